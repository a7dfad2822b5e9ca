import type { Material } from "../../material.ts";
import type { DraftSentence } from "../../support/support.ts";
import type { Signs } from "../../signs/find-signs.ts";
import type { Look } from "../looks.ts";

/** A sentence of the draft with all that is measured of it. */
export interface Subject {
  readonly material: Material;
  readonly sentence: DraftSentence;
  readonly looks: readonly Look[];
  /** The words of the sentence. */
  readonly words: string;
  readonly signs: Signs;
}

/** Measures of one kind: a number a column. */
export interface Family {
  readonly columns: readonly string[];
  readonly measure: (subject: Subject) => number[];
}

/** The greatest of some values, 0 where there are none. */
export const most = (values: readonly number[]): number => Math.max(0, ...values);

/** The values in falling order. */
export const falling = (values: Iterable<number>): number[] => [...values].toSorted((a, b) => b - a);
