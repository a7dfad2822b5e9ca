// Learns when two articles belong to one story, from three public sets as a stream would see them: `node eval/train/stories/train.ts`.
// Numbers only; no text is kept. Weights of all sets go into the program, those that never saw the articles of a fold beside the evaluation.
import { writeFileSync } from "node:fs";
import { shared } from "../../gold.ts";
import { FOLDS } from "../../public/stories/folds.ts";
import { examplesOf, pairsOf } from "./examples.ts";
import { fit } from "./fit.ts";
import { variantsOf } from "./variants.ts";

const pairs = variantsOf(shared).map((variant, index) => pairsOf(variant, index + 1));
const write = (path: string, value: unknown): void =>
  writeFileSync(new URL(`../../../${path}`, import.meta.url), `${JSON.stringify(value)}\n`);

write(
  "eval/public/stories/folds.trees",
  Array.from({ length: FOLDS }, (_, fold) =>
    fit(examplesOf(pairs, ({ folds }, index) => !folds[index]!.includes(fold))),
  ),
);
write("src/stories/weights.json", {
  note: "Whether two articles belong to one story: boosted trees over the columns of features.ts, learned from ECB+ (topics 1 to 35), the Vietnamese clusters and the feed items.",
  forest: fit(examplesOf(pairs, () => true)),
});
