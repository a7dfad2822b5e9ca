// Trains the models of attribution: `node eval/train/quotes/train.ts` writes src/analysis/en/quotes/learned/weights.bin.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeWeights } from "../../../src/analysis/en/quotes/learned/weights.ts";
import { shared } from "../../gold.ts";
import { examplesOf } from "./examples.ts";
import { learnLogistic, learnTagger } from "./learn.ts";
import { readPolnear } from "./polnear.ts";

const texts = readPolnear(join(shared, "bench", "polnear", "train"));
const { cues, marks, tags } = examplesOf(texts);
console.log(
  `${texts.length} texts: ${cues.length} reporting words, ${marks.length} marked passages, ${tags.length} attributions`,
);
const cue = learnLogistic(cues, 8, 0.1, 1e-5);
const mark = learnLogistic(marks, 8, 0.1, 1e-5);
const tagger = learnTagger(tags, 6);
const file = new URL("../../../src/analysis/en/quotes/learned/weights.bin", import.meta.url);
writeFileSync(file, encodeWeights(cue, mark, tagger));
