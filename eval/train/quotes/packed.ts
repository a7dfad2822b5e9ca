import type { Forest as Packed } from "../../../src/analysis/en/quotes/learned/forest.ts";
import type { Forest } from "../../../src/model/trees.ts";

/** Boosted trees with all nodes in one list, the two nodes below each one side by side. */
export function packed({ base, trees }: Forest): Packed {
  const root: number[] = [];
  const column: number[] = [];
  const numbers: number[] = [];
  const next: number[] = [];
  for (const tree of trees) {
    root.push(column.length);
    const add = (node: number, at: number): void => {
      column[at] = tree.column[node]!;
      numbers[at] = tree.column[node]! < 0 ? tree.value[node]! : tree.threshold[node]!;
      next[at] = 0;
      if (tree.column[node]! < 0) return;
      const below = column.length;
      next[at] = below;
      column.push(-1, -1);
      add(tree.left[node]!, below);
      add(tree.right[node]!, below + 1);
    };
    column.push(-1);
    add(0, column.length - 1);
  }
  return {
    base,
    root: Uint16Array.from(root),
    column: Int16Array.from(column),
    number: Float32Array.from(numbers),
    next: Uint16Array.from(next),
  };
}
