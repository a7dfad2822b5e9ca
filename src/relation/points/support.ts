import { standingsOf } from "./features/rank.ts";
import type { View } from "./view.ts";

/** Likelihoods of a unit's partners, by partner. */
type Partners = ReadonlyMap<number, number>;

export const SUPPORT_COLUMNS: readonly string[] = [
  "first guess",
  "rank of the guess, better",
  "rank of the guess, worse",
  "guess to the best, less",
  "guess to the best, more",
  "guess to the best of all, less",
  "guess to the best of all, more",
  "partners expected, fewer",
  "partners expected, more",
  "best third",
  "second third",
  "thirds expected",
  "alike partners",
  "same best partner",
  "guess of the sentences before",
  "guess of the sentences after",
  "guess with a neighbour",
];

/** A first guess below this is no support for others. */
const FLOOR = 0.02;
/** How many partners of a unit can support. */
const MOST_PARTNERS = 60;
/** A pair that the first guess holds for less likely than this needs no second look. */
export const WORTH_A_LOOK = 0.005;

/**
 * What the first guesses about other pairs tell of a pair: a link that a third article's sentence supports at both ends, or that only one
 * of many better partners contests. Row by row in the order of the candidates; the rows of
 * pairs that are not worth a look stay empty.
 */
export function measureSupport(view: View, guess: Float64Array): Float32Array {
  const { units, candidates } = view;
  const partners = partnersOf(view, guess);
  const expected = partners.map((of) => sum(of.values()));
  const sameBest = sameBestOf(partners.map((of) => bestByArticle(of, view)));
  const lists = partners.map((of) => listOf(of, view));
  const standings = standingsOf(view, (_, row) => guess[row]!);
  const width = SUPPORT_COLUMNS.length;
  const rows = new Float32Array(candidates.length * width);
  const near = (a: number, b: number, i: number, j: number): number =>
    units[a + i]?.article === units[a]!.article && units[b + j]?.article === units[b]!.article
      ? (partners[a + i]!.get(b + j) ?? 0)
      : 0;
  candidates.forEach(({ a, b }, row) => {
    const own = guess[row]!;
    if (own < WORTH_A_LOOK) return;
    const x = standings(a, b, own);
    const y = standings(b, a, own);
    const thirds = thirdsOf(lists[a]!, lists[b]!, units[a]!.article, units[b]!.article);
    const at = row * width;
    rows[at] = Math.log(Math.max(1e-4, own) / Math.max(1e-4, 1 - own));
    setOrdered(rows, at + 1, x.rank, y.rank);
    setOrdered(rows, at + 3, x.toBest, y.toBest);
    setOrdered(rows, at + 5, x.toBestOfAll, y.toBestOfAll);
    setOrdered(rows, at + 7, expected[a]! - own, expected[b]! - own);
    rows[at + 9] = thirds.first;
    rows[at + 10] = thirds.second;
    rows[at + 11] = thirds.sum;
    rows[at + 12] = thirds.alike;
    rows[at + 13] = sameBest(a, b);
    rows[at + 14] = near(a, b, -1, -1);
    rows[at + 15] = near(a, b, 1, 1);
    rows[at + 16] = Math.max(near(a, b, 0, 1), near(a, b, 0, -1), near(a, b, 1, 0), near(a, b, -1, 0));
  });
  return rows;
}

/** The smaller first: a pair has no order. */
function setOrdered(rows: Float32Array, at: number, x: number, y: number): void {
  rows[at] = x < y ? x : y;
  rows[at + 1] = x < y ? y : x;
}

/** For each unit its likely partners, the likeliest first; in a large story only so many. */
function partnersOf({ units, candidates }: View, guess: Float64Array): Map<number, number>[] {
  const lists = units.map((): [number, number][] => []);
  candidates.forEach(({ a, b }, row) => {
    if (guess[row]! < FLOOR) return;
    lists[a]!.push([b, guess[row]!]);
    lists[b]!.push([a, guess[row]!]);
  });
  return lists.map((list) => new Map(list.toSorted((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_PARTNERS)));
}

interface Thirds {
  readonly first: number;
  readonly second: number;
  readonly sum: number;
  /** Shared partners among all partners, weighted, the two articles themselves left out. */
  readonly alike: number;
}

/** The likely partners of a unit by number, ascending, for running through two units' partners side by side; a last one that is none ends them. */
interface PartnerList {
  readonly units: Int32Array;
  readonly articles: Int32Array;
  readonly likely: Float64Array;
}

function listOf(of: Partners, { units }: View): PartnerList {
  const sorted = Int32Array.from([...of.keys(), NO_UNIT]).toSorted();
  return {
    units: sorted,
    articles: sorted.map((unit) => units[unit]?.article ?? -1),
    likely: Float64Array.from(sorted, (unit) => of.get(unit) ?? 0),
  };
}

/** Greater than any number of a unit, so that a list which has ended waits for the other. */
const NO_UNIT = 0x7fff_ffff;

function thirdsOf(x: PartnerList, y: PartnerList, own: number, other: number): Thirds {
  let first = 0;
  let second = 0;
  let total = 0;
  let both = 0;
  let either = 0;
  let i = 0;
  let j = 0;
  for (;;) {
    const one = x.units[i]!;
    const two = y.units[j]!;
    if (one === two) {
      if (one === NO_UNIT) break;
      const article = x.articles[i]!;
      const p = x.likely[i++]!;
      const q = y.likely[j++]!;
      if (article === own || article === other) continue;
      const least = p < q ? p : q;
      either += p < q ? q : p;
      both += least;
      total += p * q;
      if (least > first) {
        second = first;
        first = least;
      } else if (least > second) second = least;
    } else if (one < two) {
      const article = x.articles[i]!;
      if (article !== own && article !== other) either += x.likely[i]!;
      i++;
    } else {
      const article = y.articles[j]!;
      if (article !== own && article !== other) either += y.likely[j]!;
      j++;
    }
  }
  return { first, second, sum: total, alike: either > 0 ? both / either : 0 };
}

/** A unit's best partner in each other article, in the order of the partners. */
interface BestPartners {
  readonly articles: Int32Array;
  readonly units: Int32Array;
  readonly likely: Float64Array;
}

function bestByArticle(of: Partners, { units }: View): BestPartners {
  const best = new Map<number, { unit: number; p: number }>();
  for (const [unit, p] of of) {
    const { article } = units[unit]!;
    if (p > (best.get(article)?.p ?? 0)) best.set(article, { unit, p });
  }
  return {
    articles: Int32Array.from(best.keys()),
    units: Int32Array.from(best.values(), ({ unit }) => unit),
    likely: Float64Array.from(best.values(), ({ p }) => p),
  };
}

/** In how many other articles two units have the same best partner, less those in which they differ, by how sure both are. */
function sameBestOf(best: readonly BestPartners[]): (a: number, b: number) => number {
  const articles = best.reduce((most, of) => of.articles.reduce((x, y) => Math.max(x, y), most), 0) + 1;
  // For each article one more than its place among the partners of the one unit, and for each place the same among those of the other.
  const placeOf = new Int32Array(articles);
  const met = new Int32Array(articles);
  let last = -1;
  return (a, b) => {
    const [x, y] = [best[a]!, best[b]!];
    if (a !== last) {
      if (last >= 0) for (const article of best[last]!.articles) placeOf[article] = 0;
      x.articles.forEach((article, place) => (placeOf[article] = place + 1));
      last = a;
    }
    met.fill(0, 0, x.articles.length);
    for (let k = 0; k < y.articles.length; k++) {
      const place = placeOf[y.articles[k]!]!;
      if (place > 0) met[place - 1] = k + 1;
    }
    let balance = 0;
    for (let i = 0; i < x.articles.length; i++) {
      const k = met[i]! - 1;
      if (k >= 0) balance += (x.units[i] === y.units[k] ? 1 : -1) * Math.min(x.likely[i]!, y.likely[k]!);
    }
    return balance;
  };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
