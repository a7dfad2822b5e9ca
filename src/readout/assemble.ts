import type { Analysed } from "../model/analysis.ts";
import type { Point } from "../model/point.ts";
import type { Coverage, Readout } from "../model/readout.ts";
import type { Span } from "../model/span.ts";
import { spanOf } from "../model/span.ts";
import type { Relations } from "../relation/relation.ts";

/** Puts the record of a story together. */
export function assemble(story: readonly Analysed[], relations: Relations): Readout {
  const { origins, ...lines } = relations;
  const articles = story.map(({ article }, index) => ({ ...article, origin: origins[index] ?? article.id }));
  const dates = articles.flatMap((article) => article.published ?? []).toSorted();
  return {
    readout: "1",
    title: titleOf(story, relations.points),
    published: { from: dates[0] ?? null, to: dates.at(-1) ?? null },
    articles,
    entities: [...lines.entities],
    quotes: [...lines.quotes],
    utterances: [...lines.utterances],
    times: [...lines.times],
    figures: [...lines.figures],
    measures: [...lines.measures],
    points: [...lines.points],
    conflicts: [...lines.conflicts],
    timeline: [...lines.timeline],
    expected: [...lines.expected],
    reuse: [...lines.reuse],
    furniture: story.flatMap(({ article, analysis }) => analysis.furniture.map((range) => spanOf(article.id, range))),
    coverage: coverageOf(story, relations.points),
  };
}

/** The passage that says what the story is about: of the weightiest point, else the first sentence of the first article. */
function titleOf(story: readonly Analysed[], points: readonly Point[]): Span {
  const first = points[0]?.passages[0];
  if (first) return first;
  for (const { article, analysis } of story) {
    const sentence = analysis.sentences.find((s) => analysis.blocks[s.block]?.kind !== "furniture");
    if (sentence) return spanOf(article.id, sentence);
  }
  const { article } = story[0]!;
  return { article: article.id, start: 0, end: article.text.length };
}

function coverageOf(story: readonly Analysed[], points: readonly Point[]): Coverage {
  return points.map((point) => {
    const firm = new Set(point.firm.map((index) => point.passages[index]?.article));
    const all = new Set(point.passages.map((passage) => passage.article));
    return story.map(({ article }) => (firm.has(article.id) ? "firm" : all.has(article.id) ? "perhaps" : "none"));
  });
}
