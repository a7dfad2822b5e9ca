import { groupByAverage } from "../../../../src/relation/alike/events/group.ts";
import { type EventKin, kinKey, kinOf, type KinTable } from "../../../../src/relation/alike/events/kin.ts";
import { EVENT_COLUMNS, measureEvents } from "../../../../src/relation/alike/events/measure.ts";
import { type EventScene, sceneOf } from "../../../../src/relation/alike/events/mention.ts";
import { eventLikeness } from "../../../../src/relation/alike/events/same-events.ts";
import type { EventWeights } from "../../../../src/relation/alike/events/weights.ts";
import type { Forest } from "../../../../src/model/trees.ts";
import { chainsOf } from "../../../public/events/chains.ts";
import { CoreferenceTally } from "../../../public/events/coreference-scores.ts";
import type { EventTopic } from "../../../public/events/mentions.ts";
import { boost, type BoostingOptions } from "../../points/boosting.ts";

const OPTIONS: BoostingOptions = {
  rounds: 100,
  leaves: 12,
  rate: 0.08,
  shrink: 20,
  leastWeight: 40,
  rowShare: 0.3,
  columnShare: 0.3,
  seed: 11,
};
const SEEDS = [11, 12];
/** Of the pairs of unlike words that tell of other events, one in so many is enough. */
const UNLIKE = 12;
/** A topic weighs as one with so many right pairs; one with more weighs more, but not in proportion. */
const USUAL_PAIRS = 3000;
const THRESHOLDS = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];

/** A topic as training sees it. */
interface Prepared {
  readonly topic: EventTopic;
  readonly scene: EventScene;
  /** For each pair of event words, the share of its pairs of mentions that are of the same event. */
  readonly shares: ReadonlyMap<string, number>;
}

/**
 * Trains what tells the same event from another on the given topics. The words that told of the same event in the other topics are a column, so a
 * topic never sees its own; the threshold is the best of two halves, each judged by the other.
 */
export function fitEvents(topics: readonly EventTopic[], note: string): EventWeights {
  const prepared = topics.map(prepare);
  return { note, forests: forestsOf(prepared), least: bestThreshold(prepared), kin: kinTable(prepared) };
}

function prepare(topic: EventTopic): Prepared {
  const scene = sceneOf(
    topic.articles.map((article) => article.layout),
    topic.mentions,
  );
  const counts = new Map<string, { same: number; all: number }>();
  forPairs(topic, (a, b, same) => {
    const key = kinKey(scene.mentions[a]!.term, scene.mentions[b]!.term);
    const count = counts.get(key) ?? { same: 0, all: 0 };
    if (same) count.same++;
    count.all++;
    counts.set(key, count);
  });
  return { topic, scene, shares: new Map([...counts].map(([key, { same, all }]) => [key, same / all])) };
}

function forPairs({ mentions }: EventTopic, visit: (a: number, b: number, same: boolean) => void): void {
  mentions.forEach((mention, a) => {
    for (let b = 0; b < a; b++) visit(a, b, mention.chain === mentions[b]!.chain);
  });
}

/** The pairs of words that told of the same event in a topic at least, in code order. */
function kinTable(prepared: readonly Prepared[]): KinTable {
  const kin = new Set(prepared.flatMap(({ shares }) => [...shares].flatMap(([key, share]) => (share > 0 ? key : []))));
  return Object.fromEntries(
    [...kin].toSorted().map((key) => {
      let [shared, met] = [0, 0];
      for (const { shares } of prepared) {
        const share = shares.get(key);
        if (share === undefined) continue;
        shared += share;
        met++;
      }
      return [key, [Number(shared.toFixed(3)), met]];
    }),
  );
}

function forestsOf(prepared: readonly Prepared[]): Forest[] {
  const width = EVENT_COLUMNS.length;
  const rows: number[][] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const one of prepared) {
    const kin = kinOf(kinTable(prepared.filter((other) => other !== one)));
    addExamples(one, kin, rows, targets, weights);
  }
  const flat = new Float32Array(rows.length * width);
  rows.forEach((row, index) => flat.set(row, index * width));
  return SEEDS.map((seed) => boost({ rows: flat, width, targets, weights }, { ...OPTIONS, seed }));
}

function addExamples(
  { topic, scene }: Prepared,
  kin: EventKin,
  rows: number[][],
  targets: number[],
  weights: number[],
): void {
  let right = 0;
  forPairs(topic, (_a, _b, same) => {
    if (same) right++;
  });
  const weight = Math.sqrt(USUAL_PAIRS / Math.max(1, right));
  forPairs(topic, (a, b, same) => {
    const [x, y] = [scene.mentions[a]!, scene.mentions[b]!];
    const easy = !same && x.term !== y.term;
    if (easy && (a * 31 + b * 17) % UNLIKE > 0) return;
    rows.push(measureEvents(scene, x, y, kin));
    targets.push(same ? 1 : 0);
    weights.push(easy ? weight * UNLIKE : weight);
  });
}

function bestThreshold(prepared: readonly Prepared[]): number {
  const tallies = THRESHOLDS.map(() => new CoreferenceTally());
  for (const half of [0, 1]) {
    const training = prepared.filter((_, index) => index % 2 !== half);
    const forests = forestsOf(training);
    const kin = kinOf(kinTable(training));
    for (const { topic, scene } of prepared.filter((_, index) => index % 2 === half)) {
      const likeness = eventLikeness(scene, forests, kin);
      const wanted = chainsOf(topic);
      THRESHOLDS.forEach((least, index) =>
        tallies[index]!.add(groupByAverage(likeness, topic.mentions.length, least), wanted),
      );
    }
  }
  const scores = tallies.map((tally) => tally.scores().conll);
  return THRESHOLDS[scores.indexOf(Math.max(...scores))]!;
}
