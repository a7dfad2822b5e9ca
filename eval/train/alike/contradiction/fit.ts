import { contradictionProbability } from "../../../../src/relation/contradiction/contradicts.ts";
import { CONTRADICTION_COLUMNS } from "../../../../src/relation/contradiction/measure.ts";
import type { ContradictionWeights } from "../../../../src/relation/contradiction/weights.ts";
import { boost, type BoostingOptions } from "../../points/boosting.ts";
import { regress } from "../../points/logistic.ts";
import { isContradicted, type JudgedClaim } from "./claims.ts";
import { foldsOf } from "./folds.ts";

const OPTIONS: BoostingOptions = {
  rounds: 60,
  leaves: 4,
  rate: 0.08,
  shrink: 4,
  leastWeight: 3,
  rowShare: 0.6,
  columnShare: 0.3,
  seed: 1,
};
const SEEDS = [1, 2, 3];
const PENALTY = 10;
const FOLDS = 5;

type Models = Pick<ContradictionWeights, "forests" | "linear">;

/** Trains what tells contradicted claims; the threshold is taken from folds of the given claims alone. */
export function fitContradiction(claims: readonly JudgedClaim[], note: string): ContradictionWeights {
  const folds = foldsOf(claims, FOLDS);
  const probabilities = folds.flatMap(({ kept, out }) => {
    const models = modelsOf(kept);
    return out.map((claim) => contradictionProbability(claim.row, models));
  });
  return { note, ...modelsOf(claims), least: Number(leastFor(probabilities).toFixed(4)) };
}

function modelsOf(claims: readonly JudgedClaim[]): Models {
  const width = CONTRADICTION_COLUMNS.length;
  const rows = Float32Array.from(claims.flatMap((claim) => claim.row));
  const targets = claims.map((claim) => Number(isContradicted(claim)));
  const examples = { rows, width, targets, weights: claims.map(() => 1) };
  return {
    forests: SEEDS.map((seed) => boost(examples, { ...OPTIONS, seed })),
    linear: regress(examples, PENALTY),
  };
}

/** The threshold with the greatest expected F1, if the probabilities are right: surer than the best on few examples (Lipton et al. 2014). */
function leastFor(probabilities: readonly number[]): number {
  const falling = probabilities.toSorted((a, b) => b - a);
  const wanted = falling.reduce((sum, value) => sum + value, 0);
  let [met, best, least] = [0, 0, 1];
  falling.forEach((value, index) => {
    met += value;
    const f1 = (2 * met) / (wanted + index + 1);
    if (f1 > best) [best, least] = [f1, value];
  });
  return least;
}
