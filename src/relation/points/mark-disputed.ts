import type { Conflict } from "../../model/conflict.ts";
import type { Point } from "../../model/point.ts";
import { lengthOf, sharedLength, type Span } from "../../model/span.ts";

/** The points with their status set to disputed where a conflict touches one of their passages; other words for the same quotation dispute nothing. */
export function markDisputed(points: readonly Point[], conflicts: readonly Conflict[]): Point[] {
  const ends = new Map<string, Span[]>();
  for (const { kind, a, b } of conflicts) {
    if (kind === "wording") continue;
    for (const end of [a, b]) ends.set(end.article, [...(ends.get(end.article) ?? []), end]);
  }
  return points.map((point) => {
    const disputed = point.passages.some((passage) => ends.get(passage.article)?.some((end) => touches(passage, end)));
    return disputed ? { ...point, status: "disputed" as const } : point;
  });
}

/** Whether two passages of one article share at least half of the shorter. */
const touches = (x: Span, y: Span): boolean => {
  const shared = sharedLength(x, y);
  return shared > 0 && shared * 2 >= Math.min(lengthOf(x), lengthOf(y));
};
