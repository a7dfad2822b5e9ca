import type { Layout } from "../../../model/analysis.ts";
import type { TimeExpression } from "../../../model/time.ts";

/** The time expressions of one article, resolved against `published` (ISO date or date-time; null where unknown) and the text. */
export function findTimes(_layout: Layout, _published: string | null): TimeExpression[] {
  return [];
}
