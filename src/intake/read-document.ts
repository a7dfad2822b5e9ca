import { extname } from "node:path";
import { ReadoutError } from "../model/error.ts";
import type { Yield } from "./draft.ts";
import { decodeText } from "./files/decode-text.ts";
import { parseFeed } from "./feeds/parse-feed.ts";
import { readFeed } from "./feeds/read-feed.ts";
import { readJson } from "./formats/read-json.ts";
import { readMarkdown } from "./formats/read-markdown.ts";
import { readText } from "./formats/read-text.ts";
import { isReport } from "./html/is-report.ts";
import { readHtml } from "./html/read-html.ts";
import { LONGEST_PAGE, LONGEST_TEXT, MOST_NODES } from "./limits.ts";

export type Format = "text" | "markdown" | "html" | "json" | "xml";

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  [".txt", "text"],
  [".text", "text"],
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".htm", "html"],
  [".html", "html"],
  [".xhtml", "html"],
  [".json", "json"],
  [".jsonl", "json"],
  [".ndjson", "json"],
  [".rss", "xml"],
  [".atom", "xml"],
  [".rdf", "xml"],
  [".xml", "xml"],
  [".opml", "xml"],
]);

/** The format that a file's name tells; undefined where it tells none. */
export function formatOf(path: string): Format | undefined {
  return EXTENSIONS.get(extname(path.replace(/\.gz$/iu, "")).toLowerCase());
}

/** A document's articles, and whether it is something that is no article at all. */
export interface DocumentYield extends Yield {
  readonly foreign: boolean;
}

/**
 * The articles of one document.
 * @param place the file's name or address; it tells the format where it has a known extension, else the content does
 * @param served what the server that gave it says of its encoding
 * @throws ReadoutError where nothing of it can be read
 */
export function readDocument(bytes: Buffer, place: string, served: { readonly charset?: string } = {}): DocumentYield {
  const { text, raw, notes } = decodeText(bytes, place, served.charset ?? declaredEncoding(bytes));
  const format = told(formatOf(place), text);
  if (format === "feed") return { ...within(readFeed(parseFeed(text, place), place, notes)), foreign: false };
  if (format === "list") return { drafts: [], faults: [isList(place)], foreign: true };
  if (format === "json") return within(readJson(text, place, notes));
  // Positions count in the page as it is.
  if (format === "html") return readPage(raw, place, notes);
  return one((format === "markdown" ? readMarkdown : readText)(text, place, notes));
}

function readPage(html: string, place: string, notes: readonly string[]): DocumentYield {
  if (isReport(html)) return { drafts: [], faults: [isRecord(place)], foreign: true };
  if (html.length > LONGEST_PAGE || (html.match(/[<&]/gu)?.length ?? 0) > MOST_NODES) throw tooLargePage(place);
  return one(readHtml(html, place, notes));
}

const one = (draft: Yield["drafts"][number]): DocumentYield => ({
  ...within({ drafts: [draft], faults: [] }),
  foreign: false,
});

/** Leaves out the articles that are too long. */
function within<T extends Yield>(read: T): T {
  const fits = (draft: Yield["drafts"][number]): boolean => draft.text.length <= LONGEST_TEXT;
  if (read.drafts.every(fits)) return read;
  const long = read.drafts.filter((draft) => !fits(draft));
  return {
    ...read,
    drafts: read.drafts.filter(fits),
    faults: [
      ...read.faults,
      ...long.map((draft) =>
        tooLong(draft.part === undefined ? (draft.path ?? "text") : `${draft.path}#${draft.part}`),
      ),
    ],
  };
}

function tooLong(place: string): ReadoutError {
  return new ReadoutError(
    "too-large",
    place,
    `the text is longer than ${LONGEST_TEXT / 1_000_000} million characters.`,
    "Give one article a file; a book or a log is no article.",
  );
}

function tooLargePage(place: string): ReadoutError {
  return new ReadoutError(
    "too-large",
    place,
    "the page is too large to be one article.",
    "Save the article's own page, or give its text.",
  );
}

function isRecord(place: string): ReadoutError {
  return new ReadoutError(
    "unsupported",
    place,
    "it is a report that Readout wrote, not an article.",
    "Check it with `readout verify`, or leave it out.",
  );
}

/** The encoding that a page names in its first kilobyte. */
function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.toString("latin1", 0, 1024);
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1]
  );
}

/** What a document is: what its name tells, unless its first characters tell otherwise. A feed may be served as a page, and a page as a feed. */
function told(named: Format | undefined, text: string): Exclude<Format, "xml"> | "feed" | "list" {
  const head = text.slice(0, 2000).trimStart();
  if (named === undefined || named === "xml" || named === "html" || named === "json") {
    const seen = sniffXml(head) ?? (JSON_FEED.test(head) ? "feed" : undefined);
    if (seen) return seen;
  }
  return named === undefined || named === "xml" ? sniff(head) : named;
}

/** Whether a text is a feed, whatever its name. */
export const isFeed = (text: string): boolean => {
  const head = text.slice(0, 2000).trimStart();
  return sniffXml(head) === "feed" || JSON_FEED.test(head);
};

/** Which kind of list of addresses a text is, if it is one. */
export const listIn = (text: string): "opml" | "sitemap" | undefined => {
  const root = rootOf(text.slice(0, 2000).trimStart());
  if (root === "opml") return "opml";
  return root === "urlset" || root === "sitemapindex" ? "sitemap" : undefined;
};

/** The root element of XML, which stands behind its declaration, comments, processing instructions and document type. */
function sniffXml(head: string): "feed" | "list" | undefined {
  const root = rootOf(head);
  if (root === "rss" || root === "feed" || root === "rdf") return "feed";
  return root === "opml" || root === "urlset" || root === "sitemapindex" ? "list" : undefined;
}

const rootOf = (head: string): string | undefined =>
  head.startsWith("<") ? /<(?![?!])(?:\w+:)?(\w+)/u.exec(head)?.[1]?.toLowerCase() : undefined;

const JSON_FEED = /^\{[^{}[\]]*"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/u;

function sniff(head: string): "text" | "markdown" | "html" | "json" {
  if (/^(?:\{\s*"|\[\s*\{\s*")/u.test(head)) return "json";
  if (/^(?:<\?xml|<!doctype\s+html|<html|<head|<!--|<article|<body)/iu.test(head)) return "html";
  return /^---\n[\s\S]*?\n---\n/u.test(head) ? "markdown" : "text";
}

function isList(place: string): ReadoutError {
  return new ReadoutError(
    "unsupported",
    place,
    "it is a list of addresses (OPML or a sitemap), not an article.",
    "Name the feeds or pages that it lists.",
  );
}
