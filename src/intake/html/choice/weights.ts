import { readFileSync } from "node:fs";
import type { Forest } from "../../../model/trees.ts";

/** What was learned from annotated pages (`eval/train/pages/train.ts`). */
export interface PageWeights {
  /** Judges each block by itself. */
  readonly first: Forest;
  /** Judges it again, by what the first thinks of those around it. */
  readonly second: Forest;
  /** Judges it with the opinions of other extractors, where the second is in doubt. */
  readonly advised: Forest;
}

let weights: PageWeights | undefined;

/** The trained weights, read when a page is first met. */
export function pageWeights(): PageWeights {
  // The file is the project's own; the training script writes it in this form.
  weights ??= JSON.parse(readFileSync(new URL("./weights.trees", import.meta.url), "utf8")) as PageWeights;
  return weights;
}
