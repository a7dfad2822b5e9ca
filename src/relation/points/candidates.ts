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
      const weight = vectors.weights.both[term]! ** 2;
      for (const b of list) {
        if (units[b]!.article === unit.article) continue;
        if (dots[b] === 0) touched.push(b);
        dots[b]! += weight;
      }
    }
    const near = touched.map((b) => ({ b, cosine: dots[b]! / (vectors.of[a]!.norm * vectors.of[b]!.norm) }));
    for (const b of touched) dots[b] = 0;
    near.sort((x, y) => y.cosine - x.cosine || x.b - y.b);
    const perArticle = new Map<number, number>();
    let count = 0;
    for (const { b, cosine } of near) {
      const { article } = units[b]!;
      const rank = perArticle.get(article) ?? 0;
      if (rank >= PER_ARTICLE) continue;
      if (count++ >= perUnit) break;
      perArticle.set(article, rank + 1);
      const [low, high] = a < b ? [a, b] : [b, a];
      kept.set(low * units.length + high, { a: low, b: high, cosine });
    }
  });
  return [...kept.values()].toSorted((x, y) => x.a - y.a || x.b - y.b);
}
