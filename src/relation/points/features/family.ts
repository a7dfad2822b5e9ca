import type { View } from "../view.ts";
import type { Candidate } from "../candidates.ts";

/** Numbers of one kind about a pair of units. */
export interface Family {
  readonly name: string;
  readonly columns: readonly string[];
  /** Looks at the story once and gives what then measures each pair: one number a column. */
  readonly prepare: (view: View) => (pair: Candidate) => readonly number[];
}

/** The smaller first: a pair has no order. */
export const ordered = (x: number, y: number): [number, number] => (x < y ? [x, y] : [y, x]);
