import type { Article } from "../../model/article.ts";
import type { Cited, CitedFigure } from "../../model/event.ts";
import type { Figure } from "../../model/figure.ts";
import type { Readout } from "../../model/readout.ts";
import type { Range, Span } from "../../model/span.ts";

/** A passage of a record with its words. */
export type Citing = (span: Span) => Cited;

/** Cites passages of a record. A span that leads nowhere is a defect of the record and throws. */
export function citing(record: Readout): Citing {
  const articles = new Map(record.articles.map((article) => [article.id, article]));
  return (span) => {
    const article = articles.get(span.article);
    if (!article) throw new RangeError(`The record has no article '${span.article}'.`);
    return cited(article, span);
  };
}

/** Cites a stretch of an article. */
export function cited(article: Article, { start, end }: Range): Cited {
  const { id, outlet, url, sha256 } = article;
  return {
    span: { article: id, start, end },
    words: article.text.slice(start, end),
    outlet,
    ...(url !== undefined && { url }),
    date: dateOf(article),
    sha256,
  };
}

/** When an article's text was last changed, as far as the article says. */
export const dateOf = ({ published, updated }: Article): string | null =>
  updated !== undefined && moment(updated) >= moment(published) ? updated : published;

/** A date as a point in time, for comparing; what is no date comes before all others. */
export function moment(date: string | null): number {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

/** A figure with the line that it stands in. */
export function citedFigure(article: Article, { span, min, max, unit }: Figure): CitedFigure {
  const { start, end } = span;
  return {
    passage: cited(article, lineAround(article.text, span)),
    figure: { span: { article: article.id, start, end }, min, max, unit, words: article.text.slice(start, end) },
  };
}

/** A line longer than this is shown in part, in UTF-16 units on either side. */
const FARTHEST = 240;

/**
 * The line of a text that a stretch stands in, from the end of the sentence before it to the end of its own, as far as marks tell: a
 * window for the reader, and no claim of where a sentence ends.
 */
export function lineAround(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const after = text.slice(end, end + FARTHEST);
  const opens = [...before.matchAll(/\n\s*|[.!?]["'”’)]*\s+(?=\P{Ll})/gu)].at(-1);
  const closes = /\s*\n|(?<=[.!?]["'”’)]*)\s+(?=\P{Ll})/u.exec(after);
  const from = opens ? start - before.length + opens.index + opens[0].length : start - before.length;
  const to = closes ? end + closes.index : end + after.length;
  return whole(text, { start: Math.min(from, start), end: Math.max(to, end) });
}

/** The stretch without white space at its ends, and without a half of a character. */
function whole(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && (/\s/u.test(text[from]!) || /[\udc00-\udfff]/.test(text[from]!))) from++;
  while (from < to && (/\s/u.test(text[to - 1]!) || /[\ud800-\udbff]/.test(text[to - 1]!))) to--;
  return { start: from, end: to };
}
