import { forestOdds, probabilityOf } from "../../../model/trees.ts";
import type { View } from "../view.ts";
import type { PointWeights } from "../weights.ts";
import { STRETCH_COLUMNS, stretchMeasure } from "./measure-stretches.ts";
import type { PartedUnit } from "./stretches.ts";

/** The models that judge clauses. */
export type ClauseWeights = Pick<PointWeights, "clauses" | "touching">;

/** How likely each stretch of a sentence is the clause that another sentence states too, and how likely it at least holds most of it. */
export interface JudgedEnd {
  readonly right: Float64Array;
  readonly touching: Float64Array;
}

/** What a sentence that cannot be cut is held for. */
const UNCUT: JudgedEnd = { right: Float64Array.of(0.88), touching: Float64Array.of(0.98) };

/** Judges the stretches of one unit by what another unit says. */
export function clauseJudge(
  view: View,
  parted: readonly PartedUnit[],
  { clauses, touching }: ClauseWeights,
): (unit: number, other: number) => JudgedEnd {
  const measure = stretchMeasure(view, parted);
  return (unit, other) => {
    const count = parted[unit]!.stretches.length;
    if (count === 1) return UNCUT;
    const rows = measure(unit, other);
    const by = (forest: typeof clauses): Float64Array =>
      Float64Array.from({ length: count }, (_, row) =>
        probabilityOf(forestOdds(forest, rows, row * STRETCH_COLUMNS.length)),
      );
    return { right: by(clauses), touching: by(touching) };
  };
}
