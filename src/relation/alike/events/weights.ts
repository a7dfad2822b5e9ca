import type { Forest } from "../../../model/trees.ts";
import type { KinTable } from "./kin.ts";
import weights from "./weights.json" with { type: "json" };

/** The trained numbers that tell which mentions are of the same event; `eval/train/alike/events/train.ts` makes them. */
export interface EventWeights {
  /** What they were trained from. */
  readonly note: string;
  readonly forests: readonly Forest[];
  /** How alike the mentions of a group must be in the mean. */
  readonly least: number;
  readonly kin: KinTable;
}

// A pair of the table is written as a list of two numbers, which the file's inferred type does not say.
export const EVENT_WEIGHTS = weights as unknown as EventWeights;
