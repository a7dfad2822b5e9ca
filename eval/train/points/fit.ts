import { COLUMNS, measure } from "../../../src/relation/points/features/families.ts";
import type { PointWeights } from "../../../src/relation/points/weights.ts";
import { boost, type BoostingOptions, type Examples } from "./boosting.ts";
import { labelsOf, type AnnotatedStory } from "./stories.ts";

/** An annotated story with its rows: what training reads. */
export interface PreparedStory {
  readonly name: string;
  readonly story: AnnotatedStory;
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
}

export const prepare = (story: AnnotatedStory): PreparedStory => ({
  name: story.name,
  story,
  rows: measure(story.view),
  labels: labelsOf(story).labels,
});

const PAIRS: BoostingOptions = {
  rounds: 150,
  leaves: 10,
  rate: 0.08,
  shrink: 4,
  leastWeight: 2,
  rowShare: 0.6,
  columnShare: 0.5,
  seed: 7,
};

/** Trains the weights of points on the given stories. */
export function fit(stories: readonly PreparedStory[]): PointWeights {
  return {
    note: `trained on the annotated stories ${stories.map((story) => story.name).join(", ")}`,
    pairs: boost(pairExamples(stories), PAIRS),
  };
}

/** All pairs of all stories; a story with more links weighs more, but not in proportion. */
function pairExamples(stories: readonly PreparedStory[]): Examples {
  const width = COLUMNS.length;
  const count = stories.reduce((sum, { labels }) => sum + labels.length, 0);
  const rows = new Float32Array(count * width);
  const targets = new Float32Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  for (const { story, rows: own, labels } of stories) {
    rows.set(own, at * width);
    const weight = Math.sqrt(400 / Math.max(1, story.links.length));
    labels.forEach((label, row) => {
      targets[at + row] = label > 0 ? 1 : 0;
      weights[at + row] = weight;
    });
    at += labels.length;
  }
  return { rows, width, targets, weights };
}
