import { ROWS } from "../../../src/analysis/en/quotes/learned/hash.ts";
import { bestLabels, STEP_TEMPLATES, type TagProblem } from "../../../src/analysis/en/quotes/learned/tagger.ts";
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

/** The averaged perceptron over whole windows (Collins 2002). */
export function learnTagger(examples: readonly TagExample[], rounds: number): Float64Array {
  const weights = new Float64Array(ROWS * LABEL_COUNT);
  const sums = new Float64Array(ROWS * LABEL_COUNT);
  let step = 1;
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(examples.length, round)) {
      const { problem, labels } = examples[index]!;
      const found = bestLabels(problem, weights);
      step++;
      if (labels.every((label, i) => label === found[i])) continue;
      change(problem, labels, 1, weights, sums, step, found);
      change(problem, found, -1, weights, sums, step, labels);
    }
  }
  return weights.map((weight, i) => weight - sums[i]! / step);
}

function change(
  { window, statics, bound, steps }: TagProblem,
  labels: Uint8Array,
  by: number,
  weights: Float64Array,
  sums: Float64Array,
  step: number,
  other: Uint8Array,
): void {
  const add = (row: number, label: number): void => {
    weights[row * LABEL_COUNT + label]! += by;
    sums[row * LABEL_COUNT + label]! += by * step;
  };
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    const earlier = i === 0 ? 0 : labels[i - 1]!;
    if (label === other[i] && earlier === (i === 0 ? 0 : other[i - 1])) continue;
    const from = (window.from + i) * STATIC_TEMPLATES;
    for (let k = from; k < from + STATIC_TEMPLATES; k++) add(statics[k]!, label);
    for (let k = i * CUE_TEMPLATES; k < (i + 1) * CUE_TEMPLATES; k++) add(bound[k]!, label);
    const at = (i * LABEL_COUNT + earlier) * STEP_TEMPLATES;
    for (let k = at; k < at + STEP_TEMPLATES; k++) add(steps[k]!, label);
  }
}
