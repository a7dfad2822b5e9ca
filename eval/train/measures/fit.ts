import { cluster } from "../../../src/relation/measures/cluster.ts";
import { FEATURES } from "../../../src/relation/measures/features.ts";
import { probability, type MeasureWeights } from "../../../src/relation/measures/weights.ts";
import type { MeasureStory } from "./stories.ts";

const STEPS = 1500;
const RATE = 0.3;
const RIDGE = 0.003;

/** Trains a logistic model on the pairs of some stories, each story of equal weight, and the threshold that groups them best. Deterministic. */
export function fit(stories: readonly MeasureStory[]): MeasureWeights {
  const weights = descend(stories);
  let [threshold, best] = [0.5, -1];
  for (let step = 4; step <= 16; step++) {
    const at = step / 20;
    const mean =
      stories.reduce((sum, story) => sum + groupingF1(story, { weights, threshold: at }), 0) / stories.length;
    if (mean > best) [threshold, best] = [at, mean];
  }
  return { weights: weights.map((weight) => Number(weight.toFixed(4))), threshold };
}

/** Gradient descent with momentum from zero. */
function descend(stories: readonly MeasureStory[]): number[] {
  const weights = FEATURES.map(() => 0);
  const speed = FEATURES.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : RIDGE * weight));
    for (const { rows, labels } of stories) {
      rows.forEach((row, i) => {
        const error = (probability(row, weights) - (labels[i] ? 1 : 0)) / (rows.length * stories.length);
        for (let f = 0; f < row.length; f++) gradient[f]! += error * row[f]!;
      });
    }
    for (let f = 0; f < weights.length; f++) {
      speed[f] = 0.9 * speed[f]! - RATE * gradient[f]!;
      weights[f]! += speed[f]!;
    }
  }
  return weights;
}

/** F1 of the pairs inside groups, against all annotated pairs of the story. */
export function groupingF1(story: MeasureStory, { weights, threshold }: MeasureWeights): number {
  const links = story.pairs.map(([a, b], i) => ({ a, b, score: probability(story.rows[i]!, weights) }));
  const right = new Set(story.pairs.flatMap(([a, b], i) => (story.labels[i] ? [`${a} ${b}`] : [])));
  let [predicted, found] = [0, 0];
  for (const group of cluster(links, threshold)) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) {
        predicted++;
        if (right.has(`${a} ${b}`)) found++;
      }
    });
  }
  return predicted + story.gold > 0 ? (2 * found) / (predicted + story.gold) : 1;
}
