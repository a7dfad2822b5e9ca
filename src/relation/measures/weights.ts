import shipped from "./weights.json" with { type: "json" };

/** A logistic model over the features of a pair, and the mean probability at which figures are grouped. */
export interface MeasureWeights {
  readonly weights: readonly number[];
  readonly threshold: number;
}

/** Trained by `eval/train/measures/train.ts`. */
export const MEASURE_WEIGHTS: MeasureWeights = shipped;

/** A pair whose values cannot both hold speaks against a group by so much, unless it is as likely as this to be of the same thing. */
const CONTRADICTION = 0.5;

/** What a pair weighs when figures are grouped: its probability, less for values that contradict each other. */
export function linkScore(features: readonly number[], weights: readonly number[], apart: boolean): number {
  const score = probability(features, weights);
  return apart && score < CONTRADICTION ? score - CONTRADICTION : score;
}

/** The probability that a pair with these features measures the same. */
export function probability(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += features[i]! * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
