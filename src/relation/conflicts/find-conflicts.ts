import type { Conflict } from "../../model/conflict.ts";
import type { Point } from "../../model/point.ts";
import type { StoryContext } from "../context.ts";

/** The pairs of passages that cannot both be right, or that print the same words differently. */
export function findConflicts(_context: StoryContext, _points: readonly Point[]): Conflict[] {
  return [];
}
