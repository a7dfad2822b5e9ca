import { sharedLength } from "../../model/span.ts";
import type { View } from "./view.ts";
import { cosine, vectorOf } from "./vectors.ts";

/** How many statements of one article alone a story lists: so many an article, within bounds. */
const PER_ARTICLE = 2.5;
const [FEWEST, MOST] = [10, 20];
/** A unit that is this likely to have a partner is no statement of one article alone. */
const ALONE_BELOW = 0.2;
const LEAST_WORDS = 6;

/**
 * The units that only one article has and a reader needs most, weightiest first: early in their article, near to what the story is about,
 * with a name, a figure or somebody's words. `taken` tells the units that are in a point already.
 */
export function singleUnits(view: View, likely: Float64Array, taken: ReadonlySet<number>): number[] {
  const { units, candidates, context } = view;
  const partner = new Float64Array(units.length);
  candidates.forEach(({ a, b }, row) => {
    partner[a] = Math.max(partner[a]!, likely[row]!);
    partner[b] = Math.max(partner[b]!, likely[row]!);
  });
  const weigh = newsworthiness(view);
  const free = units.flatMap((unit, index) => {
    const alone =
      !unit.heading && unit.plain.length >= LEAST_WORDS && !taken.has(index) && partner[index]! < ALONE_BELOW;
    return alone ? [{ index, weight: weigh(index) }] : [];
  });
  const count = Math.max(FEWEST, Math.min(MOST, Math.round(PER_ARTICLE * context.story.length)));
  return free
    .toSorted((x, y) => y.weight - x.weight || x.index - y.index)
    .slice(0, count)
    .map(({ index }) => index);
}

/** How much a unit matters to the story by itself. */
function newsworthiness({ units, context, vectors: { of, weights } }: View): (unit: number) => number {
  const leads = units.flatMap((unit, index) => (unit.place < 3 ? [...of[index]!.terms] : []));
  const counts = new Map<number, number>();
  for (const term of leads) counts.set(term, (counts.get(term) ?? 0) + 1);
  const profile = vectorOf(
    [...counts].filter(([, count]) => count > 1).map(([term]) => term),
    weights,
  );
  const holds = (list: readonly { readonly article: number; readonly found: { start: number; end: number } }[]) => {
    const byArticle = new Map<number, { start: number; end: number }[]>();
    for (const { article, found } of list) byArticle.set(article, [...(byArticle.get(article) ?? []), found]);
    return (unit: number): number =>
      Number((byArticle.get(units[unit]!.article) ?? []).some((found) => sharedLength(found, units[unit]!) > 0));
  };
  const [figure, quote] = [holds(context.figures), holds(context.quotes)];
  return (unit) => {
    const { place, words } = units[unit]!;
    const named = Number(words.some((word) => word.kind === "name"));
    return cosine(of[unit]!, profile, weights) + 0.5 / (1 + place / 4) + 0.15 * (figure(unit) + quote(unit) + named);
  };
}
