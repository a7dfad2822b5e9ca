import { spanOf } from "../model/span.ts";
import type { PlacedFigure, PlacedTime } from "./placed.ts";
import type { Story } from "./relation.ts";

/** The times of a story in the order of its articles, each with its line of the record. */
export function placeTimes(story: Story): PlacedTime[] {
  const placed: PlacedTime[] = [];
  story.forEach(({ article, analysis }, index) => {
    for (const found of analysis.times) {
      const { value, anchor, rule } = found;
      const line = {
        id: `t${placed.length + 1}`,
        span: spanOf(article.id, found),
        value,
        ...(anchor !== undefined && { anchor }),
        rule,
      };
      placed.push({ article: index, found, line });
    }
  });
  return placed;
}

/** The figures of a story in the order of its articles, each with its line of the record. */
export function placeFigures(story: Story): PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  story.forEach(({ article, analysis }, index) => {
    for (const found of analysis.figures) {
      const { min, max, unit, of, asOf, by } = found;
      const line = {
        id: `f${placed.length + 1}`,
        span: spanOf(article.id, found),
        min,
        max,
        unit,
        ...(of && { of: spanOf(article.id, of) }),
        ...(asOf !== undefined && { asOf }),
        ...(by !== undefined && { by }),
      };
      placed.push({ article: index, found, line });
    }
  });
  return placed;
}
