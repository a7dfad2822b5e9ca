import { sharedTerms, type TermWeights } from "../vectors.ts";
import { ordered } from "../features/family.ts";
import type { PartedUnit, Stretch } from "./stretches.ts";

export const CLAUSE_COLUMNS: readonly string[] = [
  "parts, fewer",
  "parts, more",
  "words, fewer",
  "words, more",
  "share of the unit, less",
  "share of the unit, more",
  "shared mass",
  "share of what the units share",
  "density, less",
  "density, more",
  "density of the units, less",
  "density of the units, more",
  "shared outside the other, less",
  "shared outside the other, more",
  "balance",
  "whole",
  "with a verb",
  "verb left out",
  "marked, less",
  "marked, more",
  "said, less",
  "said, more",
  "marked left out",
  "said left out",
  "cue",
  "cue left out",
  "opener, less",
  "opener, more",
  "opener after, less",
  "opener after, more",
  "from the beginning",
  "to the end",
  "density of an edge, less",
  "density of an edge, more",
  "density beyond the edges, less",
  "density beyond the edges, more",
];

/** One side of a comparison: a unit, and its mass shared with each stretch of the other. */
interface Side {
  readonly unit: PartedUnit;
  readonly stretch: Stretch;
}

/** What two units share, part by part: `mass[i][j]` is shared by part i of the one and part j of the other. */
export interface SharedParts {
  readonly mass: readonly Float64Array[];
  readonly total: number;
}

/** Lays out where two units share their terms; a term that stands in several parts counts for each. */
export function sharedParts(
  x: PartedUnit,
  y: PartedUnit,
  xTerms: Int32Array,
  yTerms: Int32Array,
  { both }: TermWeights,
): SharedParts {
  const mass = x.parts.map(() => new Float64Array(y.parts.length));
  let total = 0;
  for (const term of sharedTerms(xTerms, yTerms)) {
    const [own, other] = [x.places.get(term) ?? [], y.places.get(term) ?? []];
    const weight = both[term]! / Math.max(1, own.length * other.length);
    total += both[term]!;
    for (const i of own) for (const j of other) mass[i]![j]! += weight;
  }
  return { mass, total };
}

/** How well two stretches fit as the clauses that state what their units share. Each call fills one row. */
export function measureClauses(x: Side, y: Side, shared: SharedParts, rows: Float32Array, offset: number): void {
  const [sx, sy] = [summary(x), summary(y)];
  let [mass, xOutside, yOutside] = [0, 0, 0];
  const along = (i: number, other: Stretch): number => {
    let sum = 0;
    for (let j = other.from; j < other.to; j++) sum += shared.mass[i]![j]!;
    return sum;
  };
  const across = (j: number, other: Stretch): number => {
    let sum = 0;
    for (let i = other.from; i < other.to; i++) sum += shared.mass[i]![j]!;
    return sum;
  };
  for (let i = 0; i < shared.mass.length; i++) {
    for (let j = 0; j < shared.mass[i]!.length; j++) {
      const value = shared.mass[i]![j]!;
      const [inX, inY] = [i >= x.stretch.from && i < x.stretch.to, j >= y.stretch.from && j < y.stretch.to];
      if (inX && inY) mass += value;
      else if (inX) xOutside += value;
      else if (inY) yOutside += value;
    }
  }
  const [dx, dy] = [mass / (sx.mass || 1), mass / (sy.mass || 1)];
  const xDensity = (i: number): number => (x.unit.parts[i] ? along(i, y.stretch) / (x.unit.parts[i].mass || 1) : 0);
  const yDensity = (j: number): number => (y.unit.parts[j] ? across(j, x.stretch) / (y.unit.parts[j].mass || 1) : 0);
  const share = shared.total > 0 ? mass / shared.total : 0;
  const dense = (dx + dy) / 2;
  const row = [
    ...ordered(x.unit.parts.length, y.unit.parts.length),
    ...ordered(sx.words, sy.words),
    ...ordered(sx.share, sy.share),
    mass,
    share,
    ...ordered(dx, dy),
    ...ordered(shared.total / (x.unit.mass || 1), shared.total / (y.unit.mass || 1)),
    ...ordered(xOutside, yOutside),
    share + dense > 0 ? (2 * share * dense) / (share + dense) : 0,
    Number(sx.whole) + Number(sy.whole),
    Number(sx.verb) + Number(sy.verb),
    Number(sx.verbOut) + Number(sy.verbOut),
    ...ordered(sx.marked, sy.marked),
    ...ordered(sx.said, sy.said),
    Math.max(sx.markedOut, sy.markedOut),
    Math.max(sx.saidOut, sy.saidOut),
    Number(sx.cue) + Number(sy.cue),
    Number(sx.cueOut) + Number(sy.cueOut),
    ...ordered(sx.opener, sy.opener),
    ...ordered(sx.after, sy.after),
    Number(x.stretch.from === 0) + Number(y.stretch.from === 0),
    Number(x.stretch.to === x.unit.parts.length) + Number(y.stretch.to === y.unit.parts.length),
    ...ordered(
      Math.min(xDensity(x.stretch.from), xDensity(x.stretch.to - 1)),
      Math.min(yDensity(y.stretch.from), yDensity(y.stretch.to - 1)),
    ),
    ...ordered(
      Math.max(xDensity(x.stretch.from - 1), xDensity(x.stretch.to)),
      Math.max(yDensity(y.stretch.from - 1), yDensity(y.stretch.to)),
    ),
  ];
  rows.set(row, offset);
}

interface Summary {
  readonly words: number;
  readonly share: number;
  readonly mass: number;
  readonly whole: boolean;
  readonly verb: boolean;
  readonly verbOut: boolean;
  readonly marked: number;
  readonly said: number;
  readonly markedOut: number;
  readonly saidOut: number;
  readonly cue: boolean;
  readonly cueOut: boolean;
  readonly opener: number;
  readonly after: number;
}

const summaries = new WeakMap<Stretch, Summary>();

/** What a stretch is by itself; the same in every comparison. */
function summary({ unit, stretch }: Side): Summary {
  const known = summaries.get(stretch);
  if (known) return known;
  const [inside, outside] = [
    unit.parts.slice(stretch.from, stretch.to),
    [...unit.parts.slice(0, stretch.from), ...unit.parts.slice(stretch.to)],
  ];
  const count = (list: typeof inside): number => list.reduce((sum, part) => sum + part.words, 0);
  const average = (list: typeof inside, value: (part: (typeof inside)[number]) => number): number => {
    const words = count(list);
    return words > 0 ? list.reduce((sum, part) => sum + value(part) * part.words, 0) / words : 0;
  };
  const words = count(inside);
  const made: Summary = {
    words,
    share: words / (words + count(outside) || 1),
    mass: inside.reduce((sum, part) => sum + part.mass, 0),
    whole: outside.length === 0,
    verb: inside.some((part) => part.verb),
    verbOut: outside.some((part) => part.verb),
    marked: average(inside, (part) => part.marked),
    said: average(inside, (part) => part.said),
    markedOut: average(outside, (part) => part.marked),
    saidOut: average(outside, (part) => part.said),
    cue: inside.some((part) => part.cue),
    cueOut: outside.some((part) => part.cue),
    opener: inside[0]!.opener,
    after: unit.parts[stretch.to]?.opener ?? -1,
  };
  summaries.set(stretch, made);
  return made;
}
