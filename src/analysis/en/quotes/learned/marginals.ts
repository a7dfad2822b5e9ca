import type { Steps } from "./steps.ts";
import { CUE, type TagProblem } from "./tagger.ts";
import { LABEL_COUNT } from "./weights.ts";

/** What the tagger, read as a conditional random field, takes for likely in a window. */
export interface Marginals {
  readonly size: number;
  /** Probability of each label at each unit. */
  readonly node: Float64Array;
  /** Probability of each pair of labels at a unit and the one before it: `[(unit * labels + earlier) * labels + label]`. */
  readonly edge: Float64Array;
}

/** Forward and backward sums over all labellings of a window; `scale` is what one step of the local scores stands for. */
export function marginalsOf(
  { window, cue }: Pick<TagProblem, "window" | "cue">,
  { places, factors }: Steps,
  scale: number,
  local: Float64Array,
): Marginals {
  const size = window.to - window.from;
  const potential = new Float64Array(size * LABEL_COUNT * LABEL_COUNT);
  const forward = new Float64Array(size * LABEL_COUNT);
  const sums = new Float64Array(size);
  const stay = new Float64Array(LABEL_COUNT);
  for (let i = 0; i < size; i++) {
    const own = window.from + i >= cue.from && window.from + i < cue.to;
    const here = i * LABEL_COUNT;
    const place = places[i]!;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = own ? CUE : 0; label < LABEL_COUNT; label++) most = Math.max(most, local[here + label]!);
    for (let label = own ? CUE : 0; label < LABEL_COUNT; label++) {
      stay[label] = Math.exp((local[here + label]! - most) * scale);
    }
    for (let earlier = 0; earlier < (i === 0 ? 1 : LABEL_COUNT); earlier++) {
      const before = i === 0 ? 1 : forward[here - LABEL_COUNT + earlier]!;
      for (let label = own ? CUE : 0; label < LABEL_COUNT; label++) {
        const value = stay[label]! * factors[place + earlier * LABEL_COUNT + label]!;
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

function backward(
  size: number,
  potential: Float64Array,
  forward: Float64Array,
  sums: Float64Array,
): { node: Float64Array; edge: Float64Array } {
  const node = new Float64Array(size * LABEL_COUNT);
  const edge = new Float64Array(size * LABEL_COUNT * LABEL_COUNT);
  let [rest, earlierRest] = [new Float64Array(LABEL_COUNT).fill(1), new Float64Array(LABEL_COUNT)];
  for (let i = size - 1; i >= 0; i--) {
    const here = i * LABEL_COUNT;
    earlierRest.fill(0);
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
    [rest, earlierRest] = [earlierRest, rest];
  }
  return { node, edge };
}
