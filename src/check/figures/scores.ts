import type { FigureExpression } from "../../model/figure.ts";
import type { Story } from "../../relation/relation.ts";
import type { PlacedFigure } from "../../relation/placed.ts";

/** A score or a record of two numbers, '3-1' and '12 to 7', of which a figure is one number or both. */
export interface Score {
  readonly numbers: readonly [number, number];
  /** Which of the two the figure is; none where it has both. */
  readonly place?: 0 | 1;
}

/** The scores among figures, by the index of the figure; the other number may be none ('beat Orrin 3-1'). */
export function scoresIn(story: Story, placed: readonly PlacedFigure[]): ReadonlyMap<number, Score> {
  return new Map(
    placed.flatMap(({ article, found }, index): [number, Score][] => {
      const score = found.kind === "count" ? scoreAt(story[article]!.analysis.text, found) : undefined;
      return score ? [[index, score]] : [];
    }),
  );
}

function scoreAt(text: string, { start, end, amount }: FigureExpression): Score | undefined {
  const [, first, second] = /^(\d{1,3})[-–](\d{1,3})$/u.exec(text.slice(start, end)) ?? [];
  if (first !== undefined) return { numbers: [Number(first), Number(second)] };
  const [, before] = /(?<![-–.,\d])(\d{1,3})(?:[-–]| to )$/u.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  const [, after] = /^(?:[-–]| to )(\d{1,3})(?![-–\d])/u.exec(text.slice(end, end + 8)) ?? [];
  if (before !== undefined && after === undefined) return { numbers: [Number(before), amount], place: 1 };
  return after !== undefined && before === undefined ? { numbers: [amount, Number(after)], place: 0 } : undefined;
}

/** How a figure of one score stands to one of another: the same score, one that shares a number, another; undefined where the two are the same number of other scores. */
export function compareScores(own: Score, there: Score): "same" | "shares" | "other" | undefined {
  const [a, b] = own.numbers;
  const [c, d] = there.numbers;
  if ((a === c && b === d) || (a === d && b === c)) return "same";
  if (own.place === undefined || there.place === undefined) return a === c || b === d ? "shares" : "other";
  if (own.numbers[own.place] === there.numbers[own.place]) return undefined;
  return a === c || b === d ? "shares" : "other";
}
