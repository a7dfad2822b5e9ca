import { z } from "zod";
import { ReadoutError } from "../../model/error.ts";
import type { Draft, Known } from "../draft.ts";
import { readHeader } from "../header/read-header.ts";
import { load } from "../lazy.ts";
import { plainMarkdown } from "./plain-markdown.ts";

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u;

const words = z.union([z.string(), z.number(), z.date()]).optional().catch(undefined);
const FrontMatter = z.object({
  title: words,
  headline: words,
  date: words,
  published: words,
  updated: words,
  lastmod: words,
  author: words,
  authors: z
    .union([z.array(z.string()), z.string()])
    .optional()
    .catch(undefined),
  byline: words,
  outlet: words,
  source: words,
  publication: words,
  url: words,
  link: words,
  canonical: words,
  language: words,
  lang: words,
  credit: words,
  agency: words,
});

/** A Markdown file as an article: its front matter tells of it, its marks become plain text. */
export function readMarkdown(source: string, path: string | undefined, notes: readonly string[]): Draft {
  const front = FRONT_MATTER.exec(source);
  const text = plainMarkdown(front ? source.slice(front[0].length) : source);
  const { stated, note } = front
    ? readFrontMatter(front[1] ?? "", path ?? "the text")
    : { stated: {}, note: undefined };
  return {
    text,
    ...(path !== undefined && { path }),
    stated,
    seen: readHeader(text),
    notes: note === undefined ? notes : [...notes, note],
  };
}

/** Longer front matter tells no more, and some of what the library is slow at grows with its square. */
const LONGEST_FRONT = 16_384;

function readFrontMatter(yaml: string, place: string): { readonly stated: Known; readonly note?: string } {
  if (yaml.length > LONGEST_FRONT) return { stated: {}, note: "The front matter is too long and was passed over." };
  try {
    const fields = FrontMatter.safeParse(parseYaml(yaml, place));
    if (fields.success) return { stated: knownFrom(fields.data) };
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return { stated: {}, note: `The front matter could not be read: ${error.message}` };
  }
  return { stated: {}, note: "The front matter is no list of fields and was passed over." };
}

function parseYaml(yaml: string, place: string): unknown {
  // The package's types describe these two members; loaded late because few runs meet front matter.
  const { parse } = load("yaml") as { parse(text: string, options: object): unknown };
  try {
    return parse(yaml, { maxAliasCount: 0, logLevel: "error" });
  } catch (cause) {
    const at = cause instanceof Error ? /at line (\d+), column (\d+)/u.exec(cause.message) : null;
    throw new ReadoutError(
      "malformed",
      at ? `${place}:${Number(at[1]) + 1}:${at[2]}` : place,
      "it is no YAML.",
      "Mend it there; the article is read without it.",
      cause,
    );
  }
}

type Fields = z.infer<typeof FrontMatter>;

function knownFrom(fields: Fields): Known {
  const author = Array.isArray(fields.authors) ? fields.authors.join(", ") : fields.authors;
  const known: { [K in keyof Known]: string | undefined } = {
    title: worded(fields.title ?? fields.headline),
    published: worded(fields.published ?? fields.date),
    updated: worded(fields.updated ?? fields.lastmod),
    byline: worded(fields.byline ?? fields.author ?? author),
    outlet: worded(fields.outlet ?? fields.publication ?? fields.source),
    url: worded(fields.url ?? fields.canonical ?? fields.link),
    language: worded(fields.language ?? fields.lang),
    credit: worded(fields.credit ?? fields.agency),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ""));
}

const worded = (value: string | number | Date | undefined): string | undefined =>
  value instanceof Date ? value.toISOString() : value === undefined ? undefined : String(value).trim();
