import type { Expected } from "../../model/time.ts";
import type { Point } from "../../model/point.ts";
import type { StoryContext } from "../context.ts";

/** What was announced, and whether a later article tells that it came. */
export function findExpected(_context: StoryContext, _points: readonly Point[]): Expected[] {
  return [];
}
