// Trains the models of attribution: `node eval/train/quotes/train.ts` writes src/analysis/en/quotes/learned/weights.bin.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CONTENT_COLUMNS } from "../../../src/analysis/en/quotes/learned/content-features.ts";
import type { Forest } from "../../../src/analysis/en/quotes/learned/forest.ts";
import { ROWS } from "../../../src/analysis/en/quotes/learned/hash.ts";
import { decodeWeights, encodeWeights, PRIORS } from "../../../src/analysis/en/quotes/learned/weights.ts";
import { shared } from "../../gold.ts";
import { boost } from "../points/boosting.ts";
import { contentExamples, cueExamples, type Judged, learnPriors, markExamples, readTexts } from "./examples.ts";
import { learnLogistic, learnTagger } from "./learn.ts";
import { packed } from "./packed.ts";
import { type AnnotatedText, readPolnear } from "./polnear.ts";

const FOLDS = 3;
const NO_TREES: Forest = packed({ base: 0, trees: [] });
const texts = readPolnear(join(shared, "bench", "polnear", "train"));

function learnCues(from: readonly AnnotatedText[]): { cue: Float64Array; tagger: Float64Array } {
  const { cues, tags } = cueExamples(from);
  console.log(`${from.length} texts: ${cues.length} reporting words, ${tags.length} attributions`);
  return { cue: learnLogistic(cues, 4, 0.05, 1e-3), tagger: learnTagger(tags, 12, 0.02, 1e-4) };
}

// What learns from the readings of the others sees texts as they are read that nothing was learned from.
const marks: Judged[] = [];
const readings = Array.from({ length: FOLDS }, (_, fold) => {
  const tables = learnCues(texts.filter((_, i) => i % FOLDS !== fold));
  const nothing = { marks: new Float64Array(ROWS), prior: new Float64Array(PRIORS) };
  const weights = decodeWeights(encodeWeights({ ...tables, ...nothing }, NO_TREES));
  const kept = texts.filter((_, i) => i % FOLDS === fold);
  marks.push(...markExamples(kept, weights));
  return readTexts(kept, weights);
}).flat();
const prior = learnPriors(readings);
const { rows, targets } = contentExamples(readings, prior);
console.log(`${marks.length} marked passages, ${targets.length} likely contents`);
const contents = boost(
  { rows, targets, width: CONTENT_COLUMNS, weights: new Float32Array(targets.length).fill(1) },
  { rounds: 150, leaves: 16, rate: 0.1, shrink: 5, leastWeight: 10, rowShare: 0.6, columnShare: 0.5, seed: 7 },
);
const mark = learnLogistic(marks, 3, 0.05, 1e-3);
const file = new URL("../../../src/analysis/en/quotes/learned/weights.bin", import.meta.url);
writeFileSync(file, encodeWeights({ ...learnCues(texts), marks: mark, prior }, packed(contents)));
