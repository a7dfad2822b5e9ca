import { ELEMENT, TEXT, type PageElement, type PageNode } from "./dom.ts";

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** Elements whose content is no text for a reader of the article. */
const UNREAD = new Set(
  `script style noscript template iframe object embed svg math canvas audio video select option button input textarea form
  head link meta title nav dialog`.split(/\s+/u),
);

/** The sign of a list item, as a browser shows it. */
const ITEM_SIGN = "• ";

/**
 * The text of an element as blocks separated by blank lines: headings, paragraphs, list items with their sign, quotes,
 * table cells. A line break inside a paragraph stays one. No markup survives.
 */
export function blockText(root: PageNode): string {
  const blocks: string[] = [];
  let words: string[] = [];
  let sign = "";
  const flush = (): void => {
    const block = tidy(words.join(""));
    if (block !== "") {
      blocks.push(sign + block);
      sign = "";
    }
    words = [];
  };
  // An explicit stack: a page may nest deeper than the runtime's own.
  const waiting: (PageNode | (() => void))[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "function") next();
    else if (next.nodeType === TEXT) words.push((next.textContent ?? "").replaceAll(/\s+/gu, " "));
    else if (next.nodeType === ELEMENT) {
      const name = next.nodeName.toLowerCase();
      if (UNREAD.has(name) || isHidden(next)) continue;
      if (name === "br") words.push("\n");
      const block = BLOCKS.has(name);
      if (block) flush();
      if (name === "li") sign = ITEM_SIGN;
      if (block) {
        waiting.push(() => {
          flush();
          if (name === "li") sign = "";
        });
      }
      for (const child of childrenBackwards(next)) waiting.push(child);
    } else for (const child of childrenBackwards(next)) waiting.push(child);
  }
  flush();
  return blocks.join("\n\n");
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

function isHidden(node: PageNode): boolean {
  // Only elements reach this point.
  const element = node as PageElement;
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute("style") ?? "");
}
