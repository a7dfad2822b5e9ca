import type { Analysed } from "../model/analysis.ts";
import type { Point } from "../model/point.ts";
import type { Coverage, Readout } from "../model/readout.ts";
import { spanOf } from "../model/span.ts";
import type { Relations } from "../relation/relation.ts";
import { withDecisions } from "./followed-decisions.ts";
import { inOrderOfWeight } from "./order.ts";
import { titleOf } from "./title.ts";

/**
 * Puts the record of a story together, its lines in the order of their weight for a reader. Its points and its coverage are found when they
 * are first asked for; a copy (`{ ...record }`) has all of it.
 */
export function assemble(story: readonly Analysed[], relations: Relations): Readout {
  const { origins, decisions, ...lines } = inOrderOfWeight(story, relations);
  const articles = story.map(({ article }, index) => ({ ...article, origin: origins[index] ?? article.id }));
  const dates = articles.flatMap((article) => article.published ?? []).toSorted();
  const points = once(() => [...lines.points()]);
  const coverage = once(() => coverageOf(story, points()));
  const record: Readout = {
    readout: "1",
    title: titleOf(story),
    published: { from: dates[0] ?? null, to: dates.at(-1) ?? null },
    articles,
    entities: [...lines.entities],
    quotes: [...lines.quotes],
    utterances: [...lines.utterances],
    times: [...lines.times],
    figures: [...lines.figures],
    measures: [...lines.measures],
    get points() {
      return points();
    },
    conflicts: [...lines.conflicts],
    timeline: [...lines.timeline],
    expected: [...lines.expected],
    reuse: [...lines.reuse],
    furniture: story.flatMap(({ article, analysis }) => analysis.furniture.map((range) => spanOf(article.id, range))),
    get coverage() {
      return coverage();
    },
  };
  return withDecisions(record, decisions);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function coverageOf(story: readonly Analysed[], points: readonly Point[]): Coverage {
  return points.map((point) => {
    const firm = new Set(point.firm.map((index) => point.passages[index]?.article));
    const all = new Set(point.passages.map((passage) => passage.article));
    return story.map(({ article }) => (firm.has(article.id) ? "firm" : all.has(article.id) ? "perhaps" : "none"));
  });
}
