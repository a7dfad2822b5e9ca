import type { Token } from "../../../model/analysis.ts";
import type { ArticleSpeaker } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import { PLACE_ALIASES, DEMONYMS } from "../names/data/places.ts";
import { describe, fitOf } from "../names/describe.ts";
import { POLICE } from "../names/kinds-of-bodies.ts";
import { nameKey } from "../names/name-key.ts";
import { bodyOfDescription, isPolice, outlet } from "./body-of-description.ts";
import type { Scene } from "./scene.ts";
import { SPEECH_NOUNS } from "./speech-nouns.ts";

/** The bearer of the role, or the body, that a definite description means; else the description itself, without what a comma adds. */
export function speakerOfDescription(scene: Scene, source: Range, tokens: readonly Token[]): ArticleSpeaker {
  const surname = surnameBearer(scene, tokens);
  if (surname !== null) return scene.speakerOf(surname);
  const own = tokens[0]!.lower === "our" ? ownReporter(scene, source.start, headOf(tokens)) : null;
  if (own !== null) return scene.speakerOf(own);
  if (isDefinite(tokens) || isPolice(tokens)) {
    const bearer =
      issuer(scene, source, tokens) ??
      people(scene, tokens) ??
      roleBearer(scene, source, tokens) ??
      bodyOfDescription(scene, source, tokens);
    if (bearer !== null) return scene.speakerOf(bearer);
  }
  const known = tokens[0]!.lower === "the" ? scene.describedSpeaker(headOf(tokens), source.start) : null;
  if (known) return known;
  const words = scene.layout.text.slice(source.start, source.end);
  const name = (/^[^,]{3,}(?=,\s(?:an?|the|who|which|whose)\s)/u.exec(words)?.[0] ?? words)
    .replace(/\s+/gu, " ")
    .trim();
  const office = isPolice(tokens) ? POLICE : !isPlural(tokens) ? describe(scene.layout, source) : null;
  return { name, ...(office && { office }) };
}

/** A last name alone that is a plain word or title too ('King' of 'Petra King'), where only one person of the article has it. */
function surnameBearer(scene: Scene, tokens: readonly Token[]): number | null {
  const [first, next] = tokens;
  if (!/^\p{Lu}\p{Ll}+$/u.test(first!.text) || (next && next.text !== ",")) return null;
  const fitting = scene.named.bearers.flatMap(({ kind, name }, index) =>
    kind === "person" && name.endsWith(` ${first!.text}`) ? [index] : [],
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** 'our correspondent' is the last one whom the text calls an outlet's ('the Post's Jan Holm'), or who has that role. */
function ownReporter(scene: Scene, at: number, head: string): number | null {
  if (!/^(?:reporter|correspondent|journalist)$/u.test(head)) return null;
  const { names, bearers } = scene.named;
  let found: number | null = null;
  for (const [i, name] of names.entries()) {
    if (name.start >= at) break;
    if (name.kind !== "person") continue;
    const before = names[i - 1];
    const owned =
      before?.kind === "organisation" &&
      /^['’]s (?:\p{Ll}+ )?$/u.test(scene.layout.text.slice(before.end, name.whole?.start ?? name.start));
    if (owned || bearers[name.bearer]!.offices?.some((office) => office.head === head)) found = name.bearer;
  }
  return found;
}

const isPlural = (tokens: readonly Token[]): boolean => /(?:[^su]s|men|women|people)$/u.test(headOf(tokens));

/** The last noun before a preposition or a comma, lower case. */
function headOf(tokens: readonly Token[]): string {
  let head = "";
  for (const token of tokens) {
    if (token.tag === "ADP" || token.text === ",") break;
    if (token.tag === "NOUN" || (token.tag === "PROPN" && tokens.length === 1)) head = token.lower;
  }
  return head;
}

const isDefinite = (tokens: readonly Token[]): boolean =>
  /^(?:the|this|that|same|his|her|its|their)$/u.test(tokens[0]!.lower) ||
  tokens.some((token) => /^['’]s?$/u.test(token.text)) ||
  tokens.every((token) => /^\p{Lu}/u.test(token.text));

/** 'the statement', 'the American report': of whom the last such words were said to be, or of the country. */
function issuer(scene: Scene, source: Range, tokens: readonly Token[]): number | null {
  const head = tokens.at(-1)!.lower;
  if (!SPEECH_NOUNS.has(head) || !/^(?:the|this|that)$/u.test(tokens[0]!.lower)) return null;
  for (const token of tokens) {
    const country = DEMONYMS.get(token.lower);
    if (country !== undefined) return countryBearer(scene, country);
  }
  const owner = scene.issuerOf(head, source.start);
  if (owner !== null) return owner;
  return head === "report"
    ? outlet(scene, source.start, head)
    : (scene.lastSpeaker(source.start)?.speaker.bearer ?? null);
}

/** 'the Ostians' speak for their country. */
function people(scene: Scene, tokens: readonly Token[]): number | null {
  const country = tokens.length === 2 && tokens[0]!.lower === "the" ? DEMONYMS.get(tokens[1]!.lower) : undefined;
  return country === undefined ? null : countryBearer(scene, country);
}

function countryBearer(scene: Scene, country: string): number | null {
  const index = scene.named.bearers.findIndex((bearer) => {
    const key = nameKey(bearer.name);
    return key === country || PLACE_ALIASES.get(key) === country || bearer.aliases?.includes(country) === true;
  });
  return index < 0 ? null : index;
}

function roleBearer(scene: Scene, source: Range, tokens: readonly Token[]): number | null {
  const description = describe(scene.layout, source);
  if (!description || isPlural(tokens)) return null;
  const weights = scene.weights(source.start);
  let [found, most] = [null as number | null, 0.5];
  scene.named.bearers.forEach(({ kind, offices = [] }, bearer) => {
    if (kind === "organisation" || kind === "place") return;
    const fit = Math.max(0, ...offices.map((role) => fitOf(description, role)));
    if (fit <= 0.3) return;
    const score = fit + (weights.get(bearer) ?? 0) / 200;
    if (score > most) [found, most] = [bearer, score];
  });
  return found;
}
