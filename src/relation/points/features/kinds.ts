import type { Word } from "../units.ts";
import { sharedMass } from "../vectors.ts";
import type { Family } from "./family.ts";

const KINDS: readonly Word["kind"][] = ["name", "number", "verb", "noun"];

/** What is shared and what is not, apart for names, numbers, verbs and nouns: an unmatched number weighs otherwise than a verb. */
export const kinds: Family = {
  name: "kinds",
  columns: KINDS.flatMap((kind) => [`shared ${kind}s`, `unmatched ${kind}s, less`, `unmatched ${kind}s, more`]),
  prepare: ({ units, vectors: { number, weights } }) => {
    const byKind = KINDS.map((kind) =>
      units.map((unit) =>
        Int32Array.from(
          new Set(unit.words.filter((word) => word.kind === kind).map((word) => number.get(word.term)!)),
        ).toSorted(),
      ),
    );
    const massOf = (terms: Iterable<number>): number => {
      let mass = 0;
      for (const term of terms) mass += weights.both[term]!;
      return mass;
    };
    const masses = byKind.map((of) => of.map(massOf));
    return ({ a, b }) => {
      const row: number[] = [];
      for (let kind = 0; kind < KINDS.length; kind++) {
        const shared = sharedMass(byKind[kind]![a]!, byKind[kind]![b]!, weights);
        const x = masses[kind]![a]! - shared;
        const y = masses[kind]![b]! - shared;
        row.push(shared, Math.min(x, y), Math.max(x, y));
      }
      return row;
    };
  },
};
