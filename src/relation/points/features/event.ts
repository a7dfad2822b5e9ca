import { cosine, vectorOf } from "../vectors.ts";
import { ordered, type Family } from "./family.ts";

/** How near each unit is to what the whole story is about: to the headlines and leads of other articles, and to its best partners. */
export const event: Family = {
  name: "event",
  columns: [
    "near the leads, less",
    "near the leads, more",
    "centrality, less",
    "centrality, more",
    "partners, fewer",
    "partners, more",
  ],
  prepare: ({ units, vectors: { of, weights }, candidates }) => {
    const articles = 1 + units.reduce((most, unit) => Math.max(most, unit.article), 0);
    const counts = new Map<number, number>();
    for (const [index, unit] of units.entries()) {
      if (unit.place < 2) for (const term of of[index]!.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    const shared = [...counts].filter(([, count]) => count * 4 >= articles && count > 1).map(([term]) => term);
    const profile = vectorOf(shared, weights);
    const nearLeads = of.map((vector) => cosine(vector, profile, weights));
    const best = units.map(() => new Map<number, number>());
    const note = (unit: number, partner: number, value: number): void => {
      const { article } = units[partner]!;
      if (value > (best[unit]!.get(article) ?? 0)) best[unit]!.set(article, value);
    };
    for (const { a, b, cosine } of candidates) {
      note(a, b, cosine);
      note(b, a, cosine);
    }
    const centrality = best.map((of) => sum(of.values()) / Math.max(1, articles - 1));
    const partners = best.map(
      (of) => [...of.values()].filter((value) => value > 0.3).length / Math.max(1, articles - 1),
    );
    return ({ a, b }) => [
      ...ordered(nearLeads[a]!, nearLeads[b]!),
      ...ordered(centrality[a]!, centrality[b]!),
      ...ordered(partners[a]!, partners[b]!),
    ];
  },
};

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
