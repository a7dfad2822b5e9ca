import { compare } from "../../../src/relation/alike/columns.ts";
import { type Ensemble, ensembleProbability } from "../../../src/relation/alike/ensemble.ts";
import { ALIKE_WEIGHTS } from "../../../src/relation/alike/weights.ts";
import { fitAlike } from "../../train/alike/fit.ts";
import { apartFrom, HEADLINES, type JudgedPair, paraphrasePairs, similarityPairs } from "../../train/alike/pairs.ts";
import { percent, type PublicJob, type PublicRow } from "../job.ts";
import { bestThreshold, classified, correlation } from "./measures.ts";

/**
 * Whether two sentences say the same: accuracy and F1 on the validation part of MRPC with the shipped weights, which were trained on its training
 * part; and the correlation with people's judgement on headlines, each year judged by weights that were trained on the two other years, less the
 * pairs that share a sentence with it. Naive is the share of words in common, with the threshold that is best on the training part.
 */
export const sameClaim: PublicJob = (shared) => [...paraphrase(shared), similarity(shared)];

function paraphrase(shared: string): PublicRow[] {
  const pairs = paraphrasePairs(shared, "val");
  const wanted = pairs.map((pair) => pair.target === 1);
  const ours = classified(
    scoresOf(ALIKE_WEIGHTS.same, pairs).map((score) => score >= 0.5),
    wanted,
  );
  const training = paraphrasePairs(shared, "train");
  const threshold = bestThreshold(
    training.map(inCommon),
    training.map((pair) => pair.target === 1),
  );
  const naive = classified(
    pairs.map((pair) => inCommon(pair) >= threshold),
    wanted,
  );
  const row = { job: "same claim", data: "MRPC", split: "validation part; trained on the training part" };
  return [
    {
      ...row,
      measure: "accuracy",
      ours: percent(ours.accuracy),
      naive: percent(naive.accuracy),
      published: "80 without neural nets, 91 with (test part; M)",
      target: 77,
    },
    {
      ...row,
      measure: "F1",
      ours: percent(ours.f1),
      naive: percent(naive.f1),
      published: "86 without neural nets, 93 with (test part; M)",
      target: 84,
    },
  ];
}

function similarity(shared: string): PublicRow {
  const years = HEADLINES.map((set) => similarityPairs(shared, set));
  const [ours, naive] = [[] as number[], [] as number[]];
  years.forEach((pairs, year) => {
    const others = years.flatMap((of, index) => (index === year ? [] : apartFrom(of, pairs)));
    const wanted = pairs.map((pair) => pair.target);
    ours.push(correlation(scoresOf(fitAlike(others), pairs), wanted));
    naive.push(correlation(pairs.map(inCommon), wanted));
  });
  const mean = (values: readonly number[]): number => percent(values.reduce((a, b) => a + b, 0) / values.length);
  return {
    job: "same claim",
    data: "STS headlines",
    split: "2013 to 2015, a year by the two others",
    measure: "Pearson, mean of the years",
    ours: mean(ours),
    naive: mean(naive),
    published: "about 80, the best of each year (M)",
    target: 80,
  };
}

function scoresOf(ensemble: Ensemble, pairs: readonly JudgedPair[]): number[] {
  return pairs.map(({ a, b }) => ensembleProbability(ensemble, compare(a, b)));
}

/** The share of words in common: the cosine of the sets of words. */
function inCommon({ a, b }: JudgedPair): number {
  const [x, y] = [new Set(a.plain), new Set(b.plain)];
  let common = 0;
  for (const word of x) if (y.has(word)) common++;
  return common / Math.sqrt(x.size * y.size || 1);
}
