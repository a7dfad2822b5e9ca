import type { Token } from "../../../model/analysis.ts";
import type { Bearer } from "../../../model/name.ts";
import type { Range } from "../../../model/span.ts";
import { BODY_NOUNS, fitsBody } from "../names/body-nouns.ts";
import { isPoliceName, PUBLIC_BODY, REPORTING_BODY } from "../names/kinds-of-bodies.ts";
import type { Scene } from "./scene.ts";

/** Nouns for a company by its trade, behind another noun: 'the software giant', 'the drug maker'. */
const COMPANY =
  /^(?:company|firm|corporation|manufacturer|startup|giant|maker|titan|vendor|developer|operator|supplier|insurer|conglomerate|\p{L}+maker)$/u;
/** Those of them that are a company even alone. */
const ALONE = /^(?:company|firm|corporation|manufacturer|startup|conglomerate|\p{L}{2,}maker)$/u;
/** Nouns for an outlet. */
const OUTLET =
  /^(?:newspaper|paper|daily|weekly|tabloid|magazine|trade|wire|newswire|broadcaster|channel|network|station|outlet|publication|site|website|portal|blog)$/u;

/** The body of the article that a definite description means: 'the ministry', 'the software giant', 'the news agency', 'police'. */
export function bodyOfDescription(scene: Scene, source: Range, tokens: readonly Token[]): number | null {
  const noun = tokens.at(-1)!;
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(noun.tag)) return null;
  if (isPolice(tokens)) return onlyOne(scene, ({ kind, name }) => kind === "organisation" && isPoliceName(name));
  const before = tokens.slice(0, -1).map((token) => token.lower);
  if (OUTLET.test(noun.lower) || (noun.lower === "agency" && before.includes("news")))
    return outlet(scene, source.start, noun.lower) ?? named(scene, source.start, noun.lower);
  if (COMPANY.test(noun.lower) && (ALONE.test(noun.lower) || before.length > 1)) return company(scene, source.start);
  const owned = tokens.some((token) => /^['’]s?$/u.test(token.text));
  return BODY_NOUNS.has(noun.lower) ? named(scene, source.start, noun.lower, owned) : null;
}

/** 'police', 'the police', 'local police'; not 'a police officer'. */
export const isPolice = (tokens: readonly Token[]): boolean =>
  tokens.at(-1)?.lower === "police" && tokens.length <= 2 && /^(?:the|local|city|police)$/u.test(tokens[0]!.lower);

function onlyOne(scene: Scene, accepts: (bearer: Bearer) => boolean): number | null {
  const fitting = scene.named.bearers.flatMap((bearer, index) => (accepts(bearer) ? [index] : []));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The body that is most on the mind of those that the noun can stand for, rather one whose name or role has the noun; no other one where it is somebody's ('Holm's team'). */
function named(scene: Scene, at: number, noun: string, owned = false): number | null {
  return heaviest(scene, at, (bearer, index) =>
    (!owned && fitsBody(noun, bearer)) || saysOfItself(scene, bearer, noun)
      ? 1 + (isNamedBefore(scene, index, at) && saysOfItself(scene, bearer, noun) ? 120 : 0)
      : null,
  );
}

/** The company most on the mind, by how often the article lets it act or own where none has been named lately: products do neither. */
function company(scene: Scene, at: number): number | null {
  const last = scene.lastBody(at);
  return heaviest(scene, at, (bearer, index) =>
    bearer.kind === "organisation" &&
    !PUBLIC_BODY.test(bearer.name) &&
    !REPORTING_BODY.test(bearer.name) &&
    isNamedBefore(scene, index, at)
      ? 12 * actsOf(scene, bearer) + (index === last ? 100 : 0)
      : null,
  );
}

/** How often a verb or a possession follows a name of the bearer. */
function actsOf(scene: Scene, bearer: Bearer): number {
  const known = acts.get(bearer);
  if (known !== undefined) return known;
  const count = bearer.names.filter((name) => {
    const next = scene.layout.tokens[scene.wordsOf(scene.named.names[name]!).to];
    return next && (/^(?:VERB|AUX)$/u.test(next.tag) || /^['’]s?$/u.test(next.text));
  }).length;
  acts.set(bearer, count);
  return count;
}

const acts = new WeakMap<Bearer, number>();

/** The outlet that last reported something, or one that is named as such. */
export function outlet(scene: Scene, at: number, noun: string): number | null {
  const last = scene.lastBody(at);
  return heaviest(scene, at, (bearer, index) => {
    if (bearer.kind === "person" || bearer.kind === "place" || !isNamedBefore(scene, index, at)) return null;
    const outletName = REPORTING_BODY.test(bearer.name) || saysOfItself(scene, bearer, noun);
    if (!outletName && index !== last) return null;
    return (outletName ? 100 : 0) + (index === last ? 100 : 0);
  });
}

function heaviest(scene: Scene, at: number, bonus: (bearer: Bearer, index: number) => number | null): number | null {
  const weights = scene.weights(at);
  let [found, most] = [null as number | null, 1];
  scene.named.bearers.forEach((bearer, index) => {
    const extra = bonus(bearer, index);
    const weight = extra === null ? 0 : (weights.get(index) ?? 0) + extra;
    if (weight > most) [found, most] = [index, weight];
  });
  return found;
}

const isNamedBefore = (scene: Scene, bearer: number, at: number): boolean =>
  scene.named.bearers[bearer]!.names.some((name) => scene.named.names[name]!.start < at);

/** Whether the name has the noun in it or stands right beside it ('the news agency Ostpress'). */
function saysOfItself(scene: Scene, bearer: Bearer, noun: string): boolean {
  if (bearer.name.toLowerCase().includes(noun)) return true;
  const { text } = scene.layout;
  return bearer.names.slice(0, MENTIONS).some((index) => {
    const { start, end } = scene.named.names[index]!;
    const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
    const behind = /^(?:,? (?:an?|the|its?))?((?: [\p{L}-]+){1,4})/iu.exec(text.slice(end, end + 40));
    return (
      before.endsWith(` ${noun} `) ||
      before.endsWith(` ${noun}, `) ||
      behind?.[1]?.toLowerCase().split(" ").includes(noun) === true
    );
  });
}

/** Of so many first mentions of a name one says what it is. */
const MENTIONS = 12;
