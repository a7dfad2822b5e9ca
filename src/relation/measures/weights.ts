import shipped from "./weights.json" with { type: "json" };

/** A logistic model over the features of a pair, and the mean probability at which figures are grouped. */
export interface MeasureWeights {
  readonly weights: readonly number[];
  readonly threshold: number;
}

/** Trained by `eval/train/measures/train.ts`. */
export const MEASURE_WEIGHTS: MeasureWeights = shipped;

/** The probability that a pair with these features measures the same. */
export function probability(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += features[i]! * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
