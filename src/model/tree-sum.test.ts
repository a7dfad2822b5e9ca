import { array, assert, constantFrom, integer, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { TreeSum } from "./tree-sum.ts";

type Node = { readonly column: number; readonly number: number; readonly left?: Node; readonly right?: Node };

/** A tree of at most 24 leaves: each split puts a new leaf beside an old one, in the order of the numbers. */
const tree = array(
  record({ where: nat(), column: integer({ min: 0, max: 3 }), number: integer({ min: -3, max: 3 }) }),
  {
    maxLength: 23,
  },
).map((splits) =>
  splits.reduce((node: Node, { where, column, number }) => split(node, where, column, number), {
    column: -1,
    number: 0,
  }),
);

function split(node: Node, where: number, column: number, number: number): Node {
  if (node.left && node.right) {
    const next = where >> 1;
    return where % 2 === 0
      ? { ...node, left: split(node.left, next, column, number) }
      : { ...node, right: split(node.right, next, column, number) };
  }
  const leaf = (value: number): Node => ({ column: -1, number: (value % 17) / 8 });
  return { column, number, left: leaf(where), right: leaf(where + 5) };
}

function walk(node: Node, row: readonly number[]): number {
  if (!node.left || !node.right) return node.number;
  return walk(row[node.column]! <= node.number ? node.left : node.right, row);
}

function sumOf(trees: readonly Node[]): TreeSum {
  const nodes: Node[] = [];
  const add = (node: Node): number => {
    const at = nodes.push(node) - 1;
    if (node.left && node.right) [node.left, node.right].forEach(add);
    return at;
  };
  const root = trees.map(add);
  return new TreeSum({
    base: 0.5,
    root,
    column: nodes.map(({ column }) => column),
    number: nodes.map(({ number }) => number),
    left: (at) => nodes.indexOf(nodes[at]!.left!),
    right: (at) => nodes.indexOf(nodes[at]!.right!),
  });
}

describe("a sum of trees", () => {
  it("is what a walk down every tree adds up to, also of a row with no number", () => {
    const value = constantFrom(-4, -3, -1, 0, 1, 3, 4, Number.NaN);
    assert(
      property(array(tree, { maxLength: 5 }), array(value, { minLength: 5, maxLength: 5 }), (trees, row) => {
        const walked = trees.reduce((sum, one) => sum + walk(one, row.slice(1)), 0.5);
        expect(sumOf(trees).of(row, 1)).toBe(walked);
      }),
    );
  });

  it("refuses a tree of more leaves than it has bits for", () => {
    let node: Node = { column: -1, number: 0 };
    for (let i = 0; i < 32; i++) node = { column: 0, number: i, left: { column: -1, number: 1 }, right: node };
    expect(() => sumOf([node])).toThrow(RangeError);
  });
});
