import type { StoryContext } from "../context.ts";
import { candidatePairs, type Candidate } from "./candidates.ts";
import { withoutFurtherCopies } from "./copies.ts";
import { unitsOf, type Unit } from "./units.ts";
import { vectorsOf, type Vectors } from "./vectors.ts";

/** A story as the comparison of its units needs it. */
export interface View {
  readonly context: StoryContext;
  readonly units: readonly Unit[];
  readonly vectors: Vectors;
  readonly candidates: readonly Candidate[];
  /** For a unit, by index, the units of further articles that print it to the letter and are not compared. */
  readonly copies: ReadonlyMap<number, readonly Unit[]>;
}

export function viewOf(context: StoryContext): View {
  const { units, copies } = withoutFurtherCopies(context, unitsOf(context));
  const vectors = vectorsOf(units);
  return { context, units, copies, vectors, candidates: candidatePairs(units, vectors) };
}
