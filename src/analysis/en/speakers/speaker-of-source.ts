import type { Token } from "../../../model/analysis.ts";
import type { Bearer, Name } from "../../../model/name.ts";
import type { ArticleSpeaker, AttributedWords } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import { BODY_NOUNS, fitsBody } from "../names/body-nouns.ts";
import { describe, fitOf } from "../names/describe.ts";
import type { Scene } from "./scene.ts";

/** Who is meant by the words beside a cue: a name in them, a pronoun's antecedent, the bearer of a role, or else the words themselves. */
export function speakerOfSource(scene: Scene, quote: AttributedWords, source: Range): ArticleSpeaker | null {
  const tokens = scene.tokensOf(source);
  if (tokens.length === 0) return null;
  const pronoun = tokens.length <= 2 ? pronounOf(tokens) : null;
  if (pronoun) return antecedent(scene, quote, source, pronoun);
  const name = headName(scene, source, tokens);
  if (name) return scene.speakerOf(name.bearer);
  return described(scene, source, tokens);
}

type Wanted = (bearer: Bearer) => boolean;
const male: Wanted = (bearer) => bearer.kind === "person" && bearer.gender !== "female";
const female: Wanted = (bearer) => bearer.kind === "person" && bearer.gender !== "male";
const body: Wanted = (bearer) => bearer.kind === "organisation" || bearer.kind === "place";
const anyone: Wanted = () => true;
const PRONOUNS: ReadonlyMap<string, Wanted> = new Map([
  ["he", male],
  ["him", male],
  ["she", female],
  ["her", female],
  ["it", body],
  ["they", body],
  ["them", body],
  ["who", anyone],
  ["i", anyone],
  ["we", anyone],
]);

function pronounOf(tokens: readonly Token[]): string | null {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  return words.length === 1 && PRONOUNS.has(words[0]!.lower) ? words[0]!.lower : null;
}

const SPEAKER_BONUS = 70;

/** The one a pronoun beside a cue points back to: on the reader's mind, of the right kind, and rather one who spoke last. */
function antecedent(scene: Scene, quote: AttributedWords, source: Range, pronoun: string): ArticleSpeaker | null {
  const wanted = PRONOUNS.get(pronoun)!;
  const last = scene.lastSpeaker(quote.cue?.start ?? source.start);
  if (pronoun === "i" || pronoun === "we") return last?.speaker ?? null;
  const sentence = scene.sentenceAt(source.start);
  const weights = scene.salience.weights(sentence, source.start);
  const distance = last ? sentence - scene.sentenceAt(last.at) : Infinity;
  if (last?.speaker.bearer !== undefined && distance <= 6) {
    weights.set(
      last.speaker.bearer,
      (weights.get(last.speaker.bearer) ?? 0) + SPEAKER_BONUS * 0.7 ** Math.max(0, distance - 1),
    );
  }
  let [found, most] = [null as number | null, 0];
  for (const [bearer, weight] of weights) {
    if (weight > most && wanted(scene.named.bearers[bearer]!)) [found, most] = [bearer, weight];
  }
  const pluralDescription = last && last.speaker.bearer === undefined && distance <= 3;
  if (pluralDescription && (pronoun === "they" || found === null || most < SPEAKER_BONUS)) return last.speaker;
  return found === null ? (last?.speaker ?? null) : scene.speakerOf(found);
}

const SPEECH_NOUN =
  /^(?:statement|statements|report|reports|tweet|tweets|post|letter|announcement|release|office|website|blog|account|filing|memo|email|e-mail|interview|remarks|comments|speech|testimony)$/u;
const PREPOSITION =
  /^(?:of|for|in|from|at|to|with|by|on|near|inside|outside|about|against|among|within|across|around|over|under|after|before|between|during|into|as)$/u;

/** The name that the words beside a cue are about, as far as they are about a name: not 'Holm' in 'Holm's lawyers', but in 'Holm's statement'. */
function headName(scene: Scene, source: Range, tokens: readonly Token[]): Name | null {
  const names = scene
    .namesIn(source)
    .filter(
      (name, index, all) =>
        !all.some(
          (other, k) =>
            k !== index &&
            other.start <= name.start &&
            other.end >= name.end &&
            other.end - other.start > name.end - name.start,
        ),
    );
  const usable = names.filter((name) => standsAsSpeaker(scene, name, tokens));
  const person = usable.find((name) => name.kind === "person");
  return person ?? usable[0] ?? null;
}

function standsAsSpeaker(scene: Scene, name: Name, tokens: readonly Token[]): boolean {
  const first = tokens.findIndex((token) => token.start >= name.start);
  let after = first;
  while (after < tokens.length && tokens[after]!.start < name.end) after++;
  const before = tokens[first - 1];
  const speech = tokens.some((token) => SPEECH_NOUN.test(token.lower));
  if (before && PREPOSITION.test(before.lower) && first > 1 && !speech) return false;
  if (before && PREPOSITION.test(before.lower) && first === 1) return true;
  if (before?.lower === "the" && first >= 2 && PREPOSITION.test(tokens[first - 2]!.lower) && !speech) return false;
  const next = tokens[after];
  if (!next) return true;
  if (/^['’]s?$/u.test(next.text)) {
    const rest = tokens.slice(after + 1);
    return (
      rest.length === 0 || (SPEECH_NOUN.test(rest.at(-1)!.lower) && scene.named.bearers[name.bearer] !== undefined)
    );
  }
  if (/^(?:NOUN|PROPN)$/u.test(next.tag) && name.kind !== "person") return SPEECH_NOUN.test(next.lower);
  return true;
}

/** The bearer of the role, or the body, that a definite description means; else the description itself. */
function described(scene: Scene, source: Range, tokens: readonly Token[]): ArticleSpeaker {
  const words = scene.layout.text.slice(source.start, source.end).replace(/\s+/gu, " ").trim();
  const definite =
    /^(?:the|this|that|his|her|its|their)$/u.test(tokens[0]!.lower) ||
    tokens.every((token) => /^\p{Lu}/u.test(token.text));
  if (definite) {
    const bearer = roleBearer(scene, source, tokens) ?? bodyBearer(scene, source, tokens);
    if (bearer !== null) return scene.speakerOf(bearer);
  }
  return { name: words };
}

function roleBearer(scene: Scene, source: Range, tokens: readonly Token[]): number | null {
  const description = describe(scene.layout, source);
  if (!description || tokens.some((token) => token.tag === "NOUN" && /(?:[^s]s|men|women|people)$/u.test(token.lower)))
    return null;
  const weights = scene.salience.weights(scene.sentenceAt(source.start), source.start);
  let [found, most] = [null as number | null, 0.5];
  scene.roles.forEach((roles, bearer) => {
    const fit = Math.max(0, ...roles.map((role) => fitOf(description, role)));
    if (fit <= 0.3) return;
    const score = fit + (weights.get(bearer) ?? 0) / 200;
    if (score > most) [found, most] = [bearer, score];
  });
  return found;
}

function bodyBearer(scene: Scene, source: Range, tokens: readonly Token[]): number | null {
  const head = tokens.findLast((token) => token.tag === "NOUN");
  if (!head || !BODY_NOUNS.has(head.lower)) return null;
  const weights = scene.salience.weights(scene.sentenceAt(source.start), source.start);
  let [found, most] = [null as number | null, 0];
  for (const [bearer, weight] of weights) {
    if (weight > most && fitsBody(head.lower, scene.named.bearers[bearer]!)) [found, most] = [bearer, weight];
  }
  return found;
}
