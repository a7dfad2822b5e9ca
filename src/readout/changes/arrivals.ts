import type { RecordArticle } from "../../model/readout.ts";
import { contains, type Range, type Span } from "../../model/span.ts";
import { cited, dateOf } from "./cite.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Growth } from "./growth.ts";

/** That the story is new; or else which articles joined it. */
export function arrivals({ before, after }: Growth): FoundEvent[] {
  if (!before) {
    const articles = after.articles.map(({ id }) => id);
    const outlets = [...new Set(after.articles.map(({ outlet }) => outlet))];
    return [
      {
        body: { kind: "founded", level: "note", articles, outlets },
        rests: [],
        mark: "",
        dates: after.articles.map(dateOf),
      },
    ];
  }
  const ids = new Set(before.articles.map(({ id }) => id));
  // An article that only got another id was there before.
  const texts = new Set(before.articles.map(({ outlet, sha256 }) => `${sha256} ${outlet}`));
  const isOld = ({ id, sha256, outlet }: RecordArticle): boolean => ids.has(id) || texts.has(`${sha256} ${outlet}`);
  return after.articles
    .filter((article) => !isOld(article))
    .map((article) => {
      const lead = cited(
        article,
        firstLine(
          article.text,
          after.furniture.filter((span) => span.article === article.id),
        ),
      );
      const copies = after.articles
        .filter((other) => other.origin === article.origin && isOld(other))
        .map(({ id }) => id);
      return {
        body: { kind: "joined", level: "note", article: article.id, lead, copies },
        rests: [lead],
        mark: "",
        dates: [lead.date],
      };
    });
}

/** The first line that is not furniture; of a text that has none such, all. */
function firstLine(text: string, furniture: readonly Span[]): Range {
  for (const { index, 0: line } of text.matchAll(/\S[^\n]*/gu)) {
    const range = { start: index, end: index + line.trimEnd().length };
    if (!furniture.some((span) => contains(span, range))) return range;
  }
  return { start: 0, end: text.length };
}
