import type { Point } from "./point.ts";
import { lengthOf, sharedLength, type Span } from "./span.ts";

/**
 * For each point that tells a reader nothing new, by its id, the point that tells it already: one of several origins whose leading passage, or
 * most of whose firm passages, stand in a point before it, and one that is only perhaps of several origins whose leading passage stands in a
 * point of several or in one before it.
 * The points are expected in the order in which they are shown, the passage that stands for each at its first firm place.
 */
export function toldBy(points: readonly Point[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const several: Point[] = [];
  const perhaps: Point[] = [];
  const shown = new Map<string, Held[]>();
  for (const point of points) {
    if (point.origins <= 1) {
      if (point.passages.length > 1) perhaps.push(point);
      continue;
    }
    // What is disputed is not hidden behind what is not.
    const teller =
      tellerOf(point, shown, (held) => held.firm && held.status === point.status, isSame) ?? tellerOfMost(point, shown);
    if (teller === undefined) show(point, shown);
    else told.set(point.id, teller);
    several.push(point);
  }
  for (const point of several) if (told.has(point.id)) show({ ...point, id: told.get(point.id)! }, shown);
  for (const point of perhaps) {
    const teller = tellerOf(
      point,
      shown,
      (held) => held.status === point.status || point.status === "single",
      isWithin,
    );
    if (teller === undefined) show(point, shown);
    else told.set(point.id, teller);
  }
  return told;
}

/** A passage that is shown, with the point that shows it. */
interface Held {
  readonly id: string;
  readonly status: Point["status"];
  readonly firm: boolean;
  readonly span: Span;
}

function show({ id, status, passages, firm }: Point, shown: Map<string, Held[]>): void {
  const sure = new Set(firm);
  passages.forEach((span, index) => {
    const held = { id, status, firm: sure.has(index), span };
    const list = shown.get(span.article);
    if (list) list.push(held);
    else shown.set(span.article, [held]);
  });
}

function tellerOf(
  point: Point,
  shown: ReadonlyMap<string, readonly Held[]>,
  may: (held: Held) => boolean,
  tells: (a: Span, b: Span) => boolean,
): string | undefined {
  const lead = point.passages[point.firm[0] ?? 0];
  return lead && shown.get(lead.article)?.find((held) => may(held) && tells(held.span, lead))?.id;
}

/** The point that shows more than half of the firm passages of another. */
function tellerOfMost(point: Point, shown: ReadonlyMap<string, readonly Held[]>): string | undefined {
  const counts = new Map<string, number>();
  for (const index of point.firm) {
    const span = point.passages[index]!;
    const tellers = (shown.get(span.article) ?? []).filter(
      (held) => held.status === point.status && isWithin(held.span, span),
    );
    for (const id of new Set(tellers.map((held) => held.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Array.from(counts).find(([, count]) => count * 2 > point.firm.length)?.[0];
}

/** Whether two passages share at least half of their union. */
const isSame = (a: Span, b: Span): boolean => {
  const shared = sharedLength(a, b);
  return shared * 2 >= lengthOf(a) + lengthOf(b) - shared;
};

/** Whether two passages share at least half of the shorter. */
const isWithin = (a: Span, b: Span): boolean => {
  const shared = sharedLength(a, b);
  return shared > 0 && shared * 2 >= Math.min(lengthOf(a), lengthOf(b));
};
