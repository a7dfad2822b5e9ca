import { lengthOf, sharedLength, type Range } from "../../../model/span.ts";
import type { Link } from "../links.ts";
import { forestOdds, probabilityOf } from "../model/trees.ts";
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
/** How many links two sentences may have. */
const MOST_LINKS = 5;
/** The likelihood of the only choice, where neither sentence can be cut. */
const UNCUT = 0.9;

/** The models that judge pairs of clauses. */
type ClauseWeights = Pick<PointWeights, "clauses" | "touching">;

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
  const picks: { readonly a: Choosing; readonly b: Choosing; readonly sure: number }[] = [];
  for (const { a, b, sure } of links) {
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
  return mergePicks(view, picks);
}

interface Choice {
  readonly i: number;
  readonly j: number;
  readonly likely: number;
  /** How likely both at least hold most of what is stated. */
  readonly touching: number;
}

/** The right clauses are best; where none stands out, those that at least hold the statement. */
const worth = ({ likely, touching }: Choice): number => likely + touching / 2;

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
  const falling = stretches
    .map(([i, j], row): Choice => {
      const offset = row * CLAUSE_COLUMNS.length;
      const likely = probabilityOf(forestOdds(weights.clauses, rows, offset));
      const touching = probabilityOf(forestOdds(weights.touching, rows, offset));
      return { i, j, likely, touching };
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

function mergePicks(
  { units }: View,
  picks: readonly { readonly a: Choosing; readonly b: Choosing; readonly sure: number }[],
): Passages {
  const weights = new Map<string, Choosing & { total: number }>();
  const keyOf = ({ unit, stretch }: Choosing): string => `${unit} ${stretch.from} ${stretch.to}`;
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
