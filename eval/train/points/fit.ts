import { COLUMNS, measure } from "../../../src/relation/points/features/families.ts";
import { STRETCH_COLUMNS, stretchMeasure } from "../../../src/relation/points/passages/measure-stretches.ts";
import { partedUnits } from "../../../src/relation/points/passages/stretches.ts";
import { firstGuess } from "../../../src/relation/points/links.ts";
import { SUPPORT_COLUMNS, WORTH_A_LOOK, measureSupport } from "../../../src/relation/points/support.ts";
import type { View } from "../../../src/relation/points/view.ts";
import type { PairModel, PointWeights } from "../../../src/relation/points/weights.ts";
import { boost, type BoostingOptions, type Examples } from "./boosting.ts";
import { regress } from "./logistic.ts";
import type { Range } from "../../../src/model/span.ts";
import { isPassage, labelsOf, linksByPair, touchesPassage, type AnnotatedStory, type GoldLink } from "./stories.ts";

/** An annotated story with its rows: what training reads. */
export interface PreparedStory {
  readonly name: string;
  readonly view: View;
  /** The measures of all pairs, and how many annotated links each reports. */
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
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
const CLAUSES = { ...OPTIONS, leaves: 12, leastWeight: 3, columnShare: 0.4 };
const TOUCHING = { ...CLAUSES, rounds: 50 };
const SEEDS = [11, 12];
const PENALTY = 30;
/** Pairs that share next to nothing are many and alike: one in so many is enough. */
const EASY = { below: 0.08, one: 3 };
/** Of the clauses that are not right, one in so many is enough. */
const COMMON_CLAUSES = 3;
/** How many stretches a sentence has whose stretches count for one each. */
const USUAL_STRETCHES = 10;

/** Into how many parts the training stories are split to guess at each by models that have not seen it. */
const FOLDS = 3;
const SUPPORT_PENALTY = 30;

/** Measures an annotated story for training. */
export function prepare(story: AnnotatedStory): PreparedStory {
  // A story with more links weighs more, but not in proportion.
  const weight = Math.sqrt(400 / Math.max(1, story.links.length));
  return {
    name: story.name,
    view: story.view,
    rows: measure(story.view),
    labels: labelsOf(story),
    weight,
    clauses: clauseExamples(story, weight, isPassage),
    touching: clauseExamples(story, weight, touchesPassage),
  };
}

/** Trains the weights of points on the given stories. */
export function fit(stories: readonly PreparedStory[]): PointWeights {
  return {
    note: `trained on the annotated stories ${stories.map((story) => story.name).join(", ")}`,
    pairs: fitPairs(stories, SEEDS),
    support: regress(supportExamples(stories), SUPPORT_PENALTY),
    clauses: boost(joined(stories.map((story) => story.clauses)), CLAUSES),
    touching: boost(joined(stories.map((story) => story.touching)), TOUCHING),
  };
}

function fitPairs(stories: readonly PreparedStory[], seeds: readonly number[]): PairModel {
  const examples = joined(stories.map(pairExamples));
  return { forests: seeds.map((seed) => boost(examples, { ...OPTIONS, seed })), linear: regress(examples, PENALTY) };
}

/** What first guesses tell of the pairs around them; each story is guessed at by models trained on others. */
function supportExamples(stories: readonly PreparedStory[]): Examples {
  const folds = Math.min(FOLDS, stories.length);
  return joined(
    Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
      const seen = stories.filter((_, index) => index % folds !== fold);
      const model = fitPairs(seen.length > 0 ? seen : stories, SEEDS.slice(0, 1));
      const unseen = stories.filter((_, index) => index % folds === fold);
      return unseen.map(({ view, rows, labels, weight }): Examples => {
        const guess = firstGuess(rows, model);
        const support = measureSupport(view, guess);
        const width = SUPPORT_COLUMNS.length;
        const kept = [...guess.keys()].filter((row) => guess[row]! >= WORTH_A_LOOK);
        return {
          rows: concat(kept.map((row) => support.subarray(row * width, (row + 1) * width))),
          width,
          targets: kept.map((row) => (labels[row]! > 0 ? 1 : 0)),
          weights: kept.map(() => weight),
        };
      });
    }),
  );
}

function pairExamples({ view, rows, labels, weight }: PreparedStory): Examples {
  const width = COLUMNS.length;
  const kept: Float32Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  view.candidates.forEach(({ cosine }, row) => {
    const easy = labels[row] === 0 && cosine < EASY.below;
    if (easy && row % EASY.one > 0) return;
    kept.push(rows.subarray(row * width, (row + 1) * width));
    targets.push(labels[row]! > 0 ? 1 : 0);
    weights.push(easy ? weight * EASY.one : weight);
  });
  return { rows: concat(kept), width, targets, weights };
}

/** For each end of a linked pair of units, its stretches against the other unit; right are those that the annotation takes for passages of a link. */
function clauseExamples(
  story: AnnotatedStory,
  weight: number,
  matches: (article: number, range: Range, link: GoldLink) => boolean,
): Examples {
  const { view } = story;
  const width = STRETCH_COLUMNS.length;
  const parted = partedUnits(view);
  const measureStretches = stretchMeasure(view, parted);
  const kept: Float32Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  let ends = 0;
  for (const [pair, links] of linksByPair(story)) {
    const { a, b } = view.candidates[pair]!;
    for (const [unit, other] of [[a, b] as const, [b, a] as const]) {
      const { stretches } = parted[unit]!;
      if (stretches.length === 1) continue;
      const rows = measureStretches(unit, other);
      // A long sentence has many times the stretches that a short one has: it counts for more, but not in proportion.
      const each = weight * Math.sqrt(USUAL_STRETCHES / stretches.length);
      const turn = ends++;
      stretches.forEach((stretch, row) => {
        const right = links.some((link) => matches(view.units[unit]!.article, stretch, link));
        if (!right && (row + turn) % COMMON_CLAUSES > 0) return;
        kept.push(rows.subarray(row * width, (row + 1) * width));
        targets.push(right ? 1 : 0);
        weights.push(right ? each : each * COMMON_CLAUSES);
      });
    }
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
