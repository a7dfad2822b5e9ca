import { CUE, localScores, STEP_TEMPLATES, type TagProblem, type TagWeights } from "./tagger.ts";
import { LABEL_COUNT } from "./weights.ts";

/** What the tagger, read as a conditional random field, takes for likely in a window. */
export interface Marginals {
  readonly size: number;
  /** Probability of each label at each unit. */
  readonly node: Float64Array;
  /** Probability of each pair of labels at a unit and the one before it: `[(unit * labels + earlier) * labels + label]`. */
  readonly edge: Float64Array;
}

/** Forward and backward sums over all labellings of a window; `scale` is what one step of the weights stands for. */
export function marginalsOf(
  problem: TagProblem,
  weights: TagWeights,
  scale: number,
  local: Float64Array = localScores(problem, weights),
): Marginals {
  const { window, cue, steps } = problem;
  const size = window.to - window.from;
  const potential = new Float64Array(size * LABEL_COUNT * LABEL_COUNT);
  const forward = new Float64Array(size * LABEL_COUNT);
  const sums = new Float64Array(size);
  const step = weights instanceof Int8Array ? stepFactors(scale) : null;
  const stay = new Float64Array(LABEL_COUNT);
  for (let i = 0; i < size; i++) {
    const own = window.from + i >= cue.from && window.from + i < cue.to;
    const here = i * LABEL_COUNT;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = own ? CUE : 0; label < LABEL_COUNT; label++) most = Math.max(most, local[here + label]!);
    for (let label = own ? CUE : 0; label < LABEL_COUNT; label++) {
      stay[label] = Math.exp((local[here + label]! - most) * scale);
    }
    for (let earlier = 0; earlier < (i === 0 ? 1 : LABEL_COUNT); earlier++) {
      const at = (here + earlier) * STEP_TEMPLATES;
      const [first, second] = [steps[at]! * LABEL_COUNT, steps[at + 1]! * LABEL_COUNT];
      const before = i === 0 ? 1 : forward[here - LABEL_COUNT + earlier]!;
      for (let label = own ? CUE : 0; label < LABEL_COUNT; label++) {
        const change = weights[first + label]! + weights[second + label]!;
        const value = stay[label]! * (step ? step[change + 2 * BYTE]! : Math.exp(change * scale));
        potential[(here + earlier) * LABEL_COUNT + label] = value;
        forward[here + label]! += before * value;
      }
    }
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label++) sum += forward[here + label]!;
    for (let label = 0; label < LABEL_COUNT; label++) forward[here + label]! /= sum;
    sums[i] = sum;
  }
  return { size, ...backward(size, potential, forward, sums) };
}

const BYTE = 128;
const factors = new Map<number, Float64Array>();

/** The exponentials of all sums of two shipped weights, which are bytes. */
function stepFactors(scale: number): Float64Array {
  const known =
    factors.get(scale) ?? Float64Array.from({ length: 4 * BYTE }, (_, i) => Math.exp((i - 2 * BYTE) * scale));
  factors.set(scale, known);
  return known;
}

function backward(
  size: number,
  potential: Float64Array,
  forward: Float64Array,
  sums: Float64Array,
): { node: Float64Array; edge: Float64Array } {
  const node = new Float64Array(size * LABEL_COUNT);
  const edge = new Float64Array(size * LABEL_COUNT * LABEL_COUNT);
  let rest = new Float64Array(LABEL_COUNT).fill(1);
  for (let i = size - 1; i >= 0; i--) {
    const here = i * LABEL_COUNT;
    const earlierRest = new Float64Array(LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++) node[here + label] = forward[here + label]! * rest[label]!;
    for (let earlier = 0; earlier < (i === 0 ? 1 : LABEL_COUNT); earlier++) {
      const before = i === 0 ? 1 : forward[here - LABEL_COUNT + earlier]!;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const at = (here + earlier) * LABEL_COUNT + label;
        const way = (potential[at]! * rest[label]!) / sums[i]!;
        edge[at] = before * way;
        earlierRest[earlier]! += way;
      }
    }
    rest = earlierRest;
  }
  return { node, edge };
}
