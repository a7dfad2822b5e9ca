import { COLUMNS, measure } from "./features/families.ts";
import { linearOdds } from "./model/linear.ts";
import { forestOdds, probabilityOf } from "../../model/trees.ts";
import type { View } from "./view.ts";
import { SUPPORT_COLUMNS, WORTH_A_LOOK, measureSupport } from "./support.ts";
import type { PairModel, PointWeights } from "./weights.ts";

/** Two units, or two passages, of different articles that are held to state the same thing, with how sure that is. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly sure: number;
}

/** Below these odds the linear model is right without the trees, which cost more. */
const HOPELESS = -6;

/** How likely each candidate pair states the same thing, in the order of the candidates: from the pair, then from the pairs around it. */
export function likelihoods(view: View, weights: PointWeights): Float64Array {
  const guess = firstGuess(measure(view), weights.pairs);
  const rows = measureSupport(view, guess);
  return guess.map((first, row) => {
    if (first < WORTH_A_LOOK) return first;
    const supported = linearOdds(weights.support, rows, row * SUPPORT_COLUMNS.length);
    return probabilityOf((oddsOf(first) + supported) / 2);
  });
}

const oddsOf = (p: number): number => Math.log(p / Math.max(1e-9, 1 - p));

/** How likely the pairs with the given rows of measures state the same thing, each by itself. */
export function firstGuess(rows: Float32Array, { forests, linear }: PairModel): Float64Array {
  return Float64Array.from({ length: rows.length / COLUMNS.length }, (_, row) => {
    const offset = row * COLUMNS.length;
    let odds = linearOdds(linear, rows, offset);
    if (odds < HOPELESS) return probabilityOf(odds);
    for (const forest of forests) odds += forestOdds(forest, rows, offset);
    return probabilityOf(odds / (forests.length + 1));
  });
}

/**
 * The pairs that are taken as links: those above the cut that promises the best F1 for this story.
 * A fixed cut does not carry over between stories; the expected F1 of the likelihoods does.
 */
export function chooseLinks(view: View, likely: Float64Array): Link[] {
  const cut = bestCut(likely);
  return view.candidates.flatMap(({ a, b }, row) => (likely[row]! >= cut ? [{ a, b, sure: likely[row]! }] : []));
}

/** The likelihood from which on taking pairs gives the highest expected F1. */
export function bestCut(likely: Float64Array): number {
  const falling = likely.toSorted().toReversed();
  let total = 0;
  for (const p of falling) total += p;
  let [sum, best, cut] = [0, 0, 1];
  falling.forEach((p, index) => {
    sum += p;
    const f1 = (2 * sum) / (index + 1 + total);
    if (f1 > best) [best, cut] = [f1, p];
  });
  return cut;
}
