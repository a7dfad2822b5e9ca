import type { Layout } from "../../../model/analysis.ts";
import type { Range } from "../../../model/span.ts";

/** The stretches of a text that are no part of the report: navigation, captions of players, category lines, credits. */
export function findFurniture(_layout: Layout): Range[] {
  return [];
}
