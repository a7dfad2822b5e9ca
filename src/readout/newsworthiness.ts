import type { Analysed } from "../model/analysis.ts";
import type { Point } from "../model/point.ts";
import type { Range, Span } from "../model/span.ts";
import { sharedLength } from "../model/span.ts";

/**
 * How much a point weighs for a reader: how many origins carry it, how near to the top it stands, whether it is disputed, and whether it
 * names someone or gives a figure, which is what editors look for first (Galtung and Ruge 1965; Harcup and O'Neill 2017).
 */
export function newsworthiness(point: Point, story: ReadonlyMap<string, Analysed>): number {
  const passages = point.firm.flatMap((index) => point.passages[index] ?? []);
  const best = Math.max(0, ...passages.map((span) => passageWeight(span, story.get(span.article))));
  return 3 * Math.log(1 + point.origins) + (point.status === "disputed" ? 0.5 : 0) + best;
}

function passageWeight(span: Span, report: Analysed | undefined): number {
  if (!report) return 0;
  const { analysis } = report;
  const index = analysis.sentences.findIndex((sentence) => sentence.end > span.start);
  const place = index < 0 ? 1 : index / Math.max(1, analysis.sentences.length);
  const names = new Set(analysis.names.filter((name) => sharedLength(name, span) > 0).map((name) => name.bearer)).size;
  const inside = (ranges: readonly Range[]): boolean => ranges.some((range) => sharedLength(range, span) > 0);
  const words = report.article.text.slice(span.start, span.end).split(/\s+/u).length;
  return (
    1 -
    place +
    0.25 * Math.min(3, names) +
    (inside(analysis.figures) ? 0.4 : 0) +
    (inside(analysis.quotes) ? 0.15 : 0) -
    (words < 6 ? 0.8 : 0)
  );
}
