import type { View } from "../view.ts";
import { amounts } from "./amounts.ts";
import { clauses } from "./clauses.ts";
import { content } from "./content.ts";
import { event } from "./event.ts";
import type { Family } from "./family.ts";
import { kinds } from "./kinds.ts";
import { neighbours } from "./neighbours.ts";
import { order } from "./order.ts";
import { overlap } from "./overlap.ts";
import { place } from "./place.ts";
import { quoted } from "./quoted.ts";
import { rank } from "./rank.ts";
import { spelling } from "./spelling.ts";
import { who } from "./who.ts";

/** Everything that is measured of a pair, in the order of the columns. */
export const FAMILIES: readonly Family[] = [
  overlap,
  kinds,
  order,
  place,
  rank,
  event,
  quoted,
  neighbours,
  clauses,
  content,
  spelling,
  who,
  amounts,
];

export const COLUMNS: readonly string[] = FAMILIES.flatMap((family) => family.columns);

/** One row of numbers a candidate pair, row by row. */
export function measure(view: View, families: readonly Family[] = FAMILIES): Float32Array {
  const width = families.reduce((sum, family) => sum + family.columns.length, 0);
  const rows = new Float32Array(view.candidates.length * width);
  let column = 0;
  for (const family of families) {
    const of = family.prepare(view);
    const count = family.columns.length;
    view.candidates.forEach((pair, row) => {
      const values = of(pair);
      const offset = row * width + column;
      for (let i = 0; i < count; i++) rows[offset + i] = values[i]!;
    });
    column += count;
  }
  return rows;
}
