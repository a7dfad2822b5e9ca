import type { Forest } from "./model/trees.ts";
import weights from "./weights.json" with { type: "json" };

/** The trained numbers that decide which passages state the same thing; `eval/train/points/train.ts` makes them. */
export interface PointWeights {
  /** What they were trained from. */
  readonly note: string;
  /** Whether two sentences state the same thing, from the pair alone. */
  readonly pairs: Forest;
}

export const POINT_WEIGHTS: PointWeights = weights;
