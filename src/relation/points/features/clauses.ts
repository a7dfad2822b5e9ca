import { contains } from "../../../model/span.ts";
import type { Unit, Word } from "../units.ts";
import { cosine, sharedTerms, vectorOf, type TermWeights, type Vector } from "../vectors.ts";
import { ordered, type Family } from "./family.ts";

interface ClauseVector extends Vector {
  /** What each term is in this part. */
  readonly kinds: ReadonlyMap<number, Word["kind"]>;
  /** What the numbers in it weigh. */
  readonly numbers: number;
}

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
    "fullest parts, cosine",
    "fullest parts, shared names",
    "fullest parts, shared verbs",
    "fullest parts, shared nouns",
    "fullest parts, shared numbers",
    "fullest parts, unmatched numbers",
    "verb and name in the same parts",
  ],
  prepare: ({ units, vectors: { number, of, weights } }) => {
    const parts = units.map((unit) => partVectors(unit, number, weights));
    return ({ a, b }) => {
      let [best, mass, share, fullest, predicate] = [0, 0, 0, 0, 0];
      let full = EMPTY;
      for (const x of parts[a]!) {
        for (const y of parts[b]!) {
          const shared = sharedTerms(x.terms, y.terms);
          if (shared.length === 0) continue;
          const meeting = meet(x, y, shared, weights);
          if (meeting.cosine > best) [best, share] = [meeting.cosine, meeting.mass / Math.max(x.mass, y.mass)];
          mass = Math.max(mass, meeting.mass);
          predicate = Math.max(predicate, Math.min(meeting.verbs, meeting.names));
          if (meeting.cosine * meeting.mass > fullest) [fullest, full] = [meeting.cosine * meeting.mass, meeting];
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
        full.cosine,
        full.names,
        full.verbs,
        full.nouns,
        full.numbers,
        full.otherNumbers,
        predicate,
      ];
    };
  },
};

const EMPTY = { cosine: 0, mass: 0, names: 0, verbs: 0, nouns: 0, numbers: 0, otherNumbers: 0 };

function meet(x: ClauseVector, y: ClauseVector, shared: readonly number[], { both }: TermWeights): typeof EMPTY {
  let [dot, mass, names, verbs, nouns, numbers] = [0, 0, 0, 0, 0, 0];
  for (const term of shared) {
    const weight = both[term]!;
    dot += weight ** 2;
    mass += weight;
    const kind = x.kinds.get(term);
    if (kind === "name") names += weight;
    else if (kind === "verb" || y.kinds.get(term) === "verb") verbs += weight;
    else if (kind === "number") numbers += weight;
    else nouns += weight;
  }
  const otherNumbers = x.numbers + y.numbers - 2 * numbers;
  return { cosine: dot / (x.norm * y.norm), mass, names, verbs, nouns, numbers, otherNumbers };
}

/** A vector for each part of a unit that has content. */
function partVectors(
  { parts, words }: Unit,
  number: ReadonlyMap<string, number>,
  weights: TermWeights,
): ClauseVector[] {
  return parts
    .map((part): ClauseVector => {
      const inside = words.filter((word) => contains(part, word));
      const kinds = new Map(inside.map((word) => [number.get(word.term)!, word.kind]));
      let numbers = 0;
      for (const [term, kind] of kinds) if (kind === "number") numbers += weights.both[term]!;
      return { ...vectorOf([...kinds.keys()], weights), kinds, numbers };
    })
    .filter((part) => part.terms.length > 0);
}
