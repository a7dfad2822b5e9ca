import { COLUMNS, compare } from "../../../src/relation/alike/columns.ts";
import type { Ensemble } from "../../../src/relation/alike/ensemble.ts";
import { boost, type BoostingOptions, type Examples } from "../points/boosting.ts";
import { regress } from "../points/logistic.ts";
import type { JudgedPair } from "./pairs.ts";

const OPTIONS: BoostingOptions = {
  rounds: 150,
  leaves: 6,
  rate: 0.06,
  shrink: 4,
  leastWeight: 3,
  rowShare: 0.6,
  columnShare: 0.3,
  seed: 11,
};
const SEEDS = [11, 12, 13];
const PENALTY = 30;

/** Trains an ensemble on judged pairs. The same pairs give the same numbers. */
export function fitAlike(pairs: readonly JudgedPair[]): Ensemble {
  const width = COLUMNS.length;
  const rows = new Float32Array(pairs.length * width);
  pairs.forEach(({ a, b }, index) => rows.set(compare(a, b), index * width));
  const examples: Examples = {
    rows,
    width,
    targets: pairs.map((pair) => pair.target),
    weights: pairs.map(() => 1),
  };
  return {
    forests: SEEDS.map((seed) => boost(examples, { ...OPTIONS, seed })),
    linear: regress(examples, PENALTY),
  };
}
