import { load } from "../../lazy.ts";
import type { PageBlock } from "../blocks/block.ts";
import { blocksOf } from "../blocks/blocks-of.ts";
import { parsePage } from "../tree/parse-page.ts";
import { flatten } from "./flatten.ts";

/** Which blocks another extractor takes for the article's; undefined where it finds none. */
export type Opinion = readonly boolean[] | undefined;

interface Extractor {
  parse(): { readonly content?: string | null } | null;
}

/** What Readability (Mozilla) takes for the article. */
export function askReadability(html: string, blocks: readonly PageBlock[]): Opinion {
  // Readability's types ask for the browser's Document, which is not known here.
  const { Readability } = load("@mozilla/readability") as {
    Readability: new (page: unknown, options: object) => Extractor;
  };
  const options = { charThreshold: 250, disableJSONLD: true, keepClasses: true };
  return opinionOf(html, () => new Readability(documentOf(html), options).parse()?.content ?? "", blocks);
}

/** Beyond this it may take minutes. */
const LONGEST = 3_000_000;

function documentOf(html: string): unknown {
  // linkedom's own types describe this export with its own classes.
  const { parseHTML } = load("linkedom") as { parseHTML(html: string): { document: unknown } };
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(flatten(whole)).document;
}

function opinionOf(html: string, ask: () => string, blocks: readonly PageBlock[]): Opinion {
  if (html.length > LONGEST) return undefined;
  let content: string;
  try {
    content = ask();
  } catch {
    // It stumbles over some pages; then it has no opinion.
    return undefined;
  }
  const taken = new Set(blocksOf(parsePage(content)).map(({ text }) => folded(text)));
  const opinion = blocks.map(({ text }) => taken.has(folded(text)));
  return opinion.includes(true) ? opinion : undefined;
}

const folded = (text: string): string => text.replaceAll(/\s+/gu, " ");
