import { lengthOf, sharedLength, type Range } from "../../../model/span.ts";
import type { Link } from "../links.ts";
import type { View } from "../view.ts";
import type { Stretch } from "./stretches.ts";

/** A stretch of a unit that some link is about. */
export interface Passage extends Range {
  readonly article: number;
  readonly unit: number;
}

/** The passages of a story and the links between them, as indices into the passages. */
export interface Passages {
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
}

/** A stretch that is chosen as one end of a link, with what the choice weighs. */
export interface Choosing {
  readonly unit: number;
  readonly stretch: Stretch;
  readonly weight: number;
}

/** A link with the stretches that it is about. */
export interface Picked {
  readonly a: Choosing;
  readonly b: Choosing;
  readonly sure: number;
}

/** Choices of one sentence that share so much of their union are one passage. */
const ONE_PASSAGE = 0.6;
/** How much of their union two stretches share that are the same to a reader. */
const SAME = 0.5;

/** Names a stretch of a unit. */
export const keyOf = ({ unit, stretch }: Choosing): string => `${unit} ${stretch.from} ${stretch.to}`;

/** The passages that links were found to be about: what overlaps enough is one passage, in the words that weigh most. */
export function mergePicks({ units }: View, picks: readonly Picked[]): Passages {
  const weights = new Map<string, Choosing & { total: number }>();
  for (const { a, b } of picks) {
    for (const pick of [a, b]) {
      const known = weights.get(keyOf(pick));
      if (known) known.total += pick.weight;
      else weights.set(keyOf(pick), { ...pick, total: pick.weight });
    }
  }
  const byUnit = new Map<number, number[]>();
  const passages: Passage[] = [];
  const places = new Map<string, number>();
  const heaviest = [...weights].toSorted(
    ([, x], [, y]) =>
      y.total - x.total || x.unit - y.unit || x.stretch.from - y.stretch.from || x.stretch.to - y.stretch.to,
  );
  for (const [key, { unit, stretch }] of heaviest) {
    const own = byUnit.get(unit) ?? [];
    let place = own.find((index) => likeness(passages[index]!, stretch) >= ONE_PASSAGE);
    if (place === undefined) {
      place = passages.length;
      passages.push({ article: units[unit]!.article, unit, start: stretch.start, end: stretch.end });
      byUnit.set(unit, [...own, place]);
    }
    places.set(key, place);
  }
  const links = new Map<string, Link>();
  for (const { a, b, sure } of picks) {
    const [x, y] = [places.get(keyOf(a))!, places.get(keyOf(b))!];
    const key = x < y ? `${x} ${y}` : `${y} ${x}`;
    if (sure > (links.get(key)?.sure ?? 0)) links.set(key, { a: Math.min(x, y), b: Math.max(x, y), sure });
  }
  return { passages, links: [...links.values()] };
}

/** Whether two stretches share at least half of their union. */
export const isSame = (x: Range, y: Range): boolean => likeness(x, y) >= SAME;

/** The share of their union that two ranges have in common. */
function likeness(x: Range, y: Range): number {
  const shared = sharedLength(x, y);
  return shared / (lengthOf(x) + lengthOf(y) - shared);
}
