import type { View } from "../view.ts";
import { CLAUSE_COLUMNS, measureClauses, sharedParts } from "./measure-clauses.ts";
import type { PartedUnit } from "./stretches.ts";

/** Every stretch of unit `a` against every stretch of unit `b`: their numbers among the stretches, and one row of measures each. */
export interface Comparison {
  readonly stretches: readonly (readonly [number, number])[];
  readonly rows: Float32Array;
}

export function compareClauses(
  { vectors: { of, weights } }: View,
  parted: readonly PartedUnit[],
  a: number,
  b: number,
): Comparison {
  const [x, y] = [parted[a]!, parted[b]!];
  const shared = sharedParts(x, y, of[a]!.terms, of[b]!.terms, weights);
  const stretches: [number, number][] = [];
  const rows = new Float32Array(x.stretches.length * y.stretches.length * CLAUSE_COLUMNS.length);
  x.stretches.forEach((own, i) => {
    y.stretches.forEach((other, j) => {
      const offset = stretches.length * CLAUSE_COLUMNS.length;
      measureClauses({ unit: x, stretch: own }, { unit: y, stretch: other }, shared, rows, offset);
      stretches.push([i, j]);
    });
  });
  return { stretches, rows };
}
