import { load } from "../../lazy.ts";
import type { PageBlock } from "../blocks/block.ts";
import { blocksOf } from "../blocks/blocks-of.ts";
import { parsePage } from "../tree/parse-page.ts";
import type { Page } from "../tree/page-tree.ts";
import { plainPage } from "./plain-page.ts";

/** Which blocks another extractor takes for the article's; undefined where it finds none. */
export type Opinion = readonly boolean[] | undefined;

interface Extractor {
  parse(): { readonly content?: string | null } | null;
}

/** A page with more of any of these may take it minutes, and is hardly an article's. */
const LONGEST = 1_500_000;
const MOST_BLOCKS = 4000;
const MOST_ELEMENTS = 15_000;
const MOST_ENTITIES = 15_000;

/** What Readability (Mozilla) takes for the article. */
export function askReadability(page: Page, blocks: readonly PageBlock[]): Opinion {
  if (blocks.length > MOST_BLOCKS) return undefined;
  const html = plainPage(page);
  const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
  if (html.length > LONGEST || count(/<\w/gu) > MOST_ELEMENTS || count(/&/gu) > MOST_ENTITIES) return undefined;
  let content: string;
  try {
    content = contentOf(html);
  } catch {
    // It stumbles over some pages; then it has no opinion.
    return undefined;
  }
  const taken = new Set(blocksOf(parsePage(content)).map(({ text }) => folded(text)));
  const opinion = blocks.map(({ text }) => taken.has(folded(text)));
  return opinion.includes(true) ? opinion : undefined;
}

function contentOf(html: string): string {
  // Types of both packages ask for the browser's classes, which are not known here.
  const { parseHTML } = load("linkedom") as { parseHTML(html: string): { document: unknown } };
  const { Readability } = load("@mozilla/readability") as {
    Readability: new (page: unknown, options: object) => Extractor;
  };
  const options = { charThreshold: 250, disableJSONLD: true, keepClasses: true };
  return new Readability(parseHTML(html).document, options).parse()?.content ?? "";
}

const folded = (text: string): string => text.replaceAll(/\s+/gu, " ");
