import type { Forest } from "../../model/trees.ts";
import weights from "./weights.json" with { type: "json" };

/** The rules that a sentence is judged by as a whole. */
export const JUDGED_RULES = ["polarity", "contested", "unsupported", "single-origin"] as const;
export type JudgedRule = (typeof JUDGED_RULES)[number];

/** What decides on one rule. */
export interface RuleWeights {
  /** What an unmatched word adds to the odds of a fault: the logarithm of how much oftener it stands in one. */
  readonly words: Readonly<Record<string, number>>;
  /** Their mean is taken. Columns: those of the measures, then the sum over unmatched words. */
  readonly forests: readonly Forest[];
}

/** The trained numbers that judge sentences of a draft; `eval/train/check/train.ts` makes them. */
export interface JudgeWeights {
  /** What they were trained from. */
  readonly note: string;
  readonly rules: Readonly<Record<JudgedRule, RuleWeights>>;
}

export const JUDGE_WEIGHTS: JudgeWeights = weights;
