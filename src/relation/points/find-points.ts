import type { Point } from "../../model/point.ts";
import { spanOf } from "../../model/span.ts";
import type { StoryContext } from "../context.ts";
import { groupLinks, type Link } from "./groups.ts";
import { unitsOf, type Unit } from "./units.ts";
import type { PointWeights } from "./weights.ts";

/** Groups the passages of different articles that state the same thing. */
export function findPoints(context: StoryContext, _weights: PointWeights): Point[] {
  const units = unitsOf(context.story);
  const links = similar(units, 0.2);
  const groups = groupLinks(links, (unit) => units[unit]!.article);
  return groups.map((group, index): Point => {
    const passages = group.map((unit) => spanOf(context.story[units[unit]!.article]!.article.id, units[unit]!));
    const origins = new Set(group.map((unit) => context.origins[units[unit]!.article])).size;
    return {
      id: `p${index + 1}`,
      status: origins > 1 ? "corroborated" : "single",
      passages,
      firm: passages.map((_, i) => i),
      origins,
    };
  });
}

function similar(units: readonly Unit[], least: number): Link[] {
  const frequency = new Map<string, number>();
  for (const unit of units) for (const term of new Set(unit.terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const vectors = units.map((unit) => {
    const vector = new Map<string, number>();
    for (const term of unit.terms) vector.set(term, (vector.get(term) ?? 0) + 1);
    let norm = 0;
    for (const [term, count] of vector) {
      const weight = (1 + Math.log(count)) * Math.log(1 + units.length / frequency.get(term)!);
      vector.set(term, weight);
      norm += weight * weight;
    }
    for (const [term, weight] of vector) vector.set(term, weight / Math.sqrt(norm));
    return vector;
  });
  const postings = new Map<string, number[]>();
  const links: Link[] = [];
  units.forEach((unit, b) => {
    const scores = new Map<number, number>();
    for (const [term, weight] of vectors[b]!) {
      let list = postings.get(term);
      if (!list) postings.set(term, (list = []));
      for (const a of list) {
        if (units[a]!.article !== unit.article) scores.set(a, (scores.get(a) ?? 0) + weight * vectors[a]!.get(term)!);
      }
      list.push(b);
    }
    for (const [a, sure] of scores) if (sure >= least) links.push({ a, b, sure });
  });
  return links;
}
