import { lengthOf, sharedLength, type Range } from "../../../model/span.ts";
import type { Link } from "../links.ts";
import { forestOdds, probabilityOf, type Forest } from "../model/trees.ts";
import type { View } from "../view.ts";
import { STRETCH_COLUMNS, measureStretches } from "./measure-stretches.ts";
import { partedUnits, type Stretch } from "./stretches.ts";

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

/** From which likelihood on two further stretches of a linked pair make a link of their own. */
export const FURTHER = { stretch: 0.5, link: 0.5 };

interface Pick {
  readonly unit: number;
  readonly stretch: Stretch;
  readonly weight: number;
}

/**
 * For each pair of sentences that state the same thing, the clauses that do; where two sentences have several statements in common, several
 * pairs of clauses. Choices that overlap by half of their union are one passage.
 */
export function choosePassages(view: View, links: readonly Link[], forest: Forest): Passages {
  const parted = partedUnits(view);
  const likely = (own: number, other: number): Float64Array => {
    const { stretches } = parted[own]!;
    const rows = measureStretches(view, parted, own, other);
    return Float64Array.from(stretches, (_, i) =>
      stretches.length === 1 ? 1 : probabilityOf(forestOdds(forest, rows, i * STRETCH_COLUMNS.length)),
    );
  };
  const picks: { readonly a: Pick; readonly b: Pick; readonly sure: number }[] = [];
  for (const { a, b, sure } of links) {
    const [x, y] = [likely(a, b), likely(b, a)];
    const pick = (unit: number, index: number, q: Float64Array): Pick => ({
      unit,
      stretch: parted[unit]!.stretches[index]!,
      weight: sure * q[index]!,
    });
    const [first, second] = [best(x, () => true), best(y, () => true)];
    picks.push({ a: pick(a, first, x), b: pick(b, second, y), sure });
  }
  return mergePicks(view, picks);
}

function best(likely: Float64Array, allowed: (index: number) => boolean): number {
  let found = -1;
  likely.forEach((q, index) => {
    if (allowed(index) && (found < 0 || q > likely[found]!)) found = index;
  });
  return found;
}

function mergePicks(
  { units }: View,
  picks: readonly { readonly a: Pick; readonly b: Pick; readonly sure: number }[],
): Passages {
  const weights = new Map<string, Pick & { total: number }>();
  const keyOf = ({ unit, stretch }: Pick): string => `${unit} ${stretch.from} ${stretch.to}`;
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
  const heaviest = [...weights].toSorted(([, x], [, y]) => y.total - x.total || x.unit - y.unit || x.stretch.from - y.stretch.from || x.stretch.to - y.stretch.to);
  for (const [key, { unit, stretch }] of heaviest) {
    const own = byUnit.get(unit) ?? [];
    let place = own.find((index) => isSame(passages[index]!, stretch));
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

const isSame = (x: Range, y: Range): boolean => {
  const shared = sharedLength(x, y);
  return shared * 2 >= lengthOf(x) + lengthOf(y) - shared;
};
