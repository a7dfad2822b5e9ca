import type { Unit } from "./units.ts";
import type { Vectors } from "./vectors.ts";

/** How many units of one other article a unit is compared with. */
const PER_ARTICLE = 12;
/** How many units a unit is compared with in all: fewer in a large story, so that all comparisons stay within a budget. */
const PER_UNIT = { least: 24, most: 160, budget: 240_000 };
/** A term of more units than this share brings no candidates in a large story: it tells too little. */
const COMMON_SHARE = 0.25;
const SMALL_STORY = 400;

/** Two units of different articles that are worth a closer look, `a` before `b`, with their cosine. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/**
 * The pairs of units of different articles that share content, found by an index of their terms.
 * Of each unit only the likeliest partners are kept, so that the pairs grow with the story and not with its square.
 */
export function candidatePairs(units: readonly Unit[], vectors: Vectors): Candidate[] {
  const postings = new Map<number, number[]>();
  vectors.of.forEach((vector, unit) => {
    for (const term of vector.terms) {
      const list = postings.get(term);
      if (list) list.push(unit);
      else postings.set(term, [unit]);
    }
  });
  const perUnit = Math.max(PER_UNIT.least, Math.min(PER_UNIT.most, Math.floor(PER_UNIT.budget / units.length)));
  const most = units.length <= SMALL_STORY ? Infinity : COMMON_SHARE * units.length;
  const kept = new Map<number, Candidate>();
  const dots = new Float64Array(units.length);
  units.forEach((unit, a) => {
    const touched: number[] = [];
    for (const term of vectors.of[a]!.terms) {
      const list = postings.get(term)!;
      if (list.length > most) continue;
      const weight = vectors.weights.both[term]! * vectors.weights.both[term]!;
      for (const b of list) {
        if (units[b]!.article === unit.article) continue;
        if (dots[b] === 0) touched.push(b);
        dots[b]! += weight;
      }
    }
    const near = touched.map((b) => ({ b, cosine: dots[b]! / (vectors.of[a]!.norm * vectors.of[b]!.norm) }));
    for (const b of touched) dots[b] = 0;
    for (const { b, cosine } of likeliest(near, perUnit, units)) {
      const [low, high] = a < b ? [a, b] : [b, a];
      kept.set(low * units.length + high, { a: low, b: high, cosine });
    }
  });
  return [...kept.values()].toSorted((x, y) => x.a - y.a || x.b - y.b);
}

interface Near {
  readonly b: number;
  readonly cosine: number;
}

/** The nearest first, not more than so many, and of each article only so many. */
function likeliest(near: readonly Near[], perUnit: number, units: readonly Unit[]): Near[] {
  // In a large story most are far: the nearest few are nearly always enough, and only they are put in order.
  const few = 4 * perUnit;
  if (near.length > 2 * few) {
    const least = Float64Array.from(near, ({ cosine }) => cosine).toSorted()[near.length - few]!;
    const chosen = inOrder(
      near.filter(({ cosine }) => cosine >= least),
      perUnit,
      units,
    );
    if (chosen.length === perUnit) return chosen;
  }
  return inOrder(near, perUnit, units);
}

function inOrder(near: readonly Near[], perUnit: number, units: readonly Unit[]): Near[] {
  const perArticle = new Map<number, number>();
  const chosen: Near[] = [];
  for (const one of near.toSorted((x, y) => y.cosine - x.cosine || x.b - y.b)) {
    if (chosen.length === perUnit) break;
    const { article } = units[one.b]!;
    const rank = perArticle.get(article) ?? 0;
    if (rank >= PER_ARTICLE) continue;
    perArticle.set(article, rank + 1);
    chosen.push(one);
  }
  return chosen;
}
