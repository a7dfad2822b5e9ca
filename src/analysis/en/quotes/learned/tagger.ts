import type { Attribution, Cue, Run } from "../attribution.ts";
import type { Units } from "../units.ts";
import type { Signs } from "./signs.ts";
import type { Steps, TagWeights } from "./steps.ts";
import { CUE_TEMPLATES, cueBoundFeatures, STATIC_TEMPLATES, staticFeatures, windowOf } from "./tag-features.ts";
import { LABEL_COUNT } from "./weights.ts";

export const CONTENT = 1;
export const SOURCE = 2;
export const CUE = 3;

/** The window of a cue with the rows of its features. */
export interface TagProblem {
  readonly window: Run;
  readonly cue: Cue;
  readonly statics: Uint32Array;
  readonly bound: Uint32Array;
}

/** The rows of the features of all units of a text that hold for every cue. */
export function staticRows(signs: Signs): Uint32Array {
  const rows = new Uint32Array(signs.word.length * STATIC_TEMPLATES);
  for (let i = 0; i < signs.word.length; i++) staticFeatures(signs, i, rows, i * STATIC_TEMPLATES);
  return rows;
}

export function tagProblem(
  text: Units,
  signs: Signs,
  statics: Uint32Array,
  cue: Cue,
  guess: Attribution | null,
): TagProblem {
  const window = windowOf(text, cue);
  return { window, cue, statics, bound: cueBoundFeatures(text, signs, cue, window, guess) };
}

/** Scores of each label at each unit of the window, without the steps between labels. */
export function localScores(problem: TagProblem, weights: TagWeights, cached?: Int32Array): Float64Array {
  const { window, bound } = problem;
  const size = window.to - window.from;
  const scores = new Float64Array(size * LABEL_COUNT);
  for (let i = 0; i < size; i++) {
    const out = i * LABEL_COUNT;
    if (cached) {
      const from = (window.from + i) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) scores[out + label] = cached[from + label]!;
    } else {
      const from = (window.from + i) * STATIC_TEMPLATES;
      addRows(problem.statics, from, STATIC_TEMPLATES, weights, scores, out);
    }
    addRows(bound, i * CUE_TEMPLATES, CUE_TEMPLATES, weights, scores, out);
  }
  return scores;
}

/** The sums of the features that hold for every cue, once a text. */
export function staticScores(statics: Uint32Array, weights: TagWeights): Int32Array {
  const size = statics.length / STATIC_TEMPLATES;
  const scores = new Float64Array(size * LABEL_COUNT);
  for (let i = 0; i < size; i++) {
    addRows(statics, i * STATIC_TEMPLATES, STATIC_TEMPLATES, weights, scores, i * LABEL_COUNT);
  }
  return Int32Array.from(scores);
}

function addRows(
  rows: Uint32Array,
  from: number,
  count: number,
  weights: TagWeights,
  scores: Float64Array,
  out: number,
): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = from; k < from + count; k++) {
    const row = rows[k]! * LABEL_COUNT;
    a += weights[row]!;
    b += weights[row + 1]!;
    c += weights[row + 2]!;
    d += weights[row + 3]!;
  }
  scores[out]! += a;
  scores[out + 1]! += b;
  scores[out + 2]! += c;
  scores[out + 3]! += d;
}

/** The best labels of a window (Viterbi) by its local scores and its steps; the cue's own units are labelled as cue. */
export function bestLabels(
  { window, cue }: Pick<TagProblem, "window" | "cue">,
  { places, scores }: Steps,
  local: Float64Array,
): Uint8Array {
  const size = window.to - window.from;
  const back = new Uint8Array(size * LABEL_COUNT);
  let [best, current] = [new Float64Array(LABEL_COUNT), new Float64Array(LABEL_COUNT)];
  for (let i = 0; i < size; i++) {
    const place = places[i]!;
    const forced = window.from + i >= cue.from && window.from + i < cue.to;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let [from, most] = [0, Number.NEGATIVE_INFINITY];
      for (let earlier = 0; earlier < LABEL_COUNT; earlier++) {
        const step = scores[place + earlier * LABEL_COUNT + label]!;
        const score = i === 0 ? (earlier === 0 ? step : Number.NEGATIVE_INFINITY) : best[earlier]! + step;
        if (score > most) {
          from = earlier;
          most = score;
        }
      }
      back[i * LABEL_COUNT + label] = from;
      current[label] = most + local[i * LABEL_COUNT + label]! + (forced && label !== CUE ? -1e9 : 0);
    }
    [best, current] = [current, best];
  }
  const labels = new Uint8Array(size);
  let label = 0;
  for (let k = 1; k < LABEL_COUNT; k++) if (best[k]! > best[label]!) label = k;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABEL_COUNT + label]!;
  }
  return labels;
}
