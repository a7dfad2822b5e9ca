import { backgroundRarity } from "./background.ts";
import type { Unit } from "./units.ts";

/** The weights of a term: rarity in the story, in news at large, and their geometric mean. */
export interface TermWeights {
  readonly story: Float64Array;
  readonly background: Float64Array;
  readonly both: Float64Array;
}

/** A unit as the numbers of its terms, ascending and each once, with what they weigh together. */
export interface Vector {
  readonly terms: Int32Array;
  readonly norm: number;
  readonly storyNorm: number;
  readonly backgroundNorm: number;
  readonly mass: number;
}

export interface Vectors {
  readonly number: ReadonlyMap<string, number>;
  readonly weights: TermWeights;
  readonly of: readonly Vector[];
}

/** Numbers and weighs the terms of a story. */
export function vectorsOf(units: readonly Unit[]): Vectors {
  const number = new Map<string, number>();
  const counts: number[] = [];
  for (const unit of units) {
    for (const term of new Set(unit.words.map((word) => word.term))) {
      const known = number.get(term);
      if (known === undefined) {
        number.set(term, counts.length);
        counts.push(1);
      } else counts[known]!++;
    }
  }
  const story = Float64Array.from(counts, (count) => Math.log(1 + units.length / count));
  const background = Float64Array.from(number.keys(), backgroundRarity);
  const both = story.map((weight, term) => Math.sqrt(weight * background[term]!));
  const weights = { story, background, both };
  return {
    number,
    weights,
    of: units.map((unit) =>
      vectorOf(
        unit.words.map((w) => number.get(w.term)!),
        weights,
      ),
    ),
  };
}

/** The vector of the given term numbers, in any order. */
export function vectorOf(numbers: readonly number[], weights: TermWeights): Vector {
  const terms = Int32Array.from(new Set(numbers)).toSorted();
  let [norm, storyNorm, backgroundNorm, mass] = [0, 0, 0, 0];
  for (const term of terms) {
    norm += weights.both[term]! ** 2;
    storyNorm += weights.story[term]! ** 2;
    backgroundNorm += weights.background[term]! ** 2;
    mass += weights.both[term]!;
  }
  return {
    terms,
    norm: Math.sqrt(norm),
    storyNorm: Math.sqrt(storyNorm),
    backgroundNorm: Math.sqrt(backgroundNorm),
    mass,
  };
}

/** The terms that two vectors share, ascending. */
export function sharedTerms(a: Int32Array, b: Int32Array): number[] {
  const shared: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) {
      shared.push(x);
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return shared;
}

/** Cosine of two vectors under the geometric mean of both rarities. */
export function cosine(a: Vector, b: Vector, weights: TermWeights): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  return dotOf(a.terms, b.terms, weights) / (a.norm * b.norm);
}

/** The sum of the squared weights of the terms that two vectors share. */
export function dotOf(a: Int32Array, b: Int32Array, { both }: TermWeights): number {
  let dot = 0;
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) {
      dot += both[x]! * both[x]!;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return dot;
}

/** The sum of the weights of the terms that two vectors share. */
export function sharedMass(a: Int32Array, b: Int32Array, { both }: TermWeights): number {
  let mass = 0;
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) {
      mass += both[x]!;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return mass;
}
