import type { Token } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import { contains, lengthOf, sharedLength, type Range } from "../../../model/span.ts";
import type { View } from "../view.ts";
import type { PartedUnit, Stretch } from "./stretches.ts";

/** What a stretch is by itself, whatever the other sentence says: how annotators cut, not what about. */
export const FORM_COLUMNS: readonly string[] = [
  "words",
  "share of the words",
  "parts",
  "whole",
  "heading",
  "from the beginning",
  "to the end",
  "verbs",
  "verb left out",
  "subject",
  "first word",
  "mark before",
  "mark after",
  "marked",
  "said",
  "marked left out",
  "said left out",
  "cue",
  "cue left out",
  "source",
  "source left out",
  "is reported words",
  "is a claim",
  "opener",
  "opener after",
  "parts of the unit",
  "words of the unit",
  "numbers",
  "names",
];

/** Shorter reported words are no clause. */
const LEAST_REPORTED = 15;
const MARK = /^(?:["“”«»]|''|``)$/u;
const isVerb = ({ tag }: Token): boolean => tag === "VERB" || tag === "AUX";

/** For each unit of a story, by index, the rows of its stretches; measured when first asked for. */
export function formsOf(view: View, parted: readonly PartedUnit[]): (unit: number) => readonly Float32Array[] {
  const { story, quotes } = view.context;
  const byArticle: AttributedWords[][] = story.map(() => []);
  for (const { article, found } of quotes) byArticle[article]!.push(found);
  const known = new Map<number, readonly Float32Array[]>();
  return (index) => {
    const made = known.get(index) ?? measure(view, parted[index]!, index, byArticle);
    known.set(index, made);
    return made;
  };
}

function measure(
  { units, context }: View,
  { stretches, parts }: PartedUnit,
  index: number,
  byArticle: readonly AttributedWords[][],
): Float32Array[] {
  const unit = units[index]!;
  const { analysis } = context.story[unit.article]!;
  const sentence = analysis.sentences[unit.sentence]!;
  const tokens = analysis.tokens.slice(sentence.from, sentence.to);
  const words = tokens.filter(({ tag }) => tag !== "PUNCT");
  const within = (range: Range | undefined): Range[] => {
    const shared = range ? sharedLength(range, unit) : 0;
    return range && shared > 0
      ? [{ start: Math.max(range.start, unit.start), end: Math.min(range.end, unit.end) }]
      : [];
  };
  const quotes = byArticle[unit.article]!;
  const marked = quotes.flatMap((quote) => (quote.kind === "indirect" ? [] : within(quote)));
  const said = quotes.flatMap((quote) => (quote.kind === "indirect" ? within(quote) : []));
  const cues = quotes.flatMap(({ cue }) => within(cue));
  const sources = quotes.flatMap(({ source }) => within(source));
  const reported = [...marked, ...said].filter((range) => lengthOf(range) > LEAST_REPORTED);
  const claims = analysis.claims.flatMap((claim) => within(claim));
  return stretches.map((stretch) => {
    const inside = words.filter((token) => contains(stretch, token));
    const whole = stretch.from === 0 && stretch.to === parts.length;
    const rest = lengthOf(unit) - lengthOf(stretch);
    const held = (ranges: readonly Range[]): number =>
      ranges.reduce((sum, range) => sum + sharedLength(range, stretch), 0);
    const left = (ranges: readonly Range[]): number =>
      ranges.reduce((sum, range) => sum + lengthOf(range) - sharedLength(range, stretch), 0);
    const verbs = inside.filter(isVerb).length;
    return Float32Array.from([
      inside.length,
      inside.length / Math.max(1, words.length),
      stretch.to - stretch.from,
      Number(whole),
      Number(unit.heading),
      Number(stretch.from === 0),
      Number(stretch.to === parts.length),
      verbs,
      Number(words.filter(isVerb).length > verbs),
      subjectOf(inside),
      inside[0] ? kindOfFirst(inside[0]) : 0,
      stretch.from === 0 ? 0 : kindOfMark(tokens.findLast((token) => token.start < stretch.start)),
      stretch.to === parts.length ? 0 : kindOfMark(tokens.find((token) => token.start >= stretch.end)),
      held(marked) / lengthOf(stretch),
      held(said) / lengthOf(stretch),
      whole ? 0 : left(marked) / Math.max(1, rest),
      whole ? 0 : left(said) / Math.max(1, rest),
      Number(held(cues) > 0),
      Number(left(cues) > 0),
      Number(held(sources) > 0),
      Number(left(sources) > 0),
      fit(reported, stretch),
      fit(claims, stretch),
      parts[stretch.from]!.opener,
      parts[stretch.to]?.opener ?? -1,
      parts.length,
      words.length,
      inside.filter(({ tag }) => tag === "NUM").length,
      inside.filter(({ tag }) => tag === "PROPN").length,
    ]);
  });
}

/** The share of the union that the best of some ranges has in common with a stretch. */
function fit(ranges: readonly Range[], stretch: Stretch): number {
  return ranges.reduce((best, range) => {
    const shared = sharedLength(range, stretch);
    return Math.max(best, shared / (lengthOf(range) + lengthOf(stretch) - shared));
  }, 0);
}

/** 2 with a noun before the first finite verb, 1 with a pronoun, 0 with neither, -1 where it begins with the verb, -2 without one. */
function subjectOf(words: readonly Token[]): number {
  const verb = words.findIndex((token) => isVerb(token) && !(token.tag === "VERB" && token.lower.endsWith("ing")));
  if (verb <= 0) return verb === 0 ? -1 : -2;
  const before = words.slice(0, verb);
  if (before.some(({ tag }) => tag === "NOUN" || tag === "PROPN")) return 2;
  return before.some(({ tag }) => tag === "PRON") ? 1 : 0;
}

const RELATIVE = /^(?:which|who|whom|whose|where|that)$/;
const SUBORDINATING =
  /^(?:as|while|when|after|before|since|because|although|though|if|until|unless|whereas|despite|amid|following|including)$/;
const FIRST: Partial<Record<Token["tag"], number>> = {
  DET: 1,
  NOUN: 1,
  PROPN: 1,
  ADJ: 1,
  NUM: 1,
  PRON: 2,
  AUX: 4,
  ADP: 5,
  PART: 5,
  SCONJ: 7,
  CCONJ: 8,
  ADV: 9,
};

/** The kind of word that a stretch begins with, as a number that trees can cut. */
function kindOfFirst({ lower, tag }: Token): number {
  if (RELATIVE.test(lower)) return 6;
  if (SUBORDINATING.test(lower)) return 7;
  if (tag === "VERB") return lower.endsWith("ing") ? 3 : 4;
  return FIRST[tag] ?? 0;
}

/** The kind of mark or word beside a stretch, as a number that trees can cut. */
function kindOfMark(token: Token | undefined): number {
  if (!token) return 0;
  if (/^[,;:–—()-]+$/u.test(token.text)) return 1;
  if (MARK.test(token.text)) return 2;
  if (/^(?:and|or|but)$/.test(token.lower)) return 3;
  if (token.lower === "that") return 4;
  return token.tag === "PUNCT" ? 5 : 6;
}
