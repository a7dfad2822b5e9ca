import type { Linear } from "../points/model/linear.ts";
import type { Forest } from "../../model/trees.ts";
import weights from "./weights.json" with { type: "json" };

/** The trained numbers that tell a contradicted claim; `eval/train/alike/contradiction/train.ts` makes them. */
export interface ContradictionWeights {
  /** What they were trained from. */
  readonly note: string;
  readonly forests: readonly Forest[];
  readonly linear: Linear;
  /** The probability from which a claim counts as contradicted. */
  readonly least: number;
}

export const CONTRADICTION_WEIGHTS: ContradictionWeights = weights;
