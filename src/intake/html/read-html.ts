import { ReadoutError } from "../../model/error.ts";
import type { Draft, Known } from "../draft.ts";
import { findCredit } from "../credit/find-credit.ts";
import { readHeader } from "../header/read-header.ts";
import { blocksOf, type PageBlock } from "./page-blocks.ts";
import { findChunks, isPartOf } from "./chunks.ts";
import { mainElement, parsePage, type Page } from "./dom.ts";
import { isReport, removeFurniture } from "./page-furniture.ts";
import { pageMetadata } from "./page-metadata.ts";

/** Longer than any title, name or address. */
const LONGEST_FIELD = 2000;

/**
 * The main text of a page as blocks, headed by its title, and what the page tells of it.
 * @param given what is known of it from elsewhere, which counts for more
 * @throws ReadoutError 'empty' where no text is found
 */
export function readHtml(html: string, place: string, notes: readonly string[], given: Known = {}): Draft {
  const page = parsePage(html);
  const stated = { ...tidied(pageMetadata(page)), ...given };
  const { body, credit } = mainText(page, stated.byline);
  if (body === "") {
    throw new ReadoutError(
      "empty",
      place,
      "no text was found in the page.",
      "Save the page after it has loaded, or give its text.",
    );
  }
  const text = withTitle(body, stated.title);
  return { text, path: place, stated, seen: { ...readHeader(text), ...(credit !== undefined && { credit }) }, notes };
}

/** The main text, and the credit that may stand in a part of it which is no report. */
function mainText(
  page: Page,
  byline: string | undefined,
): { readonly body: string; readonly credit: string | undefined } {
  removeFurniture(page);
  const all = page.body ? blocksOf(page.body) : [];
  const chunks = findChunks(page);
  const main = mainElement(page)?.content;
  const found = main ? blocksOf(main) : [];
  const blocks = isPartOf(found, chunks) ? chunks.blocks : found;
  const text = joined(blocks.filter(isReport));
  // A page without a main part that can be told, such as a bare fragment, is read whole.
  return { body: text === "" ? joined(all) : text, credit: findCredit(joined(blocks), byline) };
}

const joined = (blocks: readonly PageBlock[]): string => blocks.map((block) => block.text).join("\n\n");

/** The title is a passage like any other: it stands above the text unless one of the first blocks is it. */
function withTitle(body: string, title: string | undefined): string {
  if (title === undefined) return body;
  const first = body.slice(0, 4 * title.length + 1000).split("\n\n", 4);
  return first.some((block) => folded(block) === folded(title)) ? body : `${title}\n\n${body}`;
}

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Fields as one line each; a title without the site's name behind it. */
function tidied(known: Known): Known {
  const lines = Object.fromEntries(
    Object.entries(known).flatMap(([key, value]) => {
      const line = decoded(value ?? "")
        .replaceAll(/\s+/gu, " ")
        .trim();
      return line === "" || line.length > LONGEST_FIELD ? [] : [[key, line]];
    }),
  ) as Known; // the same keys with the same kind of value
  if (lines.title === undefined) return lines;
  return { ...lines, title: withoutSite(lines.title, lines.outlet) };
}

function withoutSite(title: string, outlet: string | undefined): string {
  const parts = /^(.{12,}?)\s+[|–—»-]\s+([^|–—»-]{2,40})$/u.exec(title);
  if (!parts?.[1] || !parts[2]) return title;
  return outlet !== undefined && folded(parts[2]) === folded(outlet) ? parts[1] : title;
}

/** Entities that a site escaped twice, or left in its JSON-LD. */
function decoded(words: string): string {
  const names: Readonly<Record<string, string>> = {
    amp: "&",
    quot: '"',
    apos: "'",
    lt: "<",
    gt: ">",
    nbsp: " ",
    rsquo: "’",
    lsquo: "‘",
    ldquo: "“",
    rdquo: "”",
    ndash: "–",
    mdash: "—",
    hellip: "…",
  };
  return words.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return names[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
