import { TreeSum } from "../../../../model/tree-sum.ts";

/** Boosted trees with the nodes of all trees in one list; `root` tells where each tree begins. A leaf has column -1. */
export interface Forest {
  readonly base: number;
  readonly root: Uint16Array;
  readonly column: Int16Array;
  /** The threshold of an inner node, the value of a leaf. */
  readonly number: Float32Array;
  /** The node for values up to the threshold; the one after it is for the others. */
  readonly next: Uint16Array;
}

const sums = new WeakMap<Forest, TreeSum>();

/** The logarithm of the odds that a forest gives to a row. */
export function oddsOf(forest: Forest, row: Float32Array): number {
  let sum = sums.get(forest);
  if (!sum) {
    const { next } = forest;
    sum = new TreeSum({ ...forest, left: (node) => next[node]!, right: (node) => next[node]! + 1 });
    sums.set(forest, sum);
  }
  return sum.of(row, 0);
}

const highest = new WeakMap<Forest, number>();

/** Odds that no row exceeds: the sum of the greatest leaf of every tree, added up as those of a row are. */
export function highestOdds(forest: Forest): number {
  let odds = highest.get(forest);
  if (odds === undefined) {
    odds = forest.base;
    for (const root of forest.root) odds += greatestLeaf(forest, root);
    highest.set(forest, odds);
  }
  return odds;
}

function greatestLeaf(forest: Forest, node: number): number {
  if (forest.column[node]! < 0) return forest.number[node]!;
  const next = forest.next[node]!;
  return Math.max(greatestLeaf(forest, next), greatestLeaf(forest, next + 1));
}

/** A forest from its bytes: base, number of trees and of nodes, roots, then a column, a next node and a number for each node. */
export function decodeForest(view: DataView, start: number): Forest {
  const base = view.getFloat32(start, true);
  const [trees, nodes] = [view.getUint16(start + 4, true), view.getUint16(start + 6, true)];
  const [roots, columns] = [start + 8, start + 8 + 2 * trees];
  const [nexts, numbers] = [columns + nodes, columns + 3 * nodes];
  return {
    base,
    root: Uint16Array.from({ length: trees }, (_, i) => view.getUint16(roots + 2 * i, true)),
    column: Int16Array.from({ length: nodes }, (_, i) => view.getInt8(columns + i)),
    next: Uint16Array.from({ length: nodes }, (_, i) => view.getUint16(nexts + 2 * i, true)),
    number: Float32Array.from({ length: nodes }, (_, i) => view.getFloat32(numbers + 4 * i, true)),
  };
}

/** The bytes of a forest. */
export function encodeForest({ base, root, column, number, next }: Forest): Uint8Array {
  const [trees, nodes] = [root.length, column.length];
  const bytes = new Uint8Array(8 + 2 * trees + 7 * nodes);
  const view = new DataView(bytes.buffer);
  view.setFloat32(0, base, true);
  view.setUint16(4, trees, true);
  view.setUint16(6, nodes, true);
  root.forEach((node, i) => view.setUint16(8 + 2 * i, node, true));
  const [columns, nexts, numbers] = [8 + 2 * trees, 8 + 2 * trees + nodes, 8 + 2 * trees + 3 * nodes];
  for (let i = 0; i < nodes; i++) {
    view.setInt8(columns + i, column[i]!);
    view.setUint16(nexts + 2 * i, next[i]!, true);
    view.setFloat32(numbers + 4 * i, number[i]!, true);
  }
  return bytes;
}
