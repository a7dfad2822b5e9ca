import type { Ensemble } from "./ensemble.ts";
import weights from "./weights.json" with { type: "json" };

/** The trained numbers that tell how alike two statements are; `eval/train/alike/train.ts` makes them. */
export interface AlikeWeights {
  /** What they were trained from. */
  readonly note: string;
  /** Whether two sentences of news say the same thing. */
  readonly same: Ensemble;
  /** How near in meaning two statements are. */
  readonly likeness: Ensemble;
}

export const ALIKE_WEIGHTS: AlikeWeights = weights;
