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

/** The logarithm of the odds that a forest gives to the row which begins at `offset`. */
export function forestOdds(forest: Forest, rows: ArrayLike<number>, offset: number): number {
  let odds = forest.base;
  for (const tree of forest.trees) {
    const { column, threshold, left, right } = tree;
    let node = 0;
    for (let at = column[0]!; at >= 0; at = column[node]!) {
      node = rows[offset + at]! <= threshold[node]! ? left[node]! : right[node]!;
    }
    odds += tree.value[node]!;
  }
  return odds;
}

/** The probability that has the given logarithm of odds. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
