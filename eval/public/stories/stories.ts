import { readFileSync } from "node:fs";
import { analyse } from "../../../src/analysis/analyse.ts";
import type { Forest } from "../../../src/model/trees.ts";
import { type Judge, judgeBy } from "../../../src/stories/judge.ts";
import { type Sketch, sketchOf } from "../../../src/stories/sketch.ts";
import { createStoryStream } from "../../../src/stories/stream.ts";
import type { PublicJob, PublicRow } from "../job.ts";
import { bCubed, type Grouped } from "../names/b-cubed.ts";
import { foldsOf } from "./folds.ts";
import { randomFrom, shuffled } from "../../random.ts";
import { pairF1 } from "./pair-f1.ts";
import { ecbPlusArticles, feedItems, type Labelled, vietnameseArticles } from "./sets.ts";
import { singlePass, vectorsOf } from "./single-pass.ts";

const ORDERS = 5;
const THRESHOLDS = Array.from({ length: 14 }, (_, step) => 0.14 + 0.02 * step);

/** Weights that were learned without the articles of each fold; `eval/train/stories/train.ts` makes them. */
const forests = (): Forest[] =>
  // The file is written by the project itself.
  JSON.parse(readFileSync(new URL("./folds.trees", import.meta.url), "utf8")) as Forest[];

/** A set with how its stories are scored. */
export interface StorySet {
  /** As `eval/train/stories` calls it. */
  readonly name: string;
  readonly data: string;
  readonly measure: string;
  readonly target: number;
  readonly score: (items: readonly Grouped[]) => { readonly f1: number };
  readonly read: (shared: string) => Labelled[];
}

export const storySets: readonly StorySet[] = [
  {
    name: "ecbplus",
    data: "ECB+, topics 1-35, sub-stories",
    measure: "B-cubed F1",
    target: 92,
    score: bCubed,
    read: ecbPlusArticles,
  },
  {
    name: "vietnamese",
    data: "Vietnamese clusters",
    measure: "B-cubed F1",
    target: 93,
    score: bCubed,
    read: vietnameseArticles,
  },
  {
    name: "feed-items",
    data: "feed items of a week",
    measure: "pair F1",
    target: 97,
    score: pairF1,
    read: feedItems,
  },
];

/** Which articles report the same event, placed one by one in random order. */
export const stories: PublicJob = (shared) => {
  const trained = forests();
  return storySets.map(({ data, measure, target, score, read }): PublicRow => {
    const labelled = read(shared);
    return {
      job: "stories",
      data,
      split: "by weights of other stories; mean of five orders",
      measure,
      ours: meanOf(streamed(labelled, foldJudge(labelled, trained)), labelled, score),
      naive: bestSinglePass(labelled, score),
      published: "none on this setting",
      target,
    };
  });
};

/** What a stream with this judge reaches on a set: the mean of five random orders, in per cent. */
export const scoreStream = ({ score }: StorySet, labelled: readonly Labelled[], judge: Judge): number =>
  meanOf(streamed(labelled, judge), labelled, score);

/** The stories of all articles, for each of the orders. */
type Runs = readonly (readonly (string | number)[])[];

function meanOf(
  runs: Runs,
  labelled: readonly Labelled[],
  score: (items: readonly Grouped[]) => { f1: number },
): number {
  const scores = runs.map(
    (found) => score(labelled.map(({ story }, at) => ({ wanted: story, found: String(found[at]) }))).f1,
  );
  return Math.round((scores.reduce((sum, one) => sum + one, 0) / scores.length) * 10) / 10;
}

const ordersOf = (labelled: readonly Labelled[]): number[][] =>
  Array.from({ length: ORDERS }, (_, order) => shuffled([...labelled.keys()], randomFrom(order + 1)));

/** Each pair of articles is judged by weights that saw no pair with the first of the two. */
function foldJudge(labelled: readonly Labelled[], trained: readonly Forest[]): Judge {
  const foldOfGroup = foldsOf(labelled.map(({ group }) => group));
  const folds = new Map(labelled.map(({ article, group }) => [article.id, foldOfGroup.get(group)!]));
  return judgeBy(({ article: a }, { article: b }) => trained[folds.get(a < b ? a : b)!]!);
}

function streamed(labelled: readonly Labelled[], judge: Judge): Runs {
  const sketches: Sketch[] = labelled.map(({ article }) => sketchOf(article, analyse(article)));
  return ordersOf(labelled).map((order) => {
    const stream = createStoryStream({ judge });
    for (const index of order) stream.place(sketches[index]!);
    return sketches.map(({ article }) => stream.storyOf(article)!);
  });
}

/** The baseline with the threshold that is best on this very set. */
function bestSinglePass(labelled: readonly Labelled[], score: StorySet["score"]): number {
  const vectors = vectorsOf(labelled.map(({ article }) => article));
  const orders = ordersOf(labelled);
  return Math.max(
    ...THRESHOLDS.map((threshold) =>
      meanOf(
        orders.map((order) => singlePass(vectors, order, threshold)),
        labelled,
        score,
      ),
    ),
  );
}
