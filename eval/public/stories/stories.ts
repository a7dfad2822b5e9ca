import { readFileSync } from "node:fs";
import { analyse } from "../../../src/analysis/analyse.ts";
import type { Forest } from "../../../src/model/trees.ts";
import { judgeBy } from "../../../src/stories/judge.ts";
import { type Sketch, sketchOf } from "../../../src/stories/sketch.ts";
import { createStoryStream } from "../../../src/stories/stream.ts";
import type { PublicJob, PublicRow } from "../job.ts";
import { bCubed, type Grouped } from "../names/b-cubed.ts";
import { FOLDS, foldsOf } from "./folds.ts";
import { randomFrom, shuffled } from "./orders.ts";
import { pairF1 } from "./pair-f1.ts";
import { ecbPlusArticles, feedItems, type Labelled, vietnameseArticles } from "./sets.ts";
import { singlePass, vectorsOf } from "./single-pass.ts";

const ORDERS = 5;
const THRESHOLDS = Array.from({ length: 14 }, (_, step) => 0.14 + 0.02 * step);

/** Weights that were learned without the articles of each fold; `eval/train/stories/train.ts` makes them. */
const forests = (): Forest[] =>
  // The file is written by the project itself.
  JSON.parse(readFileSync(new URL("./folds.trees", import.meta.url), "utf8")) as Forest[];

/** Which articles report the same event, placed one by one in random order. */
export const stories: PublicJob = (shared) => {
  const trained = forests();
  const row = (
    data: string,
    measure: string,
    score: (items: readonly Grouped[]) => { f1: number },
    target: number,
    labelled: readonly Labelled[],
  ): PublicRow => ({
    job: "stories",
    data,
    split: "by weights of other stories; mean of five orders",
    measure,
    ours: meanOf(streamed(labelled, trained), labelled, score),
    naive: Math.max(...THRESHOLDS.map((threshold) => meanOf(passed(labelled, threshold), labelled, score))),
    published: "none on this setting",
    target,
  });
  return [
    row("ECB+, topics 1-35, sub-stories", "B-cubed F1", bCubed, 92, ecbPlusArticles(shared)),
    row("Vietnamese clusters", "B-cubed F1", bCubed, 93, vietnameseArticles(shared)),
    row("feed items of a week", "pair F1", pairF1, 97, feedItems(shared)),
  ];
};

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
function streamed(labelled: readonly Labelled[], trained: readonly Forest[]): Runs {
  const sketches: Sketch[] = labelled.map(({ article }) => sketchOf(article, analyse(article)));
  const foldOfGroup = foldsOf(labelled.map(({ group }) => group));
  const folds = new Map(labelled.map(({ article, group }) => [article.id, foldOfGroup.get(group)!]));
  const judge = judgeBy(({ article: a }, { article: b }) => trained[folds.get(a < b ? a : b)! % FOLDS]!);
  return ordersOf(labelled).map((order) => {
    const stream = createStoryStream({ judge });
    for (const index of order) stream.place(sketches[index]!);
    return sketches.map(({ article }) => stream.storyOf(article)!);
  });
}

function passed(labelled: readonly Labelled[], threshold: number): Runs {
  const vectors = vectorsFor(labelled);
  return ordersOf(labelled).map((order) => singlePass(vectors, order, threshold));
}

const known = new WeakMap<readonly Labelled[], ReturnType<typeof vectorsOf>>();

function vectorsFor(labelled: readonly Labelled[]): ReturnType<typeof vectorsOf> {
  const vectors = known.get(labelled) ?? vectorsOf(labelled.map(({ article }) => article));
  known.set(labelled, vectors);
  return vectors;
}
