import type { Cue, Run } from "../attribution.ts";
import { mix, tagRowOf } from "./hash.ts";
import type { Signs } from "./signs.ts";
import { LABEL_COUNT } from "./weights.ts";

/** Weights of the tagger as they are while it learns or as they are shipped. */
export type TagWeights = Float64Array | Int8Array;

/** What it weighs in a window to come from each label to each: for each unit the place of its numbers, `[place + earlier * labels + label]`. */
export interface Steps {
  readonly places: Int32Array;
  readonly scores: Float64Array;
  /** The exponentials of the scores, scaled. */
  readonly factors: Float64Array;
}

const TABLE = LABEL_COUNT * LABEL_COUNT;
export const STEP_TEMPLATES = 2;

/** The rows of the features of the steps to a unit of a coarse class, before the cue (`side` 0) or from it on (1), from an earlier label. */
const firstRow = (earlier: number): number => tagRowOf(50, earlier);
const secondRow = (coarse: number, earlier: number, side: number): number =>
  tagRowOf(51, mix(coarse, earlier * 2 + side));

const sideOf = (cue: Cue, unit: number): number => (unit < cue.from ? 0 : 1);

/** The rows of the steps of a window, for each unit and each earlier label. */
export function stepRows(signs: Signs, cue: Cue, window: Run): Uint32Array {
  const rows = new Uint32Array((window.to - window.from) * LABEL_COUNT * STEP_TEMPLATES);
  let at = 0;
  for (let unit = window.from; unit < window.to; unit++) {
    for (let earlier = 0; earlier < LABEL_COUNT; earlier++) {
      rows[at++] = firstRow(earlier);
      rows[at++] = secondRow(signs.coarse[unit]!, earlier, sideOf(cue, unit));
    }
  }
  return rows;
}

/** The steps of one text by weights that stay: units of one coarse class on the same side of a cue have theirs in common. */
export class StepTables {
  private readonly signs: Signs;
  private readonly weights: TagWeights;
  private readonly scale: number;
  private readonly known: readonly [Map<number, number>, Map<number, number>] = [new Map(), new Map()];
  private scores = new Float64Array(64 * TABLE);
  private factors = new Float64Array(64 * TABLE);
  private size = 0;

  /** @param scale what one step of the weights stands for */
  constructor(signs: Signs, weights: TagWeights, scale: number) {
    this.signs = signs;
    this.weights = weights;
    this.scale = scale;
  }

  /** The steps of the window of a cue. */
  of(cue: Cue, window: Run): Steps {
    const places = new Int32Array(window.to - window.from);
    for (let unit = window.from; unit < window.to; unit++) {
      places[unit - window.from] = this.place(this.signs.coarse[unit]!, sideOf(cue, unit));
    }
    return { places, scores: this.scores, factors: this.factors };
  }

  private place(coarse: number, side: number): number {
    const known = this.known[side]!;
    let place = known.get(coarse);
    if (place === undefined) {
      place = this.size;
      known.set(coarse, place);
      this.add(coarse, side);
    }
    return place;
  }

  private add(coarse: number, side: number): void {
    if (this.size === this.scores.length) {
      const twice = (old: Float64Array): Float64Array<ArrayBuffer> => {
        const grown = new Float64Array(2 * old.length);
        grown.set(old);
        return grown;
      };
      [this.scores, this.factors] = [twice(this.scores), twice(this.factors)];
    }
    const { weights, scale, scores, factors } = this;
    const ofBytes = weights instanceof Int8Array ? byteFactors(scale) : null;
    for (let earlier = 0; earlier < LABEL_COUNT; earlier++) {
      const [first, second] = [firstRow(earlier) * LABEL_COUNT, secondRow(coarse, earlier, side) * LABEL_COUNT];
      for (let label = 0; label < LABEL_COUNT; label++) {
        const score = weights[first + label]! + weights[second + label]!;
        scores[this.size] = score;
        factors[this.size] = ofBytes ? ofBytes[score + 2 * BYTE]! : Math.exp(score * scale);
        this.size++;
      }
    }
  }
}

const BYTE = 128;
const factorsOf = new Map<number, Float64Array>();

/** The exponentials of all sums of two shipped weights, which are bytes. */
function byteFactors(scale: number): Float64Array {
  const known =
    factorsOf.get(scale) ?? Float64Array.from({ length: 4 * BYTE }, (_, i) => Math.exp((i - 2 * BYTE) * scale));
  factorsOf.set(scale, known);
  return known;
}
