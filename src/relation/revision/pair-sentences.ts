import type { Analysis, Sentence } from "../../model/analysis.ts";
import { lengthOf, type Range, sharedLength } from "../../model/span.ts";
import { alignWords } from "../utterances/align-words.ts";
import { folded } from "./fold.ts";

/** A sentence of the older revision with what it is in the newer one; one of the two may be missing. */
export interface SentencePair {
  readonly older?: Range;
  readonly newer?: Range;
  /** Whether the one stands elsewhere among the sentences than the other. */
  readonly moved: boolean;
}

/** Two sentences that share so much of their words are one that was altered. */
const ALIKE = 0.5;

interface Line extends Range {
  readonly words: string;
}

/** Pairs the sentences of two revisions: the same ones in their order, then the same ones elsewhere, then those that are mostly alike. */
export function pairSentences(older: Analysis, newer: Analysis): SentencePair[] {
  const [a, b] = [linesOf(older), linesOf(newer)];
  const pairs: SentencePair[] = [];
  const [left, right]: [number[], number[]] = [[], []];
  for (const stretch of alignWords(
    a.map(({ words }) => words),
    b.map(({ words }) => words),
  )) {
    for (let i = stretch.fromA, j = stretch.fromB; i < stretch.toA && stretch.same; i++, j++) {
      pairs.push({ older: a[i]!, newer: b[j]!, moved: false });
    }
    if (stretch.same) continue;
    for (let i = stretch.fromA; i < stretch.toA; i++) left.push(i);
    for (let j = stretch.fromB; j < stretch.toB; j++) right.push(j);
  }
  pairs.push(...pairLoose(a, b, left, right));
  return pairs.toSorted((x, y) => placeOf(x) - placeOf(y));
}

const placeOf = ({ older, newer }: SentencePair): number => newer?.start ?? older!.start;

function pairLoose(
  a: readonly Line[],
  b: readonly Line[],
  left: readonly number[],
  right: readonly number[],
): SentencePair[] {
  const pairs: SentencePair[] = [];
  const [openA, openB] = [new Set(left), new Set(right)];
  const take = (i: number, j: number, moved: boolean): void => {
    openA.delete(i);
    openB.delete(j);
    pairs.push({ older: a[i]!, newer: b[j]!, moved });
  };
  for (const i of left) {
    const same = [...openB].find((j) => b[j]!.words === a[i]!.words);
    if (same !== undefined) take(i, same, true);
  }
  const likeness = [...openA].flatMap((i) =>
    [...openB].map((j) => ({ i, j, share: shareOf(a[i]!.words, b[j]!.words) })),
  );
  for (const { i, j, share } of likeness.toSorted((x, y) => y.share - x.share || x.i - y.i || x.j - y.j)) {
    if (share >= ALIKE && openA.has(i) && openB.has(j)) take(i, j, false);
  }
  for (const i of openA) pairs.push({ older: a[i]!, moved: false });
  for (const j of openB) pairs.push({ newer: b[j]!, moved: false });
  return pairs;
}

/** How much of their words two sentences share, 0 to 1 (Dice over the multisets of words). */
function shareOf(x: string, y: string): number {
  const [left, right] = [x.toLowerCase().split(" "), y.toLowerCase().split(" ")];
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

/** The sentences of the report; furniture, stamps and datelines are none of it. */
function linesOf({ text, sentences, blocks, furniture }: Analysis): Line[] {
  const isReport = (sentence: Sentence): boolean =>
    blocks[sentence.block]?.kind !== "furniture" &&
    !furniture.some((range) => sharedLength(range, sentence) * 2 > lengthOf(sentence));
  return sentences.filter(isReport).map(({ start, end }) => ({ start, end, words: folded(text.slice(start, end)) }));
}
