import type { Linear } from "./model/linear.ts";
import type { Forest } from "../../model/trees.ts";
import weights from "./weights.json" with { type: "json" };

/** The trained numbers that decide which passages state the same thing; `eval/train/points/train.ts` makes them. */
export interface PointWeights {
  /** What they were trained from. */
  readonly note: string;
  /** Whether two sentences state the same thing, from the two alone. */
  readonly pairs: PairModel;
  /** The same, from what the first guesses about other pairs tell. */
  readonly support: Linear;
  /** Whether a stretch of a sentence is the clause that another sentence states too. */
  readonly clauses: Forest;
  /** Whether it at least holds most of that clause. */
  readonly touching: Forest;
}

/** Several models whose odds are averaged. */
export interface PairModel {
  readonly forests: readonly Forest[];
  readonly linear: Linear;
}

export const POINT_WEIGHTS: PointWeights = weights;
