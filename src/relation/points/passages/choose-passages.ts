import { lengthOf, sharedLength, type Range } from "../../../model/span.ts";
import type { Link } from "../links.ts";
import { forestOdds, probabilityOf } from "../../../model/trees.ts";
import type { View } from "../view.ts";
import type { PointWeights } from "../weights.ts";
import { compareClauses } from "./compare-clauses.ts";
import { CLAUSE_COLUMNS } from "./measure-clauses.ts";
import { partedUnits, type PartedUnit, type Stretch } from "./stretches.ts";

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

/** From which likelihood on a further pair of clauses of two sentences is a link of its own, beside the likeliest. */
const FURTHER = 0.35;
/** How many partners of a sentence are compared clause by clause, and what a link beyond counts for. */
const COMPARED = 10;
const FAR = 0.9;
/** How many links two sentences may have. */
const MOST_LINKS = 5;
/** The likelihood of the only choice, where neither sentence can be cut. */
const UNCUT = 0.9;

/** The models that judge pairs of clauses. */
type ClauseWeights = Pick<PointWeights, "clauses" | "touching">;

/** A link with the stretches that it is about. */
interface Picked {
  readonly a: Choosing;
  readonly b: Choosing;
  readonly sure: number;
}

interface Choosing {
  readonly unit: number;
  readonly stretch: Stretch;
  readonly weight: number;
}

/**
 * For each pair of sentences that state the same thing, the clauses that do; where two sentences have several statements in common, several
 * pairs of clauses. Choices that overlap by half of their union are one passage.
 */
export function choosePassages(view: View, links: readonly Link[], weights: ClauseWeights): Passages {
  const parted = partedUnits(view);
  const picks: Picked[] = [];
  const { near, far } = apart(links, view.units.length);
  for (const { a, b, sure } of near) {
    const [x, y] = [parted[a]!.stretches, parted[b]!.stretches];
    for (const { i, j, likely, touching } of choicesOf(view, parted, a, b, sure, weights)) {
      const weight = sure * likely;
      picks.push({
        a: { unit: a, stretch: x[i]!, weight },
        b: { unit: b, stretch: y[j]!, weight },
        sure: sure * touching,
      });
    }
  }
  const usual = heaviestByUnit(picks);
  for (const { a, b, sure } of far) {
    const [x, y] = [usual.get(a), usual.get(b)];
    if (x && y) picks.push({ a: { ...x, weight: 0 }, b: { ...y, weight: 0 }, sure: sure * FAR });
  }
  return mergePicks(view, picks);
}

/**
 * The links whose clauses are compared, and in a large story the rest: a sentence with very many partners has shown by its surest ones which of
 * its clauses they are about.
 */
function apart(links: readonly Link[], units: number): { near: Link[]; far: Link[] } {
  const counts = new Uint32Array(units);
  const [near, far]: [Link[], Link[]] = [[], []];
  for (const link of links.toSorted((x, y) => y.sure - x.sure || x.a - y.a || x.b - y.b)) {
    const list = Math.min(counts[link.a]!, counts[link.b]!) < COMPARED ? near : far;
    counts[link.a]!++;
    counts[link.b]!++;
    list.push(link);
  }
  return { near, far };
}

/** For each unit the stretch that its links weigh most. */
function heaviestByUnit(picks: readonly Picked[]): Map<number, Choosing> {
  const totals = new Map<string, Choosing>();
  for (const pick of picks.flatMap(({ a, b }) => [a, b])) {
    const known = totals.get(keyOf(pick));
    totals.set(keyOf(pick), known ? { ...known, weight: known.weight + pick.weight } : pick);
  }
  const heaviest = new Map<number, Choosing>();
  for (const pick of totals.values()) {
    if (pick.weight > (heaviest.get(pick.unit)?.weight ?? -1)) heaviest.set(pick.unit, pick);
  }
  return heaviest;
}

interface Choice {
  readonly i: number;
  readonly j: number;
  readonly likely: number;
  /** How likely both at least hold most of what is stated. */
  readonly touching: number;
}

/** What holding the statement at all counts for beside being the right clause. */
const TOUCHING = 0.5;

/** The right clauses are best; where none stands out, those that at least hold the statement. */
const worth = ({ likely, touching }: Choice): number => likely + TOUCHING * touching;

/** The likeliest pair of stretches, and further ones that are likely enough and another statement than those before. */
function choicesOf(
  view: View,
  parted: readonly PartedUnit[],
  a: number,
  b: number,
  sure: number,
  weights: ClauseWeights,
): Choice[] {
  const [x, y] = [parted[a]!.stretches, parted[b]!.stretches];
  if (x.length === 1 && y.length === 1) return [{ i: 0, j: 0, likely: UNCUT, touching: 1 }];
  const { stretches, rows } = compareClauses(view, parted, a, b);
  const likely = stretches.map((_, row) =>
    probabilityOf(forestOdds(weights.clauses, rows, row * CLAUSE_COLUMNS.length)),
  );
  // No other choice can make up for so much with what it may at least hold.
  const least = Math.min(FURTHER, Math.max(...likely) - TOUCHING);
  const falling = stretches
    .flatMap(([i, j], row): Choice[] => {
      if (likely[row]! < least) return [];
      const touching = probabilityOf(forestOdds(weights.touching, rows, row * CLAUSE_COLUMNS.length));
      return [{ i, j, likely: likely[row]!, touching }];
    })
    .toSorted((one, other) => worth(other) - worth(one) || one.i - other.i || one.j - other.j);
  const chosen: Choice[] = [];
  for (const choice of falling) {
    if (chosen.length >= MOST_LINKS || (chosen.length > 0 && sure * choice.likely < FURTHER)) break;
    const known = chosen.some(({ i, j }) => isSame(x[i]!, x[choice.i]!) && isSame(y[j]!, y[choice.j]!));
    if (!known) chosen.push(choice);
  }
  return chosen;
}

const keyOf = ({ unit, stretch }: Choosing): string => `${unit} ${stretch.from} ${stretch.to}`;

function mergePicks(
  { units }: View,
  picks: readonly { readonly a: Choosing; readonly b: Choosing; readonly sure: number }[],
): Passages {
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
