import type { Readout, RecordArticle } from "../../src/model/readout.ts";
import type { Point } from "../../src/model/point.ts";
import type { Span } from "../../src/model/span.ts";
import type { Figure } from "../../src/model/figure.ts";
import type { Quote } from "../../src/model/quote.ts";
import { lineKey, type Address, type LineKey, type LineKind } from "./address.ts";

/** An article with its number on the page, which stands for it wherever its name is too long. */
export interface NumberedArticle extends RecordArticle {
  readonly number: number;
  /** What to call it: the outlet, else the title, else the id. */
  readonly label: string;
}

/** A member of one of the record's lists, as something to select: its passages, the leading one first. */
export interface Line {
  readonly key: LineKey;
  readonly kind: LineKind;
  readonly index: number;
  readonly passages: readonly Span[];
}

/** A record with the ways to look things up in it that the page needs. */
export interface Story {
  readonly record: Readout;
  readonly articles: readonly NumberedArticle[];
  readonly origins: number;
  readonly article: (id: string) => NumberedArticle | undefined;
  /** The exact words of a passage. */
  readonly words: (span: Span) => string;
  readonly lines: ReadonlyMap<LineKey, Line>;
  readonly quote: (id: string) => Quote | undefined;
  readonly figure: (id: string) => Figure | undefined;
}

/** Builds the look-ups of a record; linear in its size. */
export function storyOf(record: Readout): Story {
  const articles = record.articles.map((article, index) => ({
    ...article,
    number: index + 1,
    label: article.outlet.trim() || article.title.trim() || article.id,
  }));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const quotes = new Map(record.quotes.map((quote) => [quote.id, quote]));
  const figures = new Map(record.figures.map((figure) => [figure.id, figure]));
  return {
    record,
    articles,
    origins: new Set(articles.map((article) => article.origin)).size,
    article: (id) => byId.get(id),
    words: (span) => byId.get(span.article)?.text.slice(span.start, span.end) ?? "",
    lines: linesOf(record, quotes, figures),
    quote: (id) => quotes.get(id),
    figure: (id) => figures.get(id),
  };
}

function linesOf(
  record: Readout,
  quotes: ReadonlyMap<string, Quote>,
  figures: ReadonlyMap<string, Figure>,
): ReadonlyMap<LineKey, Line> {
  const lines = new Map<LineKey, Line>();
  const add = <T>(kind: LineKind, members: readonly T[], passages: (member: T) => readonly Span[]): void => {
    for (const [index, member] of members.entries()) {
      const key = lineKey(kind, index);
      lines.set(key, { key, kind, index, passages: passages(member) });
    }
  };
  const leads = new Set<string>();
  add("point", record.points, (point) => leadFirst(point, leads));
  add("conflict", record.conflicts, ({ a, b }) => [a, b]);
  add("measure", record.measures, ({ figures: ids }) => ids.flatMap((id) => figures.get(id)?.span ?? []));
  add("utterance", record.utterances, ({ quotes: ids }) => ids.flatMap((id) => quotes.get(id)?.span ?? []));
  add("timeline", record.timeline, ({ passages }) => passages);
  add("expected", record.expected, ({ passage, by }) => (by ? [passage, by] : [passage]));
  add("reuse", record.reuse, ({ a, b }) => [a, b]);
  return lines;
}

/**
 * The passages of a point, the firm ones first. A sentence may carry several points: the first firm passage that leads no
 * weightier point leads, so that no two lines of the page read the same where they need not.
 */
function leadFirst({ passages, firm }: Point, leads: Set<string>): readonly Span[] {
  const sure = new Set(firm);
  const ordered = [
    ...passages.filter((_, index) => sure.has(index)),
    ...passages.filter((_, index) => !sure.has(index)),
  ];
  const place = (span: Span): string => `${span.article} ${span.start} ${span.end}`;
  const lead = ordered.slice(0, Math.max(1, sure.size)).find((span) => !leads.has(place(span))) ?? ordered[0];
  if (!lead) return ordered;
  leads.add(place(lead));
  return [lead, ...ordered.filter((span) => span !== lead)];
}

/** An address with what it leaves open filled in, and what the record does not have left out. */
export function resolved(story: Story, address: Address): Address {
  const line = address.line === undefined ? undefined : story.lines.get(address.line);
  const id = address.span?.article ?? address.article;
  const article = id === undefined ? undefined : story.article(id);
  const named = address.span && article && address.span.end <= article.text.length ? address.span : undefined;
  const span = named ?? (article ? undefined : line?.passages[0]);
  return {
    ...(line ? { line: line.key } : {}),
    ...(span ? { span, article: span.article } : article ? { article: article.id } : {}),
  };
}

/** Whether two passages are the same stretch of the same article. */
export const samePassage = (a: Span | undefined, b: Span | undefined): boolean =>
  a !== undefined && b !== undefined && a.article === b.article && a.start === b.start && a.end === b.end;
