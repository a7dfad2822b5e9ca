import type { FigureExpression } from "../../../model/figure.ts";
import { contains } from "../../../model/span.ts";
import type { Family } from "./family.ts";

/** Figures and dates that both give, that contradict, or that only one gives. */
export const amounts: Family = {
  name: "amounts",
  columns: [
    "equal figures",
    "other figures of the same unit",
    "figures in one alone",
    "equal dates",
    "other dates",
    "dates in one alone",
  ],
  prepare: ({ units, context }) => {
    const figuresOf = byArticle(context.figures);
    const timesOf = byArticle(context.times);
    const figures = units.map((unit) => (figuresOf.get(unit.article) ?? []).filter((figure) => contains(unit, figure)));
    const dates = units.map(
      (unit) =>
        new Set(
          (timesOf.get(unit.article) ?? [])
            .filter((time) => contains(unit, time))
            .map(({ value }) => value.slice(0, 10))
            .filter((value) => /^\d{4}-/.test(value)),
        ),
    );
    return ({ a, b }) => {
      const [x, y] = [figures[a]!, figures[b]!];
      const equal = x.filter((one) => y.some((other) => isEqual(one, other))).length;
      const contrary = x.filter(
        (one) =>
          !y.some((other) => isEqual(one, other)) && y.some((other) => one.unit === other.unit && !meet(one, other)),
      ).length;
      const [d, e] = [dates[a]!, dates[b]!];
      const common = [...d].filter((value) => e.has(value)).length;
      return [
        equal,
        contrary,
        Number(x.length > 0 !== y.length > 0),
        common,
        Number(common === 0 && d.size > 0 && e.size > 0),
        Number(d.size > 0 !== e.size > 0),
      ];
    };
  },
};

const isEqual = (x: FigureExpression, y: FigureExpression): boolean =>
  x.amount === y.amount && (x.unit === y.unit || x.kind === y.kind);

const meet = (x: FigureExpression, y: FigureExpression): boolean =>
  (x.min ?? -Infinity) <= (y.max ?? Infinity) && (y.min ?? -Infinity) <= (x.max ?? Infinity);

function byArticle<Found>(
  placed: readonly { readonly article: number; readonly found: Found }[],
): Map<number, Found[]> {
  const of = new Map<number, Found[]>();
  for (const { article, found } of placed) {
    const list = of.get(article);
    if (list) list.push(found);
    else of.set(article, [found]);
  }
  return of;
}
