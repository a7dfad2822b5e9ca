import type { Token } from "../../../model/analysis.ts";
import type { Bearer, Name } from "../../../model/name.ts";
import type { ArticleSpeaker, AttributedWords } from "../../../model/quote.ts";
import { contains, type Range } from "../../../model/span.ts";
import { FEMALE_TITLES, MALE_TITLES } from "../names/data/titles.ts";
import { CALENDAR_WORDS } from "../names/data/calendar.ts";
import { describe } from "../names/describe.ts";
import { isPolice } from "./body-of-description.ts";
import { coordinatedSpeakers } from "./coordination.ts";
import { speakerOfDescription } from "./speaker-of-description.ts";
import { mendSource } from "./mend-source.ts";
import { phraseBefore } from "./relative-pronoun.ts";
import type { Scene } from "./scene.ts";
import { SPEECH_NOUNS } from "./speech-nouns.ts";

/** Who is meant by the words beside a cue: a name in them, a pronoun's antecedent, the bearer of a role, or else the words themselves. */
export function speakerOfSource(scene: Scene, quote: AttributedWords, given: Range): ArticleSpeaker | null {
  const source = mendSource(scene, quote, given);
  const tokens = scene.tokensOf(source);
  if (tokens.every((token) => CALENDAR_WORDS.has(token.lower) || /^(?:ADP|SCONJ|CCONJ|PUNCT)$/u.test(token.tag)))
    return null;
  const pronoun = pronounOf(tokens);
  if (pronoun === "who" || pronoun === "which" || tokens[0]!.lower === "who")
    return beforeRelativePronoun(scene, quote, source);
  if (pronoun) return antecedent(scene, quote.cue?.start ?? source.start, source, pronoun);
  return speakerOfPhrase(scene, source);
}

/** Who is meant by a noun phrase: the name that it is about, or the one that it describes. */
export function speakerOfPhrase(scene: Scene, source: Range): ArticleSpeaker | null {
  const tokens = scene.tokensOf(source);
  if (isPolice(tokens)) return speakerOfDescription(scene, source, tokens);
  const several = coordinatedSpeakers(scene, source);
  if (several) return several;
  // In 'a woman who knew Holm' the clause tells of whom is spoken, and does not name her.
  const clause = tokens.findIndex((token, i) => i > 0 && /^(?:who|that)$/u.test(token.lower));
  if (clause > 0) {
    const named = headName(scene, rangeOf(tokens, clause), tokens.slice(0, clause));
    return named ? scene.speakerOf(named.bearer) : speakerOfDescription(scene, source, tokens);
  }
  const some = QUANTIFIER.test(tokens[0]?.lower ?? "") && tokens[1]?.lower !== "of";
  const name = some ? apposedName(scene, source) : headName(scene, source, tokens);
  return name ? scene.speakerOf(name.bearer) : speakerOfDescription(scene, source, tokens);
}

const rangeOf = (tokens: readonly Token[], to: number): Range => ({
  start: tokens[0]!.start,
  end: tokens[to - 1]!.end,
});

/** 'some Democrats', 'many Ostians': a part of those who bear the name, not all of them. */
const QUANTIFIER = /^(?:some|many|several|few|most|other|others|certain|both|two|three|four|five|another)$/u;

/** 'Another official, Jan Holm': the name that an apposition gives to the one described. */
function apposedName(scene: Scene, source: Range): Name | null {
  const { text } = scene.layout;
  const apposed = scene
    .namesIn(source)
    .find((name) => name.kind === "person" && /,\s*$/u.test(text.slice(source.start, name.start)));
  return apposed && /^(?:,|$)/u.test(text.slice(apposed.end, source.end).trim()) ? apposed : null;
}

type Wanted = (bearer: Bearer) => boolean;
const male: Wanted = (bearer) => bearer.kind === "person" && bearer.gender !== "female";
const female: Wanted = (bearer) => bearer.kind === "person" && bearer.gender !== "male";
const body: Wanted = (bearer) => bearer.kind === "organisation" || bearer.kind === "place";
const anyone: Wanted = () => true;
const PRONOUNS: ReadonlyMap<string, Wanted> = new Map(
  Object.entries({
    he: male,
    him: male,
    his: male,
    she: female,
    her: female,
    it: body,
    its: body,
    they: body,
    them: body,
    their: body,
    who: anyone,
    which: anyone,
    i: anyone,
    "i'm": anyone,
    we: anyone,
  }),
);

export function pronounOf(tokens: readonly Token[]): string | null {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  return words.length === 1 && PRONOUNS.has(words[0]!.lower) ? words[0]!.lower : null;
}

/** 'Jan Holm, who said': the phrase before the comma, as far as somebody can be meant by it. */
function beforeRelativePronoun(scene: Scene, quote: AttributedWords, source: Range): ArticleSpeaker | null {
  const phrase = phraseBefore(scene, source.start);
  return phrase ? speakerOfPhrase(scene, phrase) : antecedent(scene, quote.cue?.start ?? source.start, source, "who");
}

const SPEAKER_BONUS = 45;

/** The one a pronoun points back to: on the reader's mind, of the right kind, and rather one who spoke last. */
export function antecedent(scene: Scene, before: number, source: Range, pronoun: string): ArticleSpeaker | null {
  const wanted = PRONOUNS.get(pronoun) ?? anyone;
  const last = scene.lastSpeaker(before);
  if (/^(?:i|i'm|we)$/u.test(pronoun)) return last?.speaker ?? null;
  const weights = scene.weights(source.start);
  const distance = last ? scene.narrativeAt(source.start) - scene.narrativeAt(last.at) : Infinity;
  const accepts = (bearer: number): boolean => wanted(scene.named.bearers[bearer]!);
  if (
    last?.speaker.bearer !== undefined &&
    distance <= 6 &&
    !scene.hasOtherSubject(last.speaker.bearer, last.at, source.start, accepts)
  ) {
    weights.set(
      last.speaker.bearer,
      (weights.get(last.speaker.bearer) ?? 0) + SPEAKER_BONUS * 0.7 ** Math.max(0, distance - 1),
    );
  }
  let [found, most] = [null as number | null, 0];
  for (const [bearer, weight] of weights) {
    if (weight > most && accepts(bearer)) [found, most] = [bearer, weight];
  }
  const described =
    last &&
    last.speaker.bearer === undefined &&
    distance <= 3 &&
    (isPlural(last.speaker.name) || describe(scene.layout, last.source) !== null) &&
    mayBe(pronoun, last.speaker.name);
  if (described && (found === null || most < 150 || pronoun === "they")) return last.speaker;
  if (found !== null) return scene.speakerOf(found);
  return last && !isPlural(last.speaker.name) && mayBe(pronoun, last.speaker.name) ? last.speaker : null;
}

/** Whether a description may be what a pronoun means, by number and sex. */
function mayBe(pronoun: string, description: string): boolean {
  const words = description.toLowerCase().split(/[^\p{L}]+/u);
  if (
    /^(?:he|him|his)$/u.test(pronoun) &&
    words.some((word) => FEMALE_TITLES.has(word) || /^(?:wo|girl|daughter|wi(?:fe|dow)$)/u.test(word))
  )
    return false;
  if (
    /^(?:she|her)$/u.test(pronoun) &&
    words.some((word) => MALE_TITLES.has(word) || /^(?:man|boy|son|husband|\p{L}{3,}(?<!wo)man)$/u.test(word))
  )
    return false;
  return isPlural(description) === /^(?:they|them|their)$/u.test(pronoun);
}

/** Whether a description means several ('officials', 'two witnesses'). */
const isPlural = (description: string): boolean => {
  const head = description.toLowerCase().split(/ (?:of|in|at|for|from|who|with|near|on|to)\b|,/u)[0]!;
  return /(?:[^su]s|men|women|people|police)$/u.test(head) && !/^(?:an?|one) /u.test(head);
};

const PREPOSITION =
  /^(?:of|for|in|from|at|to|with|by|on|near|inside|outside|about|against|among|within|across|around|over|under|after|before|between|during|into|as)$/u;

/** The name that the words beside a cue are about, as far as they are about a name: not 'Holm' in 'Holm's lawyers', but in 'Holm's statement'. */
function headName(scene: Scene, source: Range, tokens: readonly Token[]): Name | null {
  const names = scene.namesIn(source);
  const outer = names.filter((name) => !names.some((other) => other !== name && contains(other, name)));
  const usable = outer.filter((name) => standsAsSpeaker(scene, name, tokens));
  const first = usable[0];
  return first && first.kind === "place" ? (usable.find((name) => name.kind === "person") ?? first) : (first ?? null);
}

function standsAsSpeaker(scene: Scene, name: Name, tokens: readonly Token[]): boolean {
  const start = name.whole ? Math.min(name.start, name.whole.start) : name.start;
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.start >= start),
  );
  const end = name.whole && name.whole.start >= name.start ? name.whole.end : name.end;
  let after = first;
  while (after < tokens.length && tokens[after]!.start < end) after++;
  const speech = SPEECH_NOUNS.has(headOf(tokens));
  if (!speech && !(isName(scene, tokens[first - 1]) && name.kind === "person") && isUnderPreposition(tokens, first))
    return false;
  const next = tokens[after];
  if (!next) return true;
  if (/^['’]s?$/u.test(next.text))
    return tokens.length === after + 1 || (speech && SPEECH_NOUNS.has(headOf(tokens.slice(after + 1))));
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.tag) && !(name.kind === "person" && next.tag !== "NOUN"))
    return SPEECH_NOUNS.has(headOf(tokens.slice(after)));
  return (
    !/^(?:-|and|or)$/u.test(next.lower) ||
    (next.lower === "and" && /^(?:other|others|his|her)$/u.test(tokens[after + 1]?.lower ?? "")) ||
    (next.text === "-" && next.start > tokens[after - 1]!.end)
  );
}

/** Whether a name ends with the token: 'envoy to Ostia Jan Holm' is Holm. */
const isName = (scene: Scene, token: Token | undefined): boolean =>
  token !== undefined &&
  scene.namesIn({ start: token.start - 40, end: token.end }).some((name) => name.end === token.end);

/** The head of a noun phrase: its last noun before a preposition or comma, lower case. */
function headOf(tokens: readonly Token[]): string {
  let head = "";
  for (const token of tokens) {
    if (token.text === "," || PREPOSITION.test(token.lower)) break;
    if (/^(?:NOUN|PROPN)$/u.test(token.tag)) head = token.lower;
  }
  return head;
}

/** Whether a preposition governs the token, names and possessives between them left out of account. */
function isUnderPreposition(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    if (PREPOSITION.test(tokens[i]!.lower)) return true;
    if (tokens[i]!.text === "," || /^(?:VERB|AUX)$/u.test(tokens[i]!.tag)) return false;
    if (
      !/^(?:PROPN|DET|PART|ADJ)$/u.test(tokens[i]!.tag) &&
      !/^['’]s?$/u.test(tokens[i]!.text) &&
      !(tokens[i]!.lower === "and" && /^\p{Lu}/u.test(tokens[i - 1]!.text))
    )
      return false;
  }
  return false;
}
