import { ELEMENT, TEXT, type PageElement, type PageNode } from "./dom.ts";

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figure footer form h1 h2 h3
  h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** Elements whose content is no text for a reader of the article. */
const UNREAD = new Set(
  `script style noscript template iframe object embed svg math canvas audio video select option button input textarea form
  head link meta title nav dialog figcaption`.split(/\s+/u),
);

/** The sign of a list item, as a browser shows it. */
const ITEM_SIGN = "• ";

/** A heading, paragraph, list item, quote or cell of a page. */
export interface PageBlock {
  readonly text: string;
  /** Share of its characters that stand in links. */
  readonly linked: number;
  readonly item: boolean;
}

/**
 * The text of an element as its blocks, in their order: a line break inside a paragraph stays one, a list item has its
 * sign before it. No markup survives.
 */
export function blocksOf(root: PageNode): PageBlock[] {
  const blocks: PageBlock[] = [];
  let words: string[] = [];
  let [item, links, linked] = [false, 0, 0];
  const flush = (): void => {
    const text = tidy(words.join(""));
    if (text !== "") {
      blocks.push({ text: item ? ITEM_SIGN + text : text, linked: Math.min(1, linked / text.length), item });
      item = false;
    }
    [words, linked] = [[], 0];
  };
  // An explicit stack: a page may nest deeper than the runtime's own.
  const waiting: (PageNode | (() => void))[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "function") next();
    else if (next.nodeType === TEXT) {
      const text = (next.textContent ?? "").replaceAll(/\s+/gu, " ");
      words.push(text);
      if (links > 0) linked += text.length;
    } else {
      const name = next.nodeType === ELEMENT ? next.nodeName.toLowerCase() : "";
      if (UNREAD.has(name)) continue;
      // A node of this type is an element.
      if (next.nodeType === ELEMENT && isHidden(next as PageElement)) continue;
      if (name === "br") words.push("\n");
      if (name === "a") {
        links++;
        waiting.push(() => void links--);
      }
      if (BLOCKS.has(name)) {
        flush();
        item = name === "li";
        waiting.push(() => {
          flush();
          item = false;
        });
      }
      for (const child of childrenBackwards(next)) waiting.push(child);
    }
  }
  flush();
  return blocks;
}

/** The list of children is made anew by the library at each asking: ask once. */
const childrenBackwards = (node: PageNode): PageNode[] => Array.from(node.childNodes).toReversed();

/** White space as a browser shows it; two line breaks in a row are a new paragraph. */
function tidy(words: string): string {
  return words
    .replaceAll(/[^\S\n]*\n[^\S\n]*/gu, "\n")
    .replaceAll(/[^\S\n\u00a0]+/gu, " ")
    .replaceAll(/\n{2,}/gu, "\n\n")
    .replaceAll("\u00ad", "")
    .trim();
}

/** Whether an element is there for machines or screen readers, and not shown. */
export function isHidden(element: PageElement): boolean {
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*0/iu.test(
    (element.getAttribute("style") ?? "").slice(0, 1000),
  );
}
