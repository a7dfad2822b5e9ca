import type { Reuse } from "../../model/reuse.ts";
import type { Story } from "../relation.ts";

/** For each article, the name of the origin that it counts for: articles joined by reuse or by a credit line are one. */
export function findOrigins(story: Story, _reuse: readonly Reuse[]): string[] {
  return story.map(({ article }) => article.id);
}
