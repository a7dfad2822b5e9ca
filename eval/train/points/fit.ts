import { COLUMNS, measure } from "../../../src/relation/points/features/families.ts";
import { compareClauses } from "../../../src/relation/points/passages/compare-clauses.ts";
import { CLAUSE_COLUMNS } from "../../../src/relation/points/passages/measure-clauses.ts";
import { partedUnits } from "../../../src/relation/points/passages/stretches.ts";
import type { PointWeights } from "../../../src/relation/points/weights.ts";
import { boost, type BoostingOptions, type Examples } from "./boosting.ts";
import { regress } from "./logistic.ts";
import type { Range } from "../../../src/model/span.ts";
import { isPassage, labelsOf, linksByPair, touchesPassage, type AnnotatedStory, type GoldLink } from "./stories.ts";

/** An annotated story with its rows: what training reads. */
export interface PreparedStory {
  readonly name: string;
  readonly pairs: Examples;
  readonly clauses: Examples;
  readonly touching: Examples;
}

const OPTIONS: BoostingOptions = {
  rounds: 80,
  leaves: 10,
  rate: 0.12,
  shrink: 4,
  leastWeight: 2,
  rowShare: 0.6,
  columnShare: 0.3,
  seed: 11,
};
const CLAUSES = { ...OPTIONS, rounds: 60, leastWeight: 3, columnShare: 0.4 };
const SEEDS = [11, 12];
const PENALTY = 30;
/** Pairs that share next to nothing are many and alike: one in so many is enough. */
const EASY = { below: 0.08, one: 3 };
/** Of the pairs of clauses on the commoner side, one in so many is enough. */
const COMMON_CLAUSES = 5;

/** Measures an annotated story for training. */
export function prepare(story: AnnotatedStory): PreparedStory {
  // A story with more links weighs more, but not in proportion.
  const weight = Math.sqrt(400 / Math.max(1, story.links.length));
  return {
    name: story.name,
    pairs: pairExamples(story, weight),
    clauses: clauseExamples(story, weight, isPassage),
    touching: clauseExamples(story, weight, touchesPassage),
  };
}

/** Trains the weights of points on the given stories. */
export function fit(stories: readonly PreparedStory[]): PointWeights {
  const pairs = joined(stories.map((story) => story.pairs));
  return {
    note: `trained on the annotated stories ${stories.map((story) => story.name).join(", ")}`,
    pairs: {
      forests: SEEDS.map((seed) => boost(pairs, { ...OPTIONS, seed })),
      linear: regress(pairs, PENALTY),
    },
    clauses: boost(joined(stories.map((story) => story.clauses)), CLAUSES),
    touching: boost(joined(stories.map((story) => story.touching)), CLAUSES),
  };
}

function pairExamples(story: AnnotatedStory, weight: number): Examples {
  const width = COLUMNS.length;
  const all = measure(story.view);
  const labels = labelsOf(story);
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  story.view.candidates.forEach(({ cosine }, row) => {
    const easy = labels[row] === 0 && cosine < EASY.below;
    if (easy && row % EASY.one > 0) return;
    rows.push(all.subarray(row * width, (row + 1) * width));
    targets.push(labels[row]! > 0 ? 1 : 0);
    weights.push(easy ? weight * EASY.one : weight);
  });
  return { rows: concat(rows), width, targets, weights };
}

/** For each linked pair of units, their stretches against each other; right are those that the annotation takes for passages of a link. */
function clauseExamples(
  story: AnnotatedStory,
  weight: number,
  matches: (article: number, range: Range, link: GoldLink) => boolean,
): Examples {
  const { view } = story;
  const width = CLAUSE_COLUMNS.length;
  const parted = partedUnits(view);
  const kept: Float32Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const [pair, links] of linksByPair(story)) {
    const { a, b } = view.candidates[pair]!;
    const { stretches, rows } = compareClauses(view, parted, a, b);
    if (stretches.length === 1) continue;
    const [x, y] = [parted[a]!.stretches, parted[b]!.stretches];
    stretches.forEach(([i, j], row) => {
      const right = links.some(
        (link) => matches(view.units[a]!.article, x[i]!, link) && matches(view.units[b]!.article, y[j]!, link),
      );
      // Nearly all pairs touch, and few are right.
      const few = right && matches === isPassage;
      if (!few && (row + pair) % COMMON_CLAUSES > 0) return;
      kept.push(rows.subarray(row * width, (row + 1) * width));
      targets.push(right ? 1 : 0);
      weights.push(few ? weight : weight * COMMON_CLAUSES);
    });
  }
  return { rows: concat(kept), width, targets, weights };
}

function concat(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const joined = (examples: readonly Examples[]): Examples => ({
  rows: concat(examples.map((part) => part.rows)),
  width: examples[0]!.width,
  targets: examples.flatMap((part) => Array.from(part.targets)),
  weights: examples.flatMap((part) => Array.from(part.weights)),
});
