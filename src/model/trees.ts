import { TreeSum } from "./tree-sum.ts";

/** A decision tree as parallel lists: an inner node sends values up to its threshold to `left`, others to `right`; a leaf has column -1. */
export interface Tree {
  readonly column: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly value: readonly number[];
}

/** A sum of trees: the logarithm of the odds. */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

const sums = new WeakMap<Forest, TreeSum>();

function sumOf(forest: Forest): TreeSum {
  const known = sums.get(forest);
  if (known) return known;
  const { base, trees } = forest;
  let size = 0;
  const root = trees.map(({ column }) => (size += column.length) - column.length);
  const below = (side: "left" | "right"): number[] =>
    trees.flatMap((tree, index) => tree[side].map((node) => root[index]! + node));
  const [left, right] = [below("left"), below("right")];
  const made = new TreeSum({
    base,
    root,
    column: trees.flatMap(({ column }) => column),
    number: trees.flatMap(({ column, threshold, value }) =>
      column.map((at, node) => (at >= 0 ? threshold[node]! : value[node]!)),
    ),
    left: (node) => left[node]!,
    right: (node) => right[node]!,
  });
  sums.set(forest, made);
  return made;
}

/** The logarithm of the odds that a forest gives to the row which begins at `offset`. */
export const forestOdds = (forest: Forest, rows: ArrayLike<number>, offset: number): number =>
  sumOf(forest).of(rows, offset);

/** The probability that has the given logarithm of odds. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
