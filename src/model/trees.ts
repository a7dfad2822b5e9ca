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

/** A forest with the nodes of all trees in one list, for speed: `root` tells where each tree begins. */
interface Compiled {
  readonly base: number;
  readonly root: Int32Array;
  readonly column: Int16Array;
  readonly threshold: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const compiled = new WeakMap<Forest, Compiled>();

function compile(forest: Forest): Compiled {
  const known = compiled.get(forest);
  if (known) return known;
  const root: number[] = [];
  let size = 0;
  for (const tree of forest.trees) {
    root.push(size);
    size += tree.column.length;
  }
  const made: Compiled = {
    base: forest.base,
    root: Int32Array.from(root),
    column: new Int16Array(size),
    threshold: new Float64Array(size),
    left: new Int32Array(size),
    right: new Int32Array(size),
  };
  forest.trees.forEach((tree, index) => {
    const at = root[index]!;
    tree.column.forEach((column, node) => {
      made.column[at + node] = column;
      made.threshold[at + node] = column >= 0 ? tree.threshold[node]! : tree.value[node]!;
      made.left[at + node] = at + tree.left[node]!;
      made.right[at + node] = at + tree.right[node]!;
    });
  });
  compiled.set(forest, made);
  return made;
}

/** The logarithm of the odds that a forest gives to the row which begins at `offset`. */
export function forestOdds(forest: Forest, rows: ArrayLike<number>, offset: number): number {
  const { base, root, column, threshold, left, right } = compile(forest);
  let odds = base;
  for (let tree = 0; tree < root.length; tree++) {
    let node = root[tree]!;
    for (let at = column[node]!; at >= 0; at = column[node]!) {
      node = rows[offset + at]! <= threshold[node]! ? left[node]! : right[node]!;
    }
    odds += threshold[node]!;
  }
  return odds;
}

/** The probability that has the given logarithm of odds. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
