import type { TimelineEntry } from "../../model/time.ts";
import type { StoryContext } from "../context.ts";

/** The moments and stretches of time that the articles place something in, earliest first. */
export function buildTimeline(_context: StoryContext): TimelineEntry[] {
  return [];
}
