import { type Judged, judge } from "./judge/judge.ts";
import { JUDGE_WEIGHTS, type JudgeWeights } from "./judge/weights.ts";
import type { Material } from "./material.ts";

/** What the rules look at: the draft and its sources, read together, and each sentence judged as a whole. */
export interface JudgedMaterial extends Material {
  /** In the order of the sentences. */
  readonly judged: readonly Judged[];
}

/** Judges the sentences of a draft; `weights` in the place of those that the program carries. */
export const judgedMaterial = (material: Material, weights: JudgeWeights = JUDGE_WEIGHTS): JudgedMaterial => ({
  ...material,
  judged: judge(material, weights),
});
