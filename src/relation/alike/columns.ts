import type { Family } from "./features/family.ts";
import { kinds } from "./features/kinds.ts";
import { letters } from "./features/letters.ts";
import { overlap } from "./features/overlap.ts";
import { polarity } from "./features/polarity.ts";
import { runs } from "./features/runs.ts";
import type { Stated } from "./stated.ts";

/** Everything that is measured of two statements, in the order of the columns. */
export const FAMILIES: readonly Family[] = [overlap, runs, letters, kinds, polarity];

export const COLUMNS: readonly string[] = FAMILIES.flatMap((family) => family.columns);

/** The row of two statements, one number a column. */
export const compare = (a: Stated, b: Stated): number[] => FAMILIES.flatMap((family) => family.measure(a, b));
