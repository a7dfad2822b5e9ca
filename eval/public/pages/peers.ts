import { createRequire } from "node:module";
import { blocksOf } from "../../../src/intake/html/blocks/blocks-of.ts";
import { parsePage } from "../../../src/intake/html/tree/parse-page.ts";

const require = createRequire(import.meta.url);

/** Another extractor: the text that it takes from a page. */
export type Peer = (html: string, url: string) => string;

interface Extracted {
  readonly content?: string | null;
}
type Extractor = new (page: unknown, options?: object) => { parse(): Extracted | null };

// The packages' types ask for a browser's Document.
const { parseHTML } = require("linkedom") as { parseHTML(html: string): { document: object } };
const { Readability } = require("@mozilla/readability") as { Readability: Extractor };
const Defuddle = require("defuddle") as Extractor;

/** Readability alone, on linkedom, with its own settings. */
export const readability: Peer = (html) =>
  quietly(() => textIn(new Readability(parseHTML(html).document).parse()?.content));

/** Defuddle alone, on linkedom, with its own settings. */
export const defuddle: Peer = (html, url) =>
  quietly(() => textIn(new Defuddle(parseHTML(html).document, { url }).parse()?.content));

/** The HTML that both give as text, block by block. */
const textIn = (content: string | null | undefined): string =>
  blocksOf(parsePage(content ?? ""))
    .map(({ text }) => text)
    .join("\n\n");

/** Both stumble over some pages, and one says so at length. */
function quietly(extract: () => string): string {
  const { error, warn } = console;
  console.error = console.warn = () => {};
  try {
    return extract();
  } catch {
    return "";
  } finally {
    console.error = error;
    console.warn = warn;
  }
}
