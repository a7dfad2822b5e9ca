import type { Figure } from "../model/figure.ts";
import type { Quote } from "../model/quote.ts";
import type { Readout, RecordArticle } from "../model/readout.ts";
import type { Span } from "../model/span.ts";

/** How a renderer finds what the ids and spans of a record stand for. */
export interface Lookup {
  /** The exact words of a passage. */
  readonly words: (span: Span) => string;
  /** The same on one line: runs of white space as one space. */
  readonly line: (span: Span) => string;
  readonly article: (id: string) => RecordArticle;
  /** The article's number in the record, from 1. */
  readonly number: (id: string) => number;
  readonly quote: (id: string) => Quote;
  readonly figure: (id: string) => Figure;
}

/** Indexes a record for rendering. Ids that do not resolve are a defect of the record and throw. */
export function lookupOf(readout: Readout): Lookup {
  const articles = new Map(readout.articles.map((article, index) => [article.id, { article, number: index + 1 }]));
  const quotes = new Map(readout.quotes.map((quote) => [quote.id, quote]));
  const figures = new Map(readout.figures.map((figure) => [figure.id, figure]));
  const words = (span: Span): string => found(articles, span.article).article.text.slice(span.start, span.end);
  return {
    words,
    line: (span) => words(span).replace(/\s+/gu, " "),
    article: (id) => found(articles, id).article,
    number: (id) => found(articles, id).number,
    quote: (id) => found(quotes, id),
    figure: (id) => found(figures, id),
  };
}

function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`The record has no '${id}'.`);
  return value;
}
