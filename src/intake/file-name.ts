import { basename } from "node:path";
import { parseDate } from "./dates/parse-date.ts";

/** What a file's name tells: 'herald_2025-07-03_dam-breaks.txt' names outlet and day. */
export interface NamedFile {
  readonly stem: string;
  readonly outlet?: string;
  readonly published?: string;
}

/** Reads a file's name; its stem is the name without folder and extension. */
export function readFileName(path: string): NamedFile {
  const stem = basename(path).replace(
    /(?<=.)\.(?:txt|text|md|markdown|x?html?|json[l5]?|ndjson|xml|rss|atom|rdf|opml|pdf|eml|mht|mhtml)(?:\.gz)?$/iu,
    "",
  );
  const date = /(?<![\dA-Za-z])(\d{4}[-_]\d{2}[-_]\d{2})(?![\dA-Za-z])/u.exec(stem);
  const published = date?.[1] === undefined ? undefined : parseDate(date[1].replaceAll("_", "-"))?.value;
  if (!date || published === undefined) return { stem };
  const outlet = stem.slice(0, date.index).replace(/[-_.\s]+$/u, "");
  return { stem, published, ...(/^\p{L}[\p{L}\d .-]*$/u.test(outlet) && { outlet }) };
}
