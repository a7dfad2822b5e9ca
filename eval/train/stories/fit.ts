import type { Forest, Tree } from "../../../src/model/trees.ts";
import { boost, type BoostingOptions, type Examples } from "../points/boosting.ts";

const COMMON = { rounds: 150, rowShare: 0.5, columnShare: 0.4, seed: 2 };
/** Trees that look closely, and plain ones that are held back more: their mean errs less on topics that were not seen than either. */
const KINDS: readonly BoostingOptions[] = [
  { ...COMMON, leaves: 8, rate: 0.08, shrink: 5, leastWeight: 5 },
  { ...COMMON, leaves: 4, rate: 0.15, shrink: 20, leastWeight: 20 },
];

/** The mean of two forests as one. */
export function fit(examples: Examples): Forest {
  const forests = KINDS.map((options) => boost(examples, options));
  const share = (value: number): number => Number((value / forests.length).toPrecision(5));
  return {
    base: share(forests.reduce((sum, { base }) => sum + base, 0)),
    trees: forests.flatMap(({ trees }) => trees.map((tree): Tree => ({ ...tree, value: tree.value.map(share) }))),
  };
}
