import { cluster } from "../../../src/relation/measures/cluster.ts";
import { FEATURES } from "../../../src/relation/measures/features.ts";
import { linkScore, probability, type MeasureWeights } from "../../../src/relation/measures/weights.ts";
import type { MeasureStory } from "./stories.ts";

const STEPS = 500;
const RATE = 0.6;
const THRESHOLDS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];
const RIDGE = 0.003;

/** Trains a logistic model on the pairs of some stories, each story of equal weight, and the threshold that groups them best. Deterministic. */
export function fit(stories: readonly MeasureStory[]): MeasureWeights {
  const weights = descend(stories);
  const means = THRESHOLDS.map((threshold) => meanF1(stories, { weights, threshold }));
  // A mean over the neighbours, since so few stories make a jagged curve.
  const smooth = means.map((_, i) => {
    const around = means.slice(Math.max(0, i - 2), i + 3);
    return around.reduce((sum, f1) => sum + f1, 0) / around.length;
  });
  const threshold = THRESHOLDS[smooth.indexOf(Math.max(...smooth))]!;
  return { weights: weights.map((weight) => Number(weight.toFixed(4))), threshold };
}

function meanF1(stories: readonly MeasureStory[], weights: MeasureWeights): number {
  return stories.reduce((sum, story) => sum + groupingF1(story, weights), 0) / stories.length;
}

/** Gradient descent with momentum from zero; a weight that takes the wrong sign stays at zero. */
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
      if (weights[f]! * FEATURES[f]!.sign < 0) [weights[f], speed[f]] = [0, 0];
    }
  }
  return weights;
}

/** F1 of the pairs inside groups, against all annotated pairs of the story. */
export function groupingF1(story: MeasureStory, { weights, threshold }: MeasureWeights): number {
  const links = story.pairs.map(([a, b], i) => ({ a, b, score: linkScore(story.rows[i]!, weights, story.apart[i]!) }));
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
