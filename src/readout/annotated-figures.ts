import type { Analysis } from "../model/analysis.ts";
import type { FigureExpression } from "../model/figure.ts";
import { byPlace } from "../model/span.ts";

/**
 * The figures of one article as `annotate` prints them, which differ from those of a record in four things, because a record compares them:
 * a rank inside a word ('third-largest') is none; numbers that pick out ('one of the best') are figures too; words for a number are taken as they stand ('dozens' is 12 to 120); and a
 * change ('fell from 4.8 to 4.7') is one figure from the amount that something had to the one it came to, so that `min` is above `max`
 * where it falls.
 */
export function annotatedFigures(analysis: Analysis): FigureExpression[] {
  const printed: FigureExpression[] = [];
  for (const { worded, ...figure } of [...analysis.figures, ...(analysis.pickingNumbers ?? [])].toSorted(byPlace)) {
    if (figure.kind === "ordinal" && analysis.text[figure.end] === "-") continue;
    const before = printed.at(-1);
    if (figure.changed === true && before !== undefined) printed[printed.length - 1] = changeOf(before, figure);
    else printed.push({ ...figure, ...worded });
  }
  return printed;
}

function changeOf(before: FigureExpression, after: FigureExpression): FigureExpression {
  const named = before.unit === "" ? after : before;
  return {
    ...after,
    ...named,
    start: before.start,
    end: after.end,
    min: before.amount,
    max: after.amount,
    changed: true,
  };
}
