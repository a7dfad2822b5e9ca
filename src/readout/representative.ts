import type { Analysed, Token } from "../model/analysis.ts";
import type { Point } from "../model/point.ts";
import type { Span } from "../model/span.ts";

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "NUM", "ADJ", "AUX"]);
const FEWEST_WORDS = 5;
const MOST_WORDS = 28;

/**
 * Puts first in each point the passage that stands best for it: the firm one whose words the others share most, neither a fragment nor a
 * long sentence, and none that stands for an earlier point already. `firm` follows.
 */
export function withRepresentatives(points: readonly Point[], story: readonly Analysed[]): Point[] {
  const reports = new Map(story.map((report) => [report.article.id, report]));
  const used = new Set<string>();
  return points.map((point) => {
    const first = choose(point, reports, used);
    if (first === undefined) return point;
    used.add(keyOf(point.passages[first]!));
    const order = [first, ...point.passages.keys().filter((index) => index !== first)];
    const place = new Map(order.map((old, index) => [old, index]));
    return {
      ...point,
      passages: order.flatMap((index) => point.passages[index] ?? []),
      firm: point.firm.flatMap((index) => place.get(index) ?? []).toSorted((a, b) => a - b),
    };
  });
}

const keyOf = (span: Span): string => `${span.article}:${span.start}:${span.end}`;

function choose(point: Point, reports: ReadonlyMap<string, Analysed>, used: ReadonlySet<string>): number | undefined {
  const candidates = point.firm.length > 0 ? point.firm : [...point.passages.keys()];
  const stems = candidates.map((index) => stemsOf(point.passages[index]!, reports));
  let best: { index: number; weight: number } | undefined;
  candidates.forEach((index, at) => {
    const span = point.passages[index]!;
    const weight = shareWithOthers(stems, at) - misfit(span, reports) - (used.has(keyOf(span)) ? 1 : 0);
    if (!best || weight > best.weight) best = { index, weight };
  });
  return best?.index;
}

/** How much of the passage's words the other passages have, and of theirs it has: mean Jaccard index. */
function shareWithOthers(stems: readonly ReadonlySet<string>[], at: number): number {
  const own = stems[at]!;
  const others = stems.filter((_, index) => index !== at);
  if (others.length === 0) return 0;
  return (
    others.reduce((sum, other) => sum + own.intersection(other).size / (own.union(other).size || 1), 0) / others.length
  );
}

/** What a reader stumbles over: a fragment, a long sentence, one that begins in the middle. */
function misfit(span: Span, reports: ReadonlyMap<string, Analysed>): number {
  const words = reports.get(span.article)?.article.text.slice(span.start, span.end) ?? "";
  const count = words.split(/\s+/u).length;
  const length = count < FEWEST_WORDS ? 0.3 : Math.max(0, count - MOST_WORDS) * 0.01;
  return length + (/^(?:that|which|who|and|but|while|when|after)\b/iu.test(words) ? 0.1 : 0);
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

/** Index of the first token that starts at or after an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
