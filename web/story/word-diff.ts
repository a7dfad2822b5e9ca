import type { Range } from "../../src/model/span.ts";

/** Where two wordings part: offsets count in the wording itself. */
export interface Difference {
  /** Runs of words that the other wording does not have there. */
  readonly a: readonly Range[];
  readonly b: readonly Range[];
  /** Places where the other wording has words and this one has none. */
  readonly gapsA: readonly number[];
  readonly gapsB: readonly number[];
}

interface Word extends Range {
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*/gu;
/** Above this many words a side the middle is compared as one run: the table would grow with their product. */
const MOST_WORDS = 700;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: match[0].toLowerCase().replaceAll("’", "'"),
  }));

/**
 * The words in which two wordings differ, by their longest common subsequence of words. Letter case, marks and the
 * style of apostrophes make no difference.
 */
export function differenceOf(a: string, b: string): Difference {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const runs: { a: [number, number]; b: [number, number] }[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...commonWords(left, right), [left.length, right.length] as const]) {
    if (x > i || y > j) runs.push({ a: [i, x], b: [j, y] });
    [i, j] = [x + 1, y + 1];
  }
  const ranges = (words: readonly Word[], side: "a" | "b"): Range[] =>
    runs
      .filter((run) => run[side][1] > run[side][0])
      .map((run) => ({ start: words[run[side][0]]!.start, end: words[run[side][1] - 1]!.end }));
  const gaps = (words: readonly Word[], side: "a" | "b"): number[] =>
    runs.filter((run) => run[side][1] === run[side][0]).map((run) => words[run[side][0] - 1]?.end ?? 0);
  return { a: ranges(left, "a"), b: ranges(right, "b"), gapsA: gaps(left, "a"), gapsB: gaps(right, "b") };
}

/** How much of two wordings is the same words in the same order: of both together, and of the shorter one. */
interface Shared {
  readonly ofBoth: number;
  readonly ofShorter: number;
}

function sharedBy(a: string, b: string): Shared {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = commonWords(left, right).length;
  const shorter = Math.min(left.length, right.length);
  return shorter === 0
    ? { ofBoth: 0, ofShorter: 0 }
    : { ofBoth: (2 * common) / (left.length + right.length), ofShorter: shorter < 2 ? 0 : common / shorter };
}

/** How much of two wordings is the same words in the same order: 0 nothing, 1 all (Dice). */
export const likeness = (a: string, b: string): number => sharedBy(a, b).ofBoth;

/** Whether one wording can be read as a variant of the other: much in common, or the one nearly whole in the other. */
export function areVariants(a: string, b: string): boolean {
  const { ofBoth, ofShorter } = sharedBy(a, b);
  return ofBoth >= 0.4 || ofShorter >= 0.8;
}

/** Pairs of indices of the words of a longest common subsequence, in order. */
function commonWords(left: readonly Word[], right: readonly Word[]): (readonly [number, number])[] {
  let head = 0;
  while (head < left.length && head < right.length && left[head]!.folded === right[head]!.folded) head++;
  let tail = 0;
  while (
    tail < Math.min(left.length, right.length) - head &&
    left[left.length - 1 - tail]!.folded === right[right.length - 1 - tail]!.folded
  ) {
    tail++;
  }
  const same = (count: number, x: number, y: number): [number, number][] =>
    Array.from({ length: count }, (_, k) => [x + k, y + k]);
  const middle = commonMiddle(left.slice(head, left.length - tail), right.slice(head, right.length - tail));
  return [
    ...same(head, 0, 0),
    ...middle.map(([x, y]): [number, number] => [x + head, y + head]),
    ...same(tail, left.length - tail, right.length - tail),
  ];
}

function commonMiddle(left: readonly Word[], right: readonly Word[]): [number, number][] {
  if (left.length > MOST_WORDS || right.length > MOST_WORDS) return [];
  const width = right.length + 1;
  const longest = new Uint16Array((left.length + 1) * width);
  const at = (x: number, y: number): number => longest[x * width + y]!;
  for (let x = left.length - 1; x >= 0; x--) {
    for (let y = right.length - 1; y >= 0; y--) {
      longest[x * width + y] =
        left[x]!.folded === right[y]!.folded ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let x = 0, y = 0; x < left.length && y < right.length;) {
    if (left[x]!.folded === right[y]!.folded) pairs.push([x++, y++]);
    else if (at(x + 1, y) >= at(x, y + 1)) x++;
    else y++;
  }
  return pairs;
}
