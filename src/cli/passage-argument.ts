import { ReadoutError } from "../model/error.ts";
import type { Readout, RecordArticle } from "../model/readout.ts";
import { contains, type Range, type Span, spanOf } from "../model/span.ts";
import type { PairDecision } from "../model/story.ts";
import { anchored } from "../relation/decisions/anchor.ts";

/** So many places are named where words stand in several. */
const NAMED = 5;

/**
 * The passage of a record that an argument names: by its place (`ARTICLE:START-END`, as `--json` gives it), by its exact words, which must stand
 * at one place, by an article and its words (`ARTICLE:words`), or by the line of the record that shows it (`p3` for a point's first passage,
 * `e5` for an entity's first name). White space in words is any white space; quotation marks around them may be left on.
 * @param of words for an entity must be a name as the record knows it, whole
 * @throws ReadoutError 'not-found' where the record has no such passage, 'usage' with the places where it has several
 */
export function passageArgument(argument: string, record: Readout, of: PairDecision["of"]): Span {
  const line = lineOf(argument, record, of);
  if (line) return line;
  const { article, rest } = prefixOf(argument, record);
  const place = /^(\d+)-(\d+)$/u.exec(rest);
  if (article && place) return placeIn(article, Number(place[1]), Number(place[2]), argument);
  const articles = article ? [article] : record.articles;
  const found = [rest, unmarked(rest)]
    .map((words) => occurrences(words, articles, record, of))
    .find((spans) => spans.length > 0);
  const [first, ...others] = found ?? [];
  if (!first) throw notFound(argument, of);
  if (others.length === 0 || (of === "entity" && areOneEntity(found ?? [], record))) return first;
  throw several(argument, found ?? []);
}

function lineOf(argument: string, record: Readout, of: PairDecision["of"]): Span | undefined {
  if (of === "entity") return record.entities.find(({ id }) => id === argument)?.mentions[0];
  const point = record.points.find(({ id }) => id === argument);
  return point?.passages[point.firm[0] ?? 0];
}

/** The article that an argument begins with; ids may hold colons, so that the longest one counts. */
function prefixOf(argument: string, record: Readout): { readonly article?: RecordArticle; readonly rest: string } {
  const [article] = record.articles
    .filter(({ id }) => argument.startsWith(`${id}:`))
    .toSorted((a, b) => b.id.length - a.id.length);
  return article ? { article, rest: argument.slice(article.id.length + 1) } : { rest: argument };
}

function placeIn({ id, text }: RecordArticle, start: number, end: number, argument: string): Span {
  const span = { article: id, start, end };
  if (start < end && anchored({ text }, span)) return span;
  throw new ReadoutError(
    "not-found",
    argument,
    `the article's text, of ${text.length} characters, has no passage from ${start} to ${end}.`,
    "Give a place as `readout read --json` prints it, or the exact words.",
  );
}

const unmarked = (words: string): string => words.trim().replaceAll(/^["'“”‘’«»]+|["'“”‘’«»]+$/gu, "");

/** Where words stand, whole; for an entity only where they are a name. */
function occurrences(
  words: string,
  articles: readonly RecordArticle[],
  record: Readout,
  of: PairDecision["of"],
): Span[] {
  const parts = words.split(/\s+/u).filter((part) => part !== "");
  if (parts.length === 0) return [];
  const pattern = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)).join(String.raw`\s+`);
  const mentions = new Set(of === "entity" ? record.entities.flatMap((entity) => entity.mentions.map(keyOf)) : []);
  return articles.flatMap(({ id, text }) =>
    [...text.matchAll(new RegExp(pattern, "gu"))]
      .map((match): Range => ({ start: match.index, end: match.index + match[0].length }))
      .filter((range) => isWhole(text, range))
      .map((range) => spanOf(id, range))
      .filter((span) => of === "point" || mentions.has(keyOf(span))),
  );
}

const keyOf = ({ article, start, end }: Span): string => `${article}:${start}-${end}`;

/** Whether no word is cut at either end. */
const isWhole = (text: string, { start, end }: Range): boolean =>
  !/[\p{L}\p{N}]{2}/u.test(around(text, start)) && !/[\p{L}\p{N}]{2}/u.test(around(text, end));

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 1), at + 1);

function areOneEntity(spans: readonly Span[], { entities }: Readout): boolean {
  const holders = new Set(
    spans.map((span) =>
      entities.findIndex(({ mentions }) =>
        mentions.some(
          (mention) => mention.article === span.article && contains(mention, span) && contains(span, mention),
        ),
      ),
    ),
  );
  return holders.size === 1;
}

const notFound = (argument: string, of: PairDecision["of"]): ReadoutError =>
  new ReadoutError(
    "not-found",
    argument,
    of === "entity" ? "the record has no such name." : "no article of the record has these words.",
    of === "entity"
      ? "Give the name as an article prints it, or its place (ARTICLE:START-END)."
      : "Give the exact words of a passage, or its place (ARTICLE:START-END).",
  );

function several(argument: string, spans: readonly Span[]): ReadoutError {
  const named = spans.slice(0, NAMED).map(keyOf).join(", ");
  const more = spans.length > NAMED ? ` and ${spans.length - NAMED} more` : "";
  return new ReadoutError(
    "usage",
    argument,
    `the words stand at ${spans.length} places (${named}${more}).`,
    "Give one of the places, or more of the words.",
  );
}
