import { sharedLength } from "../../../model/span.ts";
import { type Family, falling, most } from "./family.ts";

/** How many origins have what a sentence tells. */
export const origins: Family = {
  columns: [
    "origins of the story",
    "second origin",
    "second origin to first",
    "third origin to first",
    "second origin, neighbouring words",
    "second origin, told",
    "origins of the point",
    "sign lone",
  ],
  measure: ({ material, sentence, looks, signs }) => {
    const { record } = material.sources;
    const byOrigin = (valueOf: (look: (typeof looks)[number]) => number): number[] => {
      const best = new Map<string, number>();
      for (const look of looks) {
        const { origin } = record.articles[look.passage.article]!;
        best.set(origin, Math.max(best.get(origin) ?? 0, valueOf(look)));
      }
      return falling(best.values());
    };
    const has = byOrigin((look) => look.has);
    const pairs = byOrigin((look) => look.pairs);
    const told = byOrigin((look) => look.there.weight);
    const nearest = looks[0]?.passage.span;
    const points = nearest
      ? record.points.filter(({ passages, firm }) =>
          firm.some((index) => {
            const other = passages[index]!;
            return other.article === nearest.article && sharedLength(other, nearest) * 2 > other.end - other.start;
          }),
        )
      : [];
    return [
      new Set(record.articles.map(({ origin }) => origin)).size,
      has[1] ?? 0,
      (has[1] ?? 0) / Math.max(1e-9, has[0] ?? 0),
      (has[2] ?? 0) / Math.max(1e-9, has[0] ?? 0),
      pairs[1] ?? 0,
      (told[1] ?? 0) / Math.max(1e-9, told[0] ?? 0),
      most(points.map((point) => point.origins)),
      Number(signs.lone.some((range) => sharedLength(range, sentence) > 0)),
    ];
  },
};
