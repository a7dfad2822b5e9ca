import type { Analysed } from "../model/analysis.ts";
import type { Conflict } from "../model/conflict.ts";
import type { Measure } from "../model/figure.ts";
import type { Point } from "../model/point.ts";
import type { Relations } from "../relation/relation.ts";
import { newsworthiness } from "./newsworthiness.ts";
import { withRepresentatives } from "./representative.ts";

const MEASURES: readonly Measure["relation"][] = ["conflict", "update", "compatible", "same"];
const CONFLICTS: readonly Conflict["kind"][] = ["figure", "time", "polarity", "fact", "attribution", "wording"];

/** The lines of a record in the order of their weight for a reader; ids of points follow that order. */
export function inOrderOfWeight(story: readonly Analysed[], relations: Relations): Relations {
  const reports = new Map(story.map((report) => [report.article.id, report]));
  const place = new Map(story.map((report, index) => [report.article.id, index]));
  return {
    ...relations,
    points: () =>
      withRepresentatives(
        byWeight(relations.points(), (point) => newsworthiness(point, reports)),
        story,
      ).map((point, index): Point => ({ ...point, id: `p${index + 1}` })),
    measures: byWeight(
      relations.measures,
      (measure) => measure.figures.length - 1000 * MEASURES.indexOf(measure.relation),
    ),
    conflicts: byWeight(
      relations.conflicts,
      (conflict) => -1000 * CONFLICTS.indexOf(conflict.kind) - (place.get(conflict.a.article) ?? 0),
    ),
    utterances: byWeight(relations.utterances, (utterance) => utterance.quotes.length),
  };
}

/** The heaviest first; what weighs the same keeps its order. */
function byWeight<T>(items: readonly T[], weigh: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, weight: weigh(item) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ item }) => item);
}
