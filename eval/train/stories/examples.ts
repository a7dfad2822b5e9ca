import { FEATURES, WIDTH } from "../../../src/stories/features.ts";
import type { Judge } from "../../../src/stories/judge.ts";
import { createStoryStream } from "../../../src/stories/stream.ts";
import type { Examples } from "../points/boosting.ts";
import { foldsOf } from "../../public/stories/folds.ts";
import { randomFrom, shuffled } from "../../random.ts";
import type { Variant } from "./variants.ts";

/** Pairs of articles that a stream had to judge, with what is right. */
export interface Pairs {
  readonly set: string;
  readonly rows: Float32Array;
  readonly same: Uint8Array;
  /** The fold of each of the two articles. */
  readonly folds: readonly (readonly [number, number])[];
}

/** Share of the judged pairs that is kept: the large stories of ECB+ give many that say the same. */
const KEPT: Readonly<Record<string, number>> = { ecbplus: 0.2 };
const TERMS = FEATURES.indexOf("terms");
const TITLE = FEATURES.indexOf("title");

/**
 * What a stream is asked while it places the articles of a variant in random order: its judge knows the answers, and is wrong at times, so that
 * mended stories are seen too.
 */
export function pairsOf({ set, examples }: Variant, seed: number): Pairs {
  const random = randomFrom(seed);
  const labels = new Map(examples.map((example) => [example.sketch.article, example]));
  const folds = foldsOf(examples.map(({ group }) => group));
  const rows: number[] = [];
  const same: number[] = [];
  const foldPairs: [number, number][] = [];
  const judge: Judge = (a, b, table, offset) => {
    const [left, right] = [labels.get(a.article)!, labels.get(b.article)!];
    const isSame = left.story === right.story;
    const odds = (isSame ? 2 : -2) + 5 * (random() - 0.5);
    if (table[offset + TERMS]! < 0.06 && table[offset + TITLE]! < 0.25) return -6;
    if (a.address !== null && a.address === b.address) return 6;
    if (random() > (KEPT[set] ?? 1)) return odds;
    for (let column = 0; column < WIDTH; column++) rows.push(table[offset + column]!);
    same.push(isSame ? 1 : 0);
    foldPairs.push([folds.get(left.group)!, folds.get(right.group)!]);
    return odds;
  };
  const stream = createStoryStream({ judge });
  for (const { sketch } of shuffled(examples, random)) stream.place(sketch);
  return { set, rows: Float32Array.from(rows), same: Uint8Array.from(same), folds: foldPairs };
}

/** The pairs that are wanted as examples, each set with the same weight. */
export function examplesOf(pairs: readonly Pairs[], isWanted: (pair: Pairs, index: number) => boolean): Examples {
  const wanted = pairs.map((one) => [...one.same.keys()].filter((index) => isWanted(one, index)));
  const totals = new Map<string, number>();
  pairs.forEach(({ set }, at) => totals.set(set, (totals.get(set) ?? 0) + wanted[at]!.length));
  const count = wanted.reduce((sum, list) => sum + list.length, 0);
  const rows = new Float32Array(count * WIDTH);
  const targets = new Uint8Array(count);
  const weights = new Float64Array(count);
  let row = 0;
  pairs.forEach((one, at) => {
    for (const index of wanted[at]!) {
      rows.set(one.rows.subarray(index * WIDTH, (index + 1) * WIDTH), row * WIDTH);
      targets[row] = one.same[index]!;
      weights[row] = 3000 / totals.get(one.set)!;
      row++;
    }
  });
  return { rows, width: WIDTH, targets, weights };
}
