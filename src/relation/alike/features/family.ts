import type { Stated } from "../stated.ts";

/** Numbers of one kind about two statements; the same for both orders. */
export interface Family {
  readonly columns: readonly string[];
  readonly measure: (a: Stated, b: Stated) => readonly number[];
}

/** The smaller first: a pair has no order. */
export const ordered = (x: number, y: number): [number, number] => (x < y ? [x, y] : [y, x]);

/** A share that is 0 where there is nothing to share. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
