import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TrainedWeights } from "../src/relation/relate.ts";
import type { PointWeights } from "../src/relation/points/weights.ts";
import type { GoldStory } from "./gold.ts";
import { fit as fitMeasures } from "./train/measures/fit.ts";
import { measureStory } from "./train/measures/stories.ts";
import { fit, prepare, type PreparedStory } from "./train/points/fit.ts";
import { annotatedStory } from "./train/points/stories.ts";
import { fit as fitUtterances } from "./train/utterances/fit.ts";
import { utteranceStory } from "./train/utterances/stories.ts";

const CACHE = new URL("../.cache/left-out", import.meta.url).pathname;
/** What decides, beside the examples, what training gives. */
const TRAINING = ["train/points", "../src/relation/points", "../src/relation/points/model"].map(
  (folder) => new URL(folder, import.meta.url).pathname,
);

/** A story with those that it is left out together with: stories of one group are never trained on for each other. */
export interface Grouped {
  readonly story: GoldStory;
  readonly group: string;
}

/**
 * For each annotated story the weights trained on all stories of other groups, so that no story is judged by what was trained on it.
 * Training takes seconds a group; what it gave is kept under `.cache` for as long as the examples and the trainer stay the same.
 */
export function leftOutWeights(grouped: readonly Grouped[]): (name: string) => TrainedWeights {
  const stories = grouped.map(({ story }) => story);
  const prepared = stories.map((story) => prepare(annotatedStory(story)));
  const trainer = TRAINING.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .toSorted()
      .map((file) => readFileSync(join(folder, file), "utf8")),
  );
  const measured = stories.map(measureStory);
  const spoken = stories.map(utteranceStory);
  const byGroup = new Map<string, TrainedWeights>();
  return (name) => {
    const group = grouped.find(({ story }) => story.name === name)?.group ?? "";
    const known = byGroup.get(group);
    if (known) return known;
    const isOther = (_: unknown, index: number): boolean => grouped[index]!.group !== group;
    const others = prepared.filter(isOther);
    const weights: TrainedWeights = {
      points: cached([...trainer, ...others.flatMap(contentOf)], () => fit(others)),
      measures: fitMeasures(measured.filter(isOther)),
      utterances: fitUtterances(spoken.filter(isOther)),
    };
    byGroup.set(group, weights);
    return weights;
  };
}

const contentOf = ({ name, rows, labels, clauses, touching }: PreparedStory): (string | Uint8Array)[] => [
  name,
  ...[rows, clauses.rows, touching.rows].map((numbers) => new Uint8Array(numbers.buffer)),
  ...[labels, clauses.targets, touching.targets].map((targets) => Uint8Array.from(targets)),
];

function cached(content: readonly (string | Uint8Array)[], make: () => PointWeights): PointWeights {
  const hash = createHash("sha256");
  for (const part of content) hash.update(part);
  const file = join(CACHE, `${hash.digest("hex").slice(0, 32)}.json`);
  // Only `make` writes these files.
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as PointWeights;
  const weights = make();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, JSON.stringify(weights));
  return weights;
}
