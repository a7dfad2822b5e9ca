import type { Analysed } from "../../model/analysis.ts";
import { contains, type Range, type Span, spanOf } from "../../model/span.ts";

/** A passage of an article that was found, with its words. */
export interface Passage extends Span {
  readonly text: string;
}

/** The most sentences that are shown of an article. */
const MOST = 3;

/** The sentences that hold most of the matches, in the order of the text; the matches themselves where they stand in none. */
export function passagesOf({ article, analysis }: Analysed, matches: readonly Range[]): Passage[] {
  const counted = new Map<Range, number>();
  for (const match of matches) {
    const around = analysis.sentences.find((sentence) => contains(sentence, match)) ?? match;
    counted.set(around, (counted.get(around) ?? 0) + 1);
  }
  return [...counted]
    .toSorted(([a, x], [b, y]) => y - x || a.start - b.start)
    .slice(0, MOST)
    .map(([range]) => range)
    .toSorted((a, b) => a.start - b.start)
    .map((range) => ({ ...spanOf(article.id, range), text: article.text.slice(range.start, range.end) }));
}
