import { contains, lengthOf, type Range } from "../../model/span.ts";
import type { WordedQuote, WordedStory } from "./worded.ts";

/** What stands between two quotes of one article, in the order of `betweenOf`. */
export const BETWEEN_COLUMNS: readonly string[] = [
  "words between",
  "paragraphs between",
  "sentences end between",
  "marks alone between",
  "no closing mark between",
  "the first is broken off",
  "the second goes on in small letters",
  "a cue between",
  "the second has a cue of its own",
  "quotes between",
  "length of the shorter",
];

/** Beyond so many words it does not matter how many there are; nor beyond so many paragraphs, sentences or quotes. */
const MOST_WORDS = 60;
const MOST = 4;
/** So far behind a quotation its closing mark stands. */
const CLOSING = 4;

/** What is said of quotes that do not stand one after the other in one article. */
const APART: readonly number[] = [Math.log1p(MOST_WORDS), MOST, MOST, 0, 0, 0, 0, 0, 0, MOST, 0];

/** Measures what stands between two quotes, whatever their order: whether the one may be the rest of the other. */
export function betweenOf({ articles }: WordedStory, x: WordedQuote, y: WordedQuote): readonly number[] {
  const [first, second] = x.quote.found.start <= y.quote.found.start ? [x, y] : [y, x];
  const [a, b] = [first.quote.found, second.quote.found];
  if (x.quote.article !== y.quote.article || b.start < a.end) return APART;
  const { text } = articles[x.quote.article]!.analysis;
  const gap: Range = { start: a.end, end: b.start };
  const between = text.slice(gap.start, gap.end);
  const words = count(between, /[\p{L}\p{N}]+/gu, MOST_WORDS);
  const isDirect = a.kind === "direct" && b.kind === "direct";
  return [
    Math.log1p(words),
    count(between, /\n\s*/gu, MOST),
    count(between, /\p{L}{2}[.!?](?=\s|["”'’])/gu, MOST),
    Number(words === 0),
    Number(!/^\s*["”'’]|["”]/u.test(between.slice(0, CLOSING))),
    Number(isDirect && /[,–—-]["”'’\s]*$/u.test(text.slice(a.start, a.end + 2))),
    Number(/^["“'‘\s]*\p{Ll}/u.test(text.slice(b.start, b.start + 3))),
    Number([a.cue, b.cue].some((cue) => cue && contains(gap, cue))),
    Number(b.cue !== undefined && b.cue.start >= b.end),
    Math.min(MOST, second.index - first.index - 1),
    Math.log1p(Math.min(lengthOf(a), lengthOf(b))),
  ];
}

/** How often a pattern, which is global, stands in a text, up to `most`: quotes that stand far apart have much between them. */
function count(text: string, pattern: RegExp, most: number): number {
  let found = 0;
  while (found < most && pattern.test(text)) found++;
  return found;
}
