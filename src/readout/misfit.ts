import type { Analysis, Token } from "../model/analysis.ts";
import type { Range } from "../model/span.ts";
import { firstFrom } from "./first-from.ts";

const FEWEST_WORDS = 5;
const MOST_WORDS = 28;
/** What each thing that a reader stumbles over weighs, against the share of words that a passage has in common with the others. */
const WEIGHT = {
  fragment: 0.35,
  long: 0.01,
  marks: 0.3,
  verbless: 0.4,
  middle: 0.35,
  pronoun: 0.15,
  joined: 0.25,
  torn: 0.5,
};

const JOINING =
  /^(?:that|which|who|whom|whose|where|and|but|or|while|when|after|before|as|because|although|though|if|since|until|also|then)$/;
const PRONOUN = /^(?:he|she|it|they|his|her|its|their|him|them|this|these|those|we|i|our|my)$/;
const UNFINISHED = new Set(["ADP", "DET", "CCONJ", "SCONJ", "AUX", "PART"]);

/** How much a reader stumbles over a passage that stands alone: a fragment, a long sentence, one that begins or ends in the middle, half a quotation. */
export function misfit({ tokens, sentences, blocks, text }: Analysis, { start, end }: Range): number {
  const from = firstFrom(tokens, start);
  const to = firstFrom(tokens, end);
  const inside = tokens.slice(from, to);
  const words = inside.filter(({ tag }) => tag !== "PUNCT");
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return WEIGHT.fragment;
  const sentence = sentences.find((candidate) => candidate.from <= from && from < candidate.to);
  const heading = sentence !== undefined && blocks[sentence.block]?.kind === "heading";
  const begins = sentence === undefined || tokens[sentence.from] === inside[0];
  const verb = words.some(({ tag, lower }) => tag === "AUX" || (tag === "VERB" && !lower.endsWith("ing")));
  let sum = words.length < FEWEST_WORDS ? WEIGHT.fragment : Math.max(0, words.length - MOST_WORDS) * WEIGHT.long;
  if (!isBalanced(text.slice(start, end))) sum += WEIGHT.marks;
  if (!verb && !heading) sum += WEIGHT.verbless;
  if (JOINING.test(first.lower)) sum += WEIGHT.joined;
  else if (PRONOUN.test(first.lower)) sum += WEIGHT.pronoun;
  if (!begins && (first.tag === "VERB" || first.tag === "AUX")) sum += WEIGHT.middle;
  if (UNFINISHED.has(last.tag) || /(?:…|\.\.\.)\W*$/u.test(text.slice(start, end))) sum += WEIGHT.middle;
  else if (last.tag === "VERB" && tokens[to] !== undefined && tokens[to].tag !== "PUNCT") sum += WEIGHT.middle;
  if (isTorn(tokens[from - 1], tokens[from]) || isTorn(tokens[to - 1], tokens[to])) sum += WEIGHT.torn;
  return sum;
}

/** Whether a passage would end between two words of one name. */
const isTorn = (before: Token | undefined, after: Token | undefined): boolean =>
  before?.tag === "PROPN" && after?.tag === "PROPN" && after.start - before.end <= 1;

/** Whether every quotation mark and bracket that opens in some words closes in them. */
function isBalanced(words: string): boolean {
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
  return count(/"/gu) % 2 === 0 && count(/“/gu) === count(/”/gu) && count(/[([]/gu) === count(/[)\]]/gu);
}
