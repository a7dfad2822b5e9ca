import { ordered, type Family } from "./family.ts";

const LENGTH = 5;

/** Words that begin alike ('bomb', 'bombard'): kin that stemming keeps apart. */
export const spelling: Family = {
  name: "spelling",
  columns: ["begin alike, share", "begin alike, mass", "unlike, less", "unlike, more"],
  prepare: ({ units, vectors: { number, weights } }) => {
    const starts = units.map(({ words }) => {
      const of = new Map<string, number>();
      for (const { term } of words) {
        const start = term.slice(0, LENGTH);
        of.set(start, Math.max(of.get(start) ?? 0, weights.both[number.get(term)!]!));
      }
      return of;
    });
    const masses = starts.map((of) => [...of.values()].reduce((sum, weight) => sum + weight, 0));
    return ({ a, b }) => {
      let shared = 0;
      for (const [start, weight] of starts[a]!) {
        const other = starts[b]!.get(start);
        if (other !== undefined) shared += Math.min(weight, other);
      }
      return [
        shared / Math.sqrt(masses[a]! * masses[b]!),
        shared,
        ...ordered(masses[a]! - shared, masses[b]! - shared),
      ];
    };
  },
};
