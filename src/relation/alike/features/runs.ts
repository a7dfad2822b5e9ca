import { longestRun } from "../../longest-run.ts";
import type { Stated } from "../stated.ts";
import { ordered, share, type Family } from "./family.ts";

/** The same words in the same order: n-grams, the longest common subsequence, the longest run. */
export const runs: Family = {
  columns: [
    "1-grams, of the longer",
    "1-grams, of the shorter",
    "2-grams, of the longer",
    "2-grams, of the shorter",
    "3-grams, of the longer",
    "3-grams, of the shorter",
    "4-grams, of the longer",
    "4-grams, of the shorter",
    "common subsequence",
    "common subsequence, of the longer",
    "common subsequence, of the shorter",
    "longest run, of the shorter",
    "content subsequence, of the longer",
    "content subsequence, of the shorter",
    "pairs in reach, of the longer",
    "pairs in reach, of the shorter",
    "same beginning",
    "same end",
  ],
  measure: (a, b) => {
    const [x, y] = [a.stems, b.stems];
    const least = Math.min(x.length, y.length);
    const most = Math.max(x.length, y.length);
    const [termsOfA, termsOfB] = [a.words.map((word) => word.term), b.words.map((word) => word.term)];
    const common = commonSubsequence(x, y);
    const content = commonSubsequence(termsOfA, termsOfB);
    const row: number[] = [];
    a.runs.forEach((of, index) => row.push(...sharedGrams(of, b.runs[index]!)));
    let start = 0;
    while (start < least && x[start] === y[start]) start++;
    let end = 0;
    while (end < least && x.at(-1 - end) === y.at(-1 - end)) end++;
    row.push(common, share(common, most), share(common, least), share(longestRun(x, y), least));
    row.push(share(content, Math.max(termsOfA.length, termsOfB.length)));
    row.push(share(content, Math.min(termsOfA.length, termsOfB.length)));
    row.push(...sharedGrams(a.pairs, b.pairs), share(start, least), share(end, least));
    return row;
  },
};

/** The share of common n-grams, of the longer and of the shorter. */
function sharedGrams(x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>): [number, number] {
  let [common, ofX, ofY] = [0, 0, 0];
  for (const [gram, count] of x) {
    common += Math.min(count, y.get(gram) ?? 0);
    ofX += count;
  }
  for (const count of y.values()) ofY += count;
  return ordered(share(common, ofX), share(common, ofY));
}

/** The length of the longest sequence of words that both hold in the same order. */
export function commonSubsequence(x: Stated["plain"], y: Stated["plain"]): number {
  const row = new Uint16Array(y.length + 1);
  for (const word of x) {
    let diagonal = 0;
    for (let j = 1; j <= y.length; j++) {
      const above = row[j]!;
      row[j] = word === y[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[y.length]!;
}
