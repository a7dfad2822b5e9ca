import type { Stated } from "../alike/stated.ts";
import { linearOdds } from "../points/model/linear.ts";
import { forestOdds, probabilityOf } from "../../model/trees.ts";
import { measureContradiction } from "./measure.ts";
import { CONTRADICTION_WEIGHTS, type ContradictionWeights } from "./weights.ts";

/** With few examples the regression is the surer of the two, and weighs more. */
const LINEAR = 2 / 3;

/**
 * How likely it is that a text of one or more sentences excludes a claim, 0 to 1. One in three of those above `least` is right on short claims about
 * single sentences, so it can rank what other rules have found, and never decides alone.
 */
export const contradicts = (
  text: readonly Stated[],
  claim: Stated,
  weights: ContradictionWeights = CONTRADICTION_WEIGHTS,
): number => contradictionProbability(measureContradiction(text, claim), weights);

/** The probability that goes with a row of `measureContradiction`. */
export function contradictionProbability(
  row: readonly number[],
  { forests, linear }: Pick<ContradictionWeights, "forests" | "linear">,
): number {
  const values = Float32Array.from(row);
  let trees = 0;
  for (const forest of forests) trees += forestOdds(forest, values, 0);
  return probabilityOf(LINEAR * linearOdds(linear, values, 0) + (1 - LINEAR) * (trees / forests.length));
}
