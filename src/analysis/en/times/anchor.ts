import { format, pointAt, type Point, type Unit } from "./calendar.ts";
import type { Named, Reading, Scene } from "./match.ts";

/** How the day of publication is named as an anchor. */
export const publishedAnchor = (published: number): string => `published ${format({ unit: "day", at: published })}`;

/** A reading counted in `unit` from the day of publication; null where that is unknown. */
export function fromPublished(scene: Scene, unit: Unit, offset: number): Reading | null {
  if (scene.published === null) return null;
  const { at } = pointAt(scene.published, unit);
  return { point: { unit, at: at + offset }, anchor: publishedAnchor(scene.published) };
}

/** A reading that rests on another expression. */
export const fromNamed = (named: Named, point: Point): Reading => ({ point, anchor: named.words });

/**
 * Of the last stretch that is not after publication and the first that is not before, the one that the tense asks for;
 * without a tense the nearer. `span` is how many stretches of the unit make the cycle ('Monday' 7 days, 'July' 12 months).
 */
export function byTense(scene: Scene, unit: Unit, position: (at: number) => number, cycle: number): Reading | null {
  if (scene.published === null) return null;
  const now = pointAt(scene.published, unit).at;
  const ahead = ((position(now) % cycle) + cycle) % cycle;
  if (ahead === 0) return { point: { unit, at: now }, anchor: publishedAnchor(scene.published) };
  const tense = scene.tense();
  // 'would meet on Monday' may look back at a day that is over, unless that day is the farther one.
  const intended = tense === "intended" && (unit !== "day" || ahead <= 3);
  const next = tense === "future" || intended || (tense !== "past" && ahead < cycle / 3);
  return { point: { unit, at: next ? now + ahead : now + ahead - cycle }, anchor: publishedAnchor(scene.published) };
}
