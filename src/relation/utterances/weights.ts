import type { Ensemble } from "../alike/ensemble.ts";
import shipped from "./weights.json" with { type: "json" };

/** The trained numbers that tell which quotes report one utterance; `eval/train/utterances/train.ts` makes them. */
export interface UtteranceWeights {
  /** What they were trained from. */
  readonly note: string;
  /** Whether two quotes report the same act of speaking the same content. */
  readonly pairs: Ensemble;
  /** The mean probability at which remarks are grouped. */
  readonly threshold: number;
}

export const UTTERANCE_WEIGHTS: UtteranceWeights = shipped;
