import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";

/** How far into a text, in UTF-16 units, the line that dates it may stand. */
const HEAD = 600;

/** When an article was published, in milliseconds since 1970 (UTC): as it says, or as the head of its text does; null where neither tells. */
export function momentOf(article: Article, analysis: Analysis): number | null {
  if (article.published !== null) return parsed(article.published);
  const header = analysis.times.find(
    ({ role, start, value }) => role === "header" && start < HEAD && /^\d{4}-\d\d-\d\d/u.test(value),
  );
  return header === undefined ? null : parsed(header.value.slice(0, 10));
}

function parsed(date: string): number | null {
  // A moment without a zone is taken for UTC, so that the same article has the same moment on every machine.
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/u.test(date) || !date.includes("T") ? date : `${date}Z`;
  const moment = Date.parse(zoned);
  return Number.isNaN(moment) ? null : moment;
}
