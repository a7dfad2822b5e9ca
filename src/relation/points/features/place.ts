import { ordered, type Family } from "./family.ts";

/** Where the two stand in their articles: leads and headlines tell the main event. */
export const place: Family = {
  name: "place",
  columns: [
    "headings",
    "place, earlier",
    "place, later",
    "difference of relative place",
    "words, fewer",
    "words, more",
  ],
  prepare: ({ units }) => {
    const lengths: number[] = [];
    for (const { article } of units) lengths[article] = (lengths[article] ?? 0) + 1;
    const relative = units.map((unit) => unit.place / lengths[unit.article]!);
    return ({ a, b }) => {
      const [x, y] = [units[a]!, units[b]!];
      return [
        Number(x.heading) + Number(y.heading),
        ...ordered(x.place, y.place),
        Math.abs(relative[a]! - relative[b]!),
        ...ordered(x.plain.length, y.plain.length),
      ];
    };
  },
};
