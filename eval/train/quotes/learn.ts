import { ROWS, TAG_ROWS } from "../../../src/analysis/en/quotes/learned/hash.ts";
import { marginalsOf } from "../../../src/analysis/en/quotes/learned/marginals.ts";
import { STEP_TEMPLATES, StepTables } from "../../../src/analysis/en/quotes/learned/steps.ts";
import { localScores } from "../../../src/analysis/en/quotes/learned/tagger.ts";
import { CUE_TEMPLATES, STATIC_TEMPLATES } from "../../../src/analysis/en/quotes/learned/tag-features.ts";
import { LABEL_COUNT } from "../../../src/analysis/en/quotes/learned/weights.ts";
import type { Judged, TagExample } from "./examples.ts";

/** A fixed order that mixes the examples: the same every time. */
export function* shuffled(count: number, round: number): Generator<number> {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  let state = (round + 1) * 0x9e3779b1;
  for (let i = count - 1; i > 0; i--) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39;
    const j = (state >>> 0) % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  yield* order;
}

/** Logistic regression by AdaGrad with a little decay; the weights of one table of rows. */
export function learnLogistic(examples: readonly Judged[], rounds: number, rate: number, decay: number): Float64Array {
  const weights = new Float64Array(ROWS);
  const squares = new Float64Array(ROWS).fill(1e-6);
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(examples.length, round)) {
      const { rows, yes } = examples[index]!;
      let score = 0;
      for (const row of rows) score += weights[row]!;
      const slope = 1 / (1 + Math.exp(-score)) - (yes ? 1 : 0);
      for (const row of rows) {
        const step = slope + decay * weights[row]!;
        squares[row]! += step * step;
        weights[row]! -= (rate * step) / Math.sqrt(squares[row]!);
      }
    }
  }
  return weights;
}

const LABELS = [0, 1, 2, 3] as const;
/** The weights of so many last rounds are averaged. */
const AVERAGED = 3;

/** A conditional random field over whole windows by AdaGrad with a little decay (Lafferty et al. 2001; Duchi et al. 2011). */
export function learnTagger(
  examples: readonly TagExample[],
  rounds: number,
  rate: number,
  decay: number,
): Float64Array {
  const weights = new Float64Array(TAG_ROWS * LABEL_COUNT);
  const squares = new Float64Array(TAG_ROWS * LABEL_COUNT).fill(0.1);
  const mean = new Float64Array(TAG_ROWS * LABEL_COUNT);
  const move = (row: number, label: number, slope: number): void => {
    const at = row * LABEL_COUNT + label;
    const step = slope + decay * weights[at]!;
    squares[at]! += step * step;
    weights[at]! -= (rate * step) / Math.sqrt(squares[at]!);
  };
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(examples.length, round)) descend(examples[index]!, weights, move);
    if (round >= rounds - AVERAGED) weights.forEach((weight, at) => (mean[at]! += weight / AVERAGED));
  }
  return mean;
}

/** Moves every weight of an example against the slope of its loss; slopes near nothing are left out. */
function descend(
  { problem, signs, steps, labels }: TagExample,
  weights: Float64Array,
  move: (row: number, label: number, slope: number) => void,
): void {
  const { window, cue, statics, bound } = problem;
  const tables = new StepTables(signs, weights, 1).of(cue, window);
  const { size, node, edge } = marginalsOf(problem, tables, 1, localScores(problem, weights));
  for (let i = 0; i < size; i++) {
    const earlier = i === 0 ? 0 : labels[i - 1]!;
    for (const label of LABELS) {
      const slope = node[i * LABEL_COUNT + label]! - (label === labels[i] ? 1 : 0);
      if (Math.abs(slope) >= 1e-4) {
        const from = (window.from + i) * STATIC_TEMPLATES;
        for (let k = from; k < from + STATIC_TEMPLATES; k++) move(statics[k]!, label, slope);
        for (let k = i * CUE_TEMPLATES; k < (i + 1) * CUE_TEMPLATES; k++) move(bound[k]!, label, slope);
      }
      for (const before of LABELS) {
        const at = i * LABEL_COUNT + before;
        const step = edge[at * LABEL_COUNT + label]! - (before === earlier && label === labels[i] ? 1 : 0);
        if (Math.abs(step) < 1e-3) continue;
        for (let k = at * STEP_TEMPLATES; k < (at + 1) * STEP_TEMPLATES; k++) move(steps[k]!, label, step);
      }
    }
  }
}
