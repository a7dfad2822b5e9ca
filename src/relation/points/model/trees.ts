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

/** The probability that a forest gives to the row that begins at `offset`. */
export function probability(forest: Forest, rows: ArrayLike<number>, offset: number): number {
  let odds = forest.base;
  for (const tree of forest.trees) {
    let node = 0;
    for (let column = tree.column[0]!; column >= 0; column = tree.column[node]!) {
      node = rows[offset + column]! <= tree.threshold[node]! ? tree.left[node]! : tree.right[node]!;
    }
    odds += tree.value[node]!;
  }
  return 1 / (1 + Math.exp(-odds));
}
