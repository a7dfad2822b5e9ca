import type { StoryContext } from "../context.ts";
import { candidatePairs, type Candidate } from "./candidates.ts";
import { unitsOf, type Unit } from "./units.ts";
import { vectorsOf, type Vectors } from "./vectors.ts";

/** A story as the comparison of its units needs it. */
export interface View {
  readonly context: StoryContext;
  readonly units: readonly Unit[];
  readonly vectors: Vectors;
  readonly candidates: readonly Candidate[];
}

export function viewOf(context: StoryContext): View {
  const units = unitsOf(context);
  const vectors = vectorsOf(units);
  return { context, units, vectors, candidates: candidatePairs(units, vectors) };
}
