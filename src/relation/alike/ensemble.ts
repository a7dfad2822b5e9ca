import { type Linear, linearOdds } from "../points/model/linear.ts";
import { type Forest, forestOdds, probabilityOf } from "../../model/trees.ts";

/** Boosted trees and a regression over the same columns, whose odds are averaged. */
export interface Ensemble {
  readonly forests: readonly Forest[];
  readonly linear: Linear;
}

/** The probability that an ensemble gives to the row which begins at `offset`. */
export function ensembleProbability({ forests, linear }: Ensemble, rows: ArrayLike<number>, offset = 0): number {
  let trees = 0;
  for (const forest of forests) trees += forestOdds(forest, rows, offset);
  return probabilityOf((trees / forests.length + linearOdds(linear, rows, offset)) / 2);
}
