import { compare } from "./columns.ts";
import { ensembleProbability } from "./ensemble.ts";
import type { Stated } from "./stated.ts";
import { ALIKE_WEIGHTS, type AlikeWeights } from "./weights.ts";

/** How two statements stand to each other in what they state. */
export interface Alike {
  /** How likely a person calls them paraphrases, 0 to 1: half of what they state may differ in detail. */
  readonly same: number;
  /** How near they are in meaning, 0 (nothing in common) to 1 (the same). */
  readonly likeness: number;
}

/**
 * How alike two statements are: boosted trees and a logistic regression over what their words share. The order of the two does not matter.
 * Nothing outside the two statements is looked at, but for how rare words are in news at large.
 */
export function alike(a: Stated, b: Stated, weights: AlikeWeights = ALIKE_WEIGHTS): Alike {
  const row = compare(a, b);
  return { same: ensembleProbability(weights.same, row), likeness: ensembleProbability(weights.likeness, row) };
}
