import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
const TRAINING = [
  ...["fit", "boosting", "logistic"].map((name) => `train/points/${name}.ts`),
  ...["links", "support", "model/trees", "model/linear"].map((name) => `../src/relation/points/${name}.ts`),
].map((file) => new URL(file, import.meta.url).pathname);

/** A story with those that it is left out together with: stories of one group are never trained on for each other. */
export interface Grouped {
  readonly story: GoldStory;
  readonly group: string;
}

/** For each annotated story the weights trained on all stories of other groups, so that no story is judged by what was trained on it. */
export function leftOutWeights(grouped: readonly Grouped[]): (name: string) => TrainedWeights {
  const stories = grouped.map(({ story }) => story);
  const points = leftOutPoints(grouped);
  const measured = stories.map(measureStory);
  const spoken = stories.map(utteranceStory);
  return byGroup(grouped, (name, isOther) => ({
    points: points(name),
    measures: fitMeasures(measured.filter(isOther)),
    utterances: fitUtterances(spoken.filter(isOther)),
  }));
}

/**
 * The same for the weights of points alone. Training takes seconds a group; what it gave is kept under `.cache` for as long as the examples and
 * the trainer stay the same.
 */
export function leftOutPoints(grouped: readonly Grouped[]): (name: string) => PointWeights {
  const prepared = grouped.map(({ story }) => prepare(annotatedStory(story)));
  const trainer = TRAINING.map((file) => readFileSync(file, "utf8"));
  return byGroup(grouped, (_, isOther) => {
    const others = prepared.filter(isOther);
    return cached([...trainer, ...others.flatMap(contentOf)], () => fit(others));
  });
}

/** Makes something once for each group, from the stories of the others. */
function byGroup<T>(
  grouped: readonly Grouped[],
  make: (name: string, isOther: (_: unknown, index: number) => boolean) => T,
): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const group = grouped.find(({ story }) => story.name === name)?.group ?? "";
    const known = made.get(group);
    if (known !== undefined) return known;
    const value = make(name, (_, index) => grouped[index]!.group !== group);
    made.set(group, value);
    return value;
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
