import type { Candidate } from "../candidates.ts";
import type { View } from "../view.ts";
import { ordered, type Family } from "./family.ts";

/** Whether each is the other's best in its article, and how it stands to the best. */
export const rank: Family = {
  name: "rank",
  columns: [
    "rank, better",
    "rank, worse",
    "to the best, less",
    "to the best, more",
    "to the best of all, less",
    "to the best of all, more",
  ],
  prepare: (view) => {
    const standings = standingsOf(view, (pair) => pair.cosine);
    return ({ a, b, cosine }) => {
      const [x, y] = [standings(a, b, cosine), standings(b, a, cosine)];
      return [...ordered(x.rank, y.rank), ...ordered(x.toBest, y.toBest), ...ordered(x.toBestOfAll, y.toBestOfAll)];
    };
  },
};

interface Standing {
  /** How many of the other's article are nearer, from 0. */
  readonly rank: number;
  readonly toBest: number;
  readonly toBestOfAll: number;
}

/** For a unit and its partner, how the partner stands among the units of its article, by the given score. */
export function standingsOf(
  { units, candidates }: Pick<View, "units" | "candidates">,
  score: (pair: Candidate, index: number) => number,
): (unit: number, partner: number, value: number) => Standing {
  const scores = units.map(() => new Map<number, number[]>());
  const add = (unit: number, partner: number, value: number): void => {
    const { article } = units[partner]!;
    const list = scores[unit]!.get(article);
    if (list) list.push(value);
    else scores[unit]!.set(article, [value]);
  };
  candidates.forEach((pair, index) => {
    const value = score(pair, index);
    add(pair.a, pair.b, value);
    add(pair.b, pair.a, value);
  });
  const best = scores.map((of) => {
    let most = 0;
    for (const list of of.values()) {
      list.sort((x, y) => y - x);
      most = Math.max(most, list[0]!);
    }
    return most;
  });
  return (unit, partner, value) => {
    const list = scores[unit]!.get(units[partner]!.article) ?? [];
    let above = 0;
    while (above < list.length && list[above]! > value) above++;
    return { rank: above, toBest: value / (list[0] || 1), toBestOfAll: value / (best[unit]! || 1) };
  };
}
