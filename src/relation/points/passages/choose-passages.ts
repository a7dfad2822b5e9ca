import type { Link } from "../links.ts";
import { sharedTerms } from "../vectors.ts";
import type { View } from "../view.ts";
import { clauseJudge, type ClauseWeights, type JudgedEnd } from "./judge-clauses.ts";
import { type Choosing, isSame, keyOf, mergePicks, type Passages, type Picked } from "./merge-picks.ts";
import { partedUnits, type PartedUnit, type Stretch } from "./stretches.ts";

/** From which likelihood on a further pair of clauses of two sentences is a link of its own, beside the likeliest. */
const FURTHER = 0.25;
/** How many partners of a sentence are compared clause by clause, and what a link beyond counts for. */
const COMPARED = 10;
const FAR = 0.9;
/** How many links two sentences may have. */
const MOST_LINKS = 5;
/** How many stretches of each sentence are tried with those of the other. */
const TRIED = 8;
/** The likelihood of the only choice, where neither sentence can be cut. */
const UNCUT = 0.9;
/** What holding the statement at all counts for beside being the right clause. */
const TOUCHING = 1;
/** What a stretch's worth for the other links of its sentence counts for: most links of a sentence are about one of its clauses. */
const USUAL = 0.3;

/** A link whose ends are judged. */
interface Judged extends Link {
  readonly ends: readonly [JudgedEnd, JudgedEnd];
}

/**
 * For each pair of sentences that state the same thing, the clauses that do; where two sentences have several statements in common, several
 * pairs of clauses.
 */
export function choosePassages(view: View, links: readonly Link[], weights: ClauseWeights): Passages {
  const parted = partedUnits(view);
  const judge = clauseJudge(view, parted, weights);
  const { near, far } = apart(links, view.units.length);
  const judged = near.map((link): Judged => ({ ...link, ends: [judge(link.a, link.b), judge(link.b, link.a)] }));
  const usual = usualWorth(judged);
  const picks = judged.flatMap((link): Picked[] => {
    const { a, b, sure } = link;
    return choicesOf(view, parted, link, usual).map(({ i, j, likely, touching }) => ({
      a: { unit: a, stretch: parted[a]!.stretches[i]!, weight: sure * likely },
      b: { unit: b, stretch: parted[b]!.stretches[j]!, weight: sure * likely },
      sure: sure * touching,
    }));
  });
  const heaviest = heaviestByUnit(picks);
  for (const { a, b, sure } of far) {
    const [x, y] = [heaviest.get(a), heaviest.get(b)];
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

const worthOf = (end: JudgedEnd, stretch: number): number => end.right[stretch]! + TOUCHING * end.touching[stretch]!;

/** For each unit what its stretches are worth in the mean of its links, by how sure these are. */
function usualWorth(links: readonly Judged[]): ReadonlyMap<number, Float64Array> {
  const sums = new Map<number, { readonly worth: Float64Array; sure: number }>();
  for (const { a, b, sure, ends } of links) {
    for (const [unit, end] of [[a, ends[0]] as const, [b, ends[1]] as const]) {
      const of = sums.get(unit) ?? { worth: new Float64Array(end.right.length), sure: 0 };
      sums.set(unit, of);
      of.sure += sure;
      end.right.forEach((_, stretch) => (of.worth[stretch]! += sure * worthOf(end, stretch)));
    }
  }
  return new Map(
    Array.from(sums, ([unit, { worth, sure }]) => [unit, worth.map((sum) => (sure > 0 ? sum / sure : 0))] as const),
  );
}

interface Choice {
  readonly i: number;
  readonly j: number;
  readonly likely: number;
  /** How likely both at least hold most of what is stated. */
  readonly touching: number;
  readonly worth: number;
}

/** The best pair of stretches, and further ones that are likely enough and another statement than those before. */
function choicesOf(
  view: View,
  parted: readonly PartedUnit[],
  { a, b, sure, ends: [one, other] }: Judged,
  usual: ReadonlyMap<number, Float64Array>,
): Choice[] {
  const [x, y] = [parted[a]!.stretches, parted[b]!.stretches];
  if (x.length === 1 && y.length === 1) return [{ i: 0, j: 0, likely: UNCUT, touching: 1, worth: 1 }];
  const apartShare = unsharedBetween(view, parted, a, b);
  const [xUsual, yUsual] = [usual.get(a)!, usual.get(b)!];
  const second = best(other);
  const falling = best(one)
    .flatMap((i) =>
      second.map((j): Choice => {
        const likely = one.right[i]! * other.right[j]! * (1 - apartShare(x[i]!, y[j]!));
        const touching = one.touching[i]! * other.touching[j]!;
        return { i, j, likely, touching, worth: likely + TOUCHING * touching + USUAL * (xUsual[i]! + yUsual[j]!) };
      }),
    )
    .toSorted((p, q) => q.worth - p.worth || p.i - q.i || p.j - q.j);
  const chosen: Choice[] = [];
  for (const choice of falling) {
    if (chosen.length >= MOST_LINKS) break;
    if (chosen.length > 0 && sure * choice.likely < FURTHER) continue;
    const known = chosen.some(({ i, j }) => isSame(x[i]!, x[choice.i]!) && isSame(y[j]!, y[choice.j]!));
    if (!known) chosen.push(choice);
  }
  return chosen;
}

/** The stretches of an end that are worth most. */
const best = (end: JudgedEnd): number[] =>
  [...end.right.keys()].toSorted((i, j) => worthOf(end, j) - worthOf(end, i) || i - j).slice(0, TRIED);

/** Of what two stretches have in common with the other sentence, the share that does not lie in the other stretch. */
function unsharedBetween(
  { vectors: { of, weights } }: View,
  parted: readonly PartedUnit[],
  a: number,
  b: number,
): (x: Stretch, y: Stretch) => number {
  const terms = sharedTerms(of[a]!.terms, of[b]!.terms).map((term) => ({
    weight: weights.both[term]!,
    x: parted[a]!.places.get(term) ?? [],
    y: parted[b]!.places.get(term) ?? [],
  }));
  const holds = ({ from, to }: Stretch, places: readonly number[]): boolean =>
    places.some((place) => place >= from && place < to);
  return (x, y) => {
    let [all, lone] = [0, 0];
    for (const term of terms) {
      const [inX, inY] = [holds(x, term.x), holds(y, term.y)];
      if (inX) all += term.weight;
      if (inY) all += term.weight;
      if (inX !== inY) lone += term.weight;
    }
    return all > 0 ? lone / all : 0;
  };
}
