import { contains } from "../../../model/span.ts";
import type { Unit } from "../units.ts";
import { cosine, sharedTerms, vectorOf, type Vector } from "../vectors.ts";
import { ordered, type Family } from "./family.ts";

/** How well the best part of one fits the best part of the other: long sentences state several things. */
export const clauses: Family = {
  name: "clauses",
  columns: [
    "best parts, cosine",
    "best parts, shared mass",
    "best parts, shared in the longer",
    "best part in the other, less",
    "best part in the other, more",
    "parts, fewer",
    "parts, more",
  ],
  prepare: ({ units, vectors: { number, of, weights } }) => {
    const parts = units.map((unit) => partVectors(unit, number, (terms) => vectorOf(terms, weights)));
    return ({ a, b }) => {
      let [best, mass, share] = [0, 0, 0];
      for (const x of parts[a]!) {
        for (const y of parts[b]!) {
          const shared = sharedTerms(x.terms, y.terms);
          if (shared.length === 0) continue;
          let [dot, sum] = [0, 0];
          for (const term of shared) {
            dot += weights.both[term]! ** 2;
            sum += weights.both[term]!;
          }
          const near = dot / (x.norm * y.norm);
          if (near > best) [best, share] = [near, sum / Math.max(x.mass, y.mass)];
          mass = Math.max(mass, sum);
        }
      }
      const inOther = (own: readonly Vector[], other: Vector): number =>
        own.reduce((most, part) => Math.max(most, cosine(part, other, weights)), 0);
      return [
        best,
        mass,
        share,
        ...ordered(inOther(parts[a]!, of[b]!), inOther(parts[b]!, of[a]!)),
        ...ordered(parts[a]!.length, parts[b]!.length),
      ];
    };
  },
};

/** A vector for each part of a unit that has content. */
function partVectors(
  { parts, words }: Unit,
  number: ReadonlyMap<string, number>,
  vector: (terms: readonly number[]) => Vector,
): Vector[] {
  return parts
    .map((part) => vector(words.filter((word) => contains(part, word)).map((word) => number.get(word.term)!)))
    .filter((part) => part.terms.length > 0);
}
