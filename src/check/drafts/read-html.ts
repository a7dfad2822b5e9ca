import { toIso } from "../../intake/dates/parse-date.ts";
import type { PageBlock } from "../../intake/html/blocks/block.ts";
import { blocksOf } from "../../intake/html/blocks/blocks-of.ts";
import { layOut } from "../../intake/html/lay-out.ts";
import { pageMetadata } from "../../intake/html/metadata/page-metadata.ts";
import { elementsOf, type PageElement } from "../../intake/html/tree/page-tree.ts";
import { parsePage } from "../../intake/html/tree/parse-page.ts";
import type { Range } from "../../model/span.ts";
import type { Taken } from "./file-draft.ts";

/** Boxes of a page that hold its report, and such as stand around it. */
const REPORT: ReadonlySet<string> = new Set(["article", "main"]);
const AROUND: ReadonlySet<string> = new Set(["aside", "footer", "nav", "form"]);

/**
 * HTML as the text that a reader sees, every character with its place in the page. Of a page with one `<article>`, or else one `<main>`, only what is
 * in it is the draft; navigation, side columns and footers never are.
 */
export const readHtmlDraft = (source: string): Taken => read(source, true);

/** All text of a piece of HTML that stands in a text of another format. */
export const readHtmlBlocks = (source: string): Taken => read(source, false);

function read(source: string, isPage: boolean): Taken {
  const page = parsePage(source);
  const report = isPage ? reportOf(page.root) : undefined;
  const blocks = blocksOf(page).filter(
    ({ box }) =>
      !isPage || (!isIn(box, ({ name }) => AROUND.has(name)) && (!report || isIn(box, (one) => one === report))),
  );
  const { text, sources } = layOut(blocks);
  const stated = isPage ? pageMetadata(page).known.published : undefined;
  const published = stated === undefined ? undefined : toIso(stated);
  const ranges = sources.map((place, index) => ({ start: place.start + signLength(blocks[index]), end: place.end }));
  const isQuoted = (index: number): boolean => isIn(blocks[index]?.box, ({ name }) => name === "blockquote");
  return {
    text,
    pieces: sources.flatMap((block) => block.ranges),
    blocks: ranges,
    quoted: ranges.filter((_, index) => isQuoted(index)),
    code: codeIn(source),
    ...(published !== undefined && { published }),
  };
}

/** The length of the sign that a list item is laid out with. */
const signLength = (block: PageBlock | undefined): number => (block?.item === undefined ? 0 : 2);

/** The one box that holds the report, where there is one. */
function reportOf(root: PageElement): PageElement | undefined {
  const boxes = [...elementsOf(root)].filter(({ name }) => REPORT.has(name));
  const articles = boxes.filter(({ name }) => name === "article");
  const [one, ...others] = articles.length > 0 ? articles : boxes;
  return others.length === 0 ? one : undefined;
}

function isIn(box: PageElement | undefined, holds: (element: PageElement) => boolean): boolean {
  for (let at = box; at; at = at.parent) if (holds(at)) return true;
  return false;
}

/** Scripts and styles, in which nothing is a comment of the page. */
function codeIn(source: string): Range[] {
  const ranges: Range[] = [];
  const lower = source.toLowerCase();
  for (const name of ["script", "style", "textarea"]) {
    for (let start = lower.indexOf(`<${name}`); start >= 0;) {
      const close = lower.indexOf(`</${name}`, start);
      const end = close < 0 ? source.length : close;
      ranges.push({ start, end });
      start = lower.indexOf(`<${name}`, end);
    }
  }
  return ranges;
}
