import type { Layout } from "../../../model/analysis.ts";
import type { FigureExpression } from "../../../model/figure.ts";
import type { Name } from "../../../model/name.ts";
import type { TimeExpression } from "../../../model/time.ts";

/** The numbers of one article that count or measure something; `times` and `names` hold numbers that are no figures. */
export function findFigures(
  _layout: Layout,
  _times: readonly TimeExpression[],
  _names: readonly Name[],
): FigureExpression[] {
  return [];
}
