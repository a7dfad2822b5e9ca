import { randomFrom } from "../../random.ts";
import type { Forest, Tree } from "../../../src/model/trees.ts";

/** Rows of numbers with what they should yield. */
export interface Examples {
  /** Row by row, `width` numbers each. */
  readonly rows: Float32Array;
  readonly width: number;
  /** 0 or 1, or a probability between. */
  readonly targets: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

export interface BoostingOptions {
  readonly rounds: number;
  readonly leaves: number;
  readonly rate: number;
  /** L2 penalty on leaf values. */
  readonly shrink: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastWeight: number;
  /** Share of rows and of columns that each tree sees. */
  readonly rowShare: number;
  readonly columnShare: number;
  readonly seed: number;
}

const BINS = 64;
/** Room for the two sums of every bin of a column. */
const WIDTH = 2 * 128;

/**
 * Gradient boosting of logistic loss over histograms, best leaf first (Friedman 2001; Ke et al. 2017).
 * The same examples and options give the same forest.
 */
export function boost(examples: Examples, options: BoostingOptions): Forest {
  const { width, targets, weights } = examples;
  const count = targets.length;
  const random = randomFrom(options.seed);
  const binned = binColumns(examples, count);
  let [sum, total] = [0, 0];
  for (let i = 0; i < count; i++) {
    sum += weights[i]! * targets[i]!;
    total += weights[i]!;
  }
  const base = Math.log(sum / (total - sum));
  const odds = new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-odds[i]!));
      gradient[i] = weights[i]! * (p - targets[i]!);
      hessian[i] = weights[i]! * p * (1 - p);
    }
    const seen: number[] = [];
    for (let i = 0; i < count; i++) if (random() < options.rowShare) seen.push(i);
    const columns: number[] = [];
    for (let c = 0; c < width; c++) if (random() < options.columnShare) columns.push(c);
    if (columns.length === 0) columns.push(Math.floor(random() * width));
    const tree = grow(binned, gradient, hessian, Int32Array.from(seen), columns, options);
    trees.push(tree.tree);
    for (let i = 0; i < count; i++) odds[i]! += tree.valueOf(i);
  }
  return { base, trees };
}

interface Binned {
  readonly bins: readonly Uint8Array[];
  readonly edges: readonly Float64Array[];
}

function binColumns({ rows, width }: Examples, count: number): Binned {
  const bins: Uint8Array[] = [];
  const edges: Float64Array[] = [];
  for (let column = 0; column < width; column++) {
    const values = Float32Array.from({ length: count }, (_, i) => rows[i * width + column]!).toSorted();
    const cuts = new Set<number>();
    for (let bin = 1; bin < BINS; bin++) {
      const at = Math.floor((bin * count) / BINS);
      if (values[at]! > values[0]!) cuts.add(middle(values, at));
    }
    // Most values of many columns are zero: cut the rest of the range evenly by rank too.
    const first = values.findIndex((value) => value > values[0]!);
    if (first > 0) {
      for (let bin = 0; bin < BINS / 2; bin++) {
        cuts.add(middle(values, first + Math.floor((bin * (count - first)) / (BINS / 2))));
      }
    }
    const sorted = Float64Array.from(cuts).toSorted();
    const of = new Uint8Array(count);
    for (let i = 0; i < count; i++) of[i] = binOf(sorted, rows[i * width + column]!);
    bins.push(of);
    edges.push(sorted);
  }
  return { bins, edges };
}

/** A cut just below the value at a place of a sorted list, rounded for a small file where rounding does not move it past a value. */
function middle(values: Float32Array, at: number): number {
  let below = at - 1;
  while (below >= 0 && values[below] === values[at]) below--;
  const [low, high] = [below >= 0 ? values[below]! : values[at]! - 1, values[at]!];
  const exact = (low + high) / 2;
  const rounded = Number(exact.toPrecision(5));
  return rounded >= low && rounded < high ? rounded : exact;
}

function binOf(edges: Float64Array, value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if (value <= edges[half]!) high = half;
    else low = half + 1;
  }
  return low;
}

interface Leaf {
  readonly rows: Int32Array;
  /** Sums of first and second derivatives, column by column and bin by bin. */
  readonly sums: Float64Array;
  readonly node: number;
  readonly g: number;
  readonly h: number;
  readonly split: Split | null;
}

interface Split {
  readonly gain: number;
  readonly column: number;
  readonly bin: number;
}

function grow(
  { bins, edges }: Binned,
  gradient: Float64Array,
  hessian: Float64Array,
  rows: Int32Array,
  columns: readonly number[],
  options: BoostingOptions,
): { readonly tree: Tree; readonly valueOf: (row: number) => number } {
  const tree = { column: [-1], threshold: [0], left: [0], right: [0], value: [0] };
  const cut: number[] = [0];
  const leafOf = (rows: Int32Array, node: number, sums: Float64Array): Leaf => {
    let [g, h] = [0, 0];
    for (const row of rows) {
      g += gradient[row]!;
      h += hessian[row]!;
    }
    tree.value[node] = Number(((-options.rate * g) / (h + options.shrink)).toPrecision(4));
    return { rows, sums, node, g, h, split: bestSplit(sums, g, h) };
  };
  const sumsOf = (rows: Int32Array): Float64Array => {
    const sums = new Float64Array(columns.length * WIDTH);
    const count = rows.length;
    const pairs = new Float64Array(2 * count);
    for (let i = 0; i < count; i++) {
      pairs[2 * i] = gradient[rows[i]!]!;
      pairs[2 * i + 1] = hessian[rows[i]!]!;
    }
    columns.forEach((column, index) => {
      const of = bins[column]!;
      const offset = index * WIDTH;
      for (let i = 0; i < count; i++) {
        const bin = offset + of[rows[i]!]! * 2;
        sums[bin]! += pairs[2 * i]!;
        sums[bin + 1]! += pairs[2 * i + 1]!;
      }
    });
    return sums;
  };
  const bestSplit = (sums: Float64Array, g: number, h: number): Split | null => {
    let best: Split | null = null;
    const parent = (g * g) / (h + options.shrink);
    for (const [index, column] of columns.entries()) {
      const cuts = edges[column]!.length;
      const offset = index * WIDTH;
      let [gl, hl] = [0, 0];
      for (let bin = 0; bin < cuts; bin++) {
        gl += sums[offset + 2 * bin]!;
        hl += sums[offset + 2 * bin + 1]!;
        if (hl < options.leastWeight) continue;
        if (h - hl < options.leastWeight) break;
        const gr = g - gl;
        const gain = (gl * gl) / (hl + options.shrink) + (gr * gr) / (h - hl + options.shrink) - parent;
        if (gain > 1e-6 && (best === null || gain > best.gain)) best = { gain, column, bin };
      }
    }
    return best;
  };
  const leaves = [leafOf(rows, 0, sumsOf(rows))];
  while (leaves.length < options.leaves) {
    let pick = -1;
    leaves.forEach((leaf, i) => {
      if (leaf.split && (pick < 0 || leaf.split.gain > leaves[pick]!.split!.gain)) pick = i;
    });
    if (pick < 0) break;
    const { rows, sums, node, split } = leaves[pick]!;
    const of = bins[split!.column]!;
    const left = rows.filter((row) => of[row]! <= split!.bin);
    const right = rows.filter((row) => of[row]! > split!.bin);
    const [l, r] = [tree.column.length, tree.column.length + 1];
    for (let k = 0; k < 2; k++) {
      tree.column.push(-1);
      tree.threshold.push(0);
      tree.left.push(0);
      tree.right.push(0);
      tree.value.push(0);
      cut.push(0);
    }
    tree.column[node] = split!.column;
    tree.threshold[node] = edges[split!.column]![split!.bin]!;
    cut[node] = split!.bin;
    tree.left[node] = l;
    tree.right[node] = r;
    tree.value[node] = 0;
    // The sums of the larger side are those of both less those of the smaller.
    const smaller = sumsOf(left.length < right.length ? left : right);
    const larger = sums.map((sum, i) => sum - smaller[i]!);
    const [ofLeft, ofRight] = left.length < right.length ? [smaller, larger] : [larger, smaller];
    leaves[pick] = leafOf(left, l, ofLeft);
    leaves.push(leafOf(right, r, ofRight));
  }
  const valueOf = (row: number): number => {
    let node = 0;
    for (let column = tree.column[0]!; column >= 0; column = tree.column[node]!) {
      node = bins[column]![row]! <= cut[node]! ? tree.left[node]! : tree.right[node]!;
    }
    return tree.value[node]!;
  };
  return { tree, valueOf };
}
