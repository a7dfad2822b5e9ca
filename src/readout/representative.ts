import type { Analysed } from "../model/analysis.ts";
import type { Point } from "../model/point.ts";
import type { Span } from "../model/span.ts";
import { firstFrom } from "./first-from.ts";
import { misfit } from "./misfit.ts";

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "NUM", "ADJ", "AUX"]);

/**
 * Puts first in each point the passage that stands best for it: the firm one whose words the others share most, neither a fragment nor a
 * long sentence, and none that stands for an earlier point already. `firm` follows.
 */
export function withRepresentatives(points: readonly Point[], story: readonly Analysed[]): Point[] {
  const reports = new Map(story.map((report) => [report.article.id, report]));
  const used = new Set<string>();
  return points.map((point) => {
    // One passage is firm only as the one that stands for the rest: any of them may.
    const free = point.firm.length <= 1;
    const first = choose(point, free ? [...point.passages.keys()] : point.firm, reports, used);
    if (first === undefined) return point;
    used.add(keyOf(point.passages[first]!));
    const order = [first, ...point.passages.keys().filter((index) => index !== first)];
    const place = new Map(order.map((old, index) => [old, index]));
    return {
      ...point,
      passages: order.flatMap((index) => point.passages[index] ?? []),
      firm: free ? [0] : point.firm.flatMap((index) => place.get(index) ?? []).toSorted((a, b) => a - b),
    };
  });
}

const keyOf = (span: Span): string => `${span.article}:${span.start}:${span.end}`;

function choose(
  point: Point,
  candidates: readonly number[],
  reports: ReadonlyMap<string, Analysed>,
  used: ReadonlySet<string>,
): number | undefined {
  const stems = candidates.map((index) => stemsOf(point.passages[index]!, reports));
  let best: { index: number; weight: number } | undefined;
  candidates.forEach((index, at) => {
    const span = point.passages[index]!;
    const weight = shareWithOthers(stems, at) - misfitOf(span, reports) - (used.has(keyOf(span)) ? 1 : 0);
    if (!best || weight > best.weight) best = { index, weight };
  });
  return best?.index;
}

/** How much of the passage's words the other passages have, and of theirs it has: mean Jaccard index. */
function shareWithOthers(stems: readonly ReadonlySet<string>[], at: number): number {
  if (stems.length === 1) return 0;
  const own = stems[at]!;
  let sum = 0;
  stems.forEach((other, index) => {
    if (index === at) return;
    let both = 0;
    for (const stem of own) if (other.has(stem)) both++;
    sum += both / (own.size + other.size - both || 1);
  });
  return sum / (stems.length - 1);
}

function misfitOf(span: Span, reports: ReadonlyMap<string, Analysed>): number {
  const report = reports.get(span.article);
  return report ? misfit(report.analysis, span) : 0;
}

function stemsOf(span: Span, reports: ReadonlyMap<string, Analysed>): Set<string> {
  const tokens = reports.get(span.article)?.analysis.tokens ?? [];
  const stems = new Set<string>();
  for (let at = firstFrom(tokens, span.start); at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.start >= span.end) break;
    if (CONTENT.has(token.tag)) stems.add(token.stem);
  }
  return stems;
}
