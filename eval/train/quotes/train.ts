// Trains the models of attribution: `node eval/train/quotes/train.ts` writes src/analysis/en/quotes/learned/weights.bin.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROWS } from "../../../src/analysis/en/quotes/learned/hash.ts";
import { decodeWeights, encodeWeights } from "../../../src/analysis/en/quotes/learned/weights.ts";
import { shared } from "../../gold.ts";
import { cueExamples, markExamples } from "./examples.ts";
import { learnLogistic, learnTagger } from "./learn.ts";
import { type AnnotatedText, readPolnear } from "./polnear.ts";

const texts = readPolnear(join(shared, "bench", "polnear", "train"));
const half = (n: number): AnnotatedText[] => texts.filter((_, i) => i % 2 === n);

function learnCues(from: readonly AnnotatedText[]): { cue: Float64Array; tagger: Float64Array } {
  const { cues, tags } = cueExamples(from);
  console.log(`${from.length} texts: ${cues.length} reporting words, ${tags.length} attributions`);
  return { cue: learnLogistic(cues, 4, 0.05, 1e-3), tagger: learnTagger(tags, 6) };
}

/** The marked passages of one half, read with what was learned from the other half. */
function marksOf(n: number): ReturnType<typeof markExamples> {
  const { cue, tagger } = learnCues(half(1 - n));
  return markExamples(half(n), decodeWeights(encodeWeights(cue, new Float64Array(ROWS), tagger)));
}

const marks = [...marksOf(0), ...marksOf(1)];
console.log(`${marks.length} marked passages`);
const { cue, tagger } = learnCues(texts);
const mark = learnLogistic(marks, 3, 0.05, 1e-3);
const file = new URL("../../../src/analysis/en/quotes/learned/weights.bin", import.meta.url);
writeFileSync(file, encodeWeights(cue, mark, tagger));
