import { readFileSync } from "node:fs";
import { layOut } from "../../../src/analysis/en/layout/layout.ts";
import { type Stated, stated } from "../../../src/relation/alike/stated.ts";
import { dataAt } from "../../public/job.ts";

/** Two sentences that people judged, with how alike they are: 0 to 1. */
export interface JudgedPair {
  readonly a: Stated;
  readonly b: Stated;
  /** The sentences as printed; to tell pairs of one split from another's. */
  readonly texts: readonly [string, string];
  readonly target: number;
}

const linesOf = (shared: string, file: string): string[][] =>
  readFileSync(dataAt(shared, "bench", "pairs", file), "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));

/** Reads one sentence as a statement. */
export const statedIn = (text: string): Stated => stated(layOut(text).tokens);

const pairOf = (a: string, b: string, target: number): JudgedPair => ({
  a: statedIn(a),
  b: statedIn(b),
  texts: [a, b],
  target,
});

/** Microsoft's paraphrase pairs: 1 is the same, 0 is not. */
export const paraphrasePairs = (shared: string, split: "train" | "val"): JudgedPair[] =>
  linesOf(shared, `msr-para-${split}.tsv`)
    .slice(1)
    .map(([quality, , , a, b]) => pairOf(a!.trim(), b!.trim(), Number(quality)));

/** Pairs of the SemEval tasks on textual similarity; the scale of 0 to 5 is given as 0 to 1, pairs without a judgement are left out. */
export const similarityPairs = (shared: string, set: string): JudgedPair[] =>
  linesOf(shared, `${set}.tsv`)
    .filter(([score]) => score !== "")
    .map(([score, a, b]) => pairOf(a!.trim(), b!.trim(), Number(score) / 5));

/** The sets of headlines of the SemEval tasks, a year each. */
export const HEADLINES = ["2013.headlines.test", "2014.headlines.test", "2015.headlines.test"];

/** The pairs that share no sentence with the others. */
export function apartFrom(pairs: readonly JudgedPair[], others: readonly JudgedPair[]): JudgedPair[] {
  const texts = new Set(others.flatMap((pair) => pair.texts));
  return pairs.filter((pair) => !pair.texts.some((text) => texts.has(text)));
}
