import { cosine, vectorOf } from "../vectors.ts";
import type { Family } from "./family.ts";

/** What stands around the two: sentences in the same surroundings report the same thing more often. */
export const neighbours: Family = {
  name: "neighbours",
  columns: ["sentences before", "sentences after", "with the sentence before", "surroundings"],
  prepare: ({ units, vectors: { of, weights } }) => {
    const mate = (unit: number, step: number): number | undefined =>
      units[unit + step]?.article === units[unit]!.article ? unit + step : undefined;
    const around = units.map((_, unit) =>
      vectorOf(
        [-1, 0, 1].flatMap((step) => [...(of[mate(unit, step) ?? -1]?.terms ?? [])]),
        weights,
      ),
    );
    const withBefore = units.map((_, unit) =>
      vectorOf(
        [-1, 0].flatMap((step) => [...(of[mate(unit, step) ?? -1]?.terms ?? [])]),
        weights,
      ),
    );
    const near = (a: number, b: number, step: number): number => {
      const [x, y] = [mate(a, step), mate(b, step)];
      return x === undefined || y === undefined ? 0 : cosine(of[x]!, of[y]!, weights);
    };
    return ({ a, b }) => [
      near(a, b, -1),
      near(a, b, 1),
      Math.max(cosine(withBefore[a]!, of[b]!, weights), cosine(of[a]!, withBefore[b]!, weights)),
      cosine(around[a]!, around[b]!, weights),
    ];
  },
};
