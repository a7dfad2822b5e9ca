import { cluster } from "../../../src/relation/measures/cluster.ts";
import { COLUMNS } from "../../../src/relation/utterances/columns.ts";
import { groupsOf } from "../../../src/relation/utterances/group-utterances.ts";
import { linksOf } from "../../../src/relation/utterances/links.ts";
import type { UtteranceWeights } from "../../../src/relation/utterances/weights.ts";
import { boost, type BoostingOptions, type Examples } from "../points/boosting.ts";
import { regress } from "../points/logistic.ts";
import { isPair, pairKey, type SeenStory, type UtteranceStory } from "./stories.ts";

const OPTIONS: BoostingOptions = {
  rounds: 40,
  leaves: 5,
  rate: 0.08,
  shrink: 4,
  leastWeight: 2,
  rowShare: 0.6,
  columnShare: 0.3,
  seed: 11,
};
const SEEDS = [11, 12];
const PENALTY = 10;
/** A quote that the annotation does not know says little of what its pairs are. */
const UNMATCHED = 0.3;

/**
 * Trains what tells which quotes report one utterance; of each story both the quotes that are found and the annotated ones are seen.
 * The same stories give the same numbers.
 */
export function fit(stories: readonly SeenStory[], threshold = 0.3): UtteranceWeights {
  const examples = joined(stories.flatMap(({ found, annotated }) => [found, annotated]));
  return {
    note: `trained on the annotated stories ${stories.map(({ found }) => found.name).join(", ")}`,
    pairs: {
      forests: SEEDS.map((seed) => boost(examples, { ...OPTIONS, seed })),
      linear: regress(examples, PENALTY),
    },
    threshold,
  };
}

function joined(stories: readonly UtteranceStory[]): Examples {
  const rows = new Float32Array(stories.reduce((sum, story) => sum + story.rows.length, 0));
  const targets: number[] = [];
  const weights: number[] = [];
  let at = 0;
  for (const story of stories) {
    rows.set(story.rows, at);
    at += story.rows.length;
    const labels = story.candidates.map(({ a, b }) => isPair(story, a, b));
    const known = story.candidates.map(({ a, b }) => story.matches[a]!.length > 0 && story.matches[b]!.length > 0);
    // Each story weighs the same, whatever the number of its pairs.
    const weight = 50 / Math.max(1, labels.filter(Boolean).length);
    labels.forEach((label, index) => {
      targets.push(Number(label));
      weights.push(weight * (known[index] ? 1 : UNMATCHED));
    });
  }
  return { rows, width: COLUMNS.length, targets, weights };
}

/** F1 of the pairs inside groups, as the scorer counts them. */
export function groupingF1(story: UtteranceStory, weights: UtteranceWeights): number {
  const links = linksOf(story.worded, story.candidates, story.rows, weights);
  let [predicted, right] = [0, 0];
  const found = new Set<string>();
  for (const group of groupsOf(story.worded, cluster(links, weights.threshold))) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) {
        predicted++;
        if (isPair(story, a, b)) right++;
        for (const x of story.matches[a]!) for (const y of story.matches[b]!) found.add(pairKey(x, y));
      }
    });
  }
  const recalled = [...story.gold].filter((pair) => found.has(pair)).length;
  const [precision, recall] = [right / Math.max(1, predicted), recalled / Math.max(1, story.gold.size)];
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
