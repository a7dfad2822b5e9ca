import type { Page, PageElement, PageText } from "../tree/page-tree.ts";
import type { PageBlock } from "./block.ts";
import { isHidden, isUnread } from "./hidden.ts";
import { BlockWriter } from "./writer.ts";

const words = (list: string): string[] => list.trim().split(/\s+/u);

const BLOCKS: ReadonlySet<string> = new Set(
  words(`address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul`),
);

const MARKED: ReadonlySet<string> = new Set(words("b strong em i"));

/**
 * The text of a page as its blocks, in their order, each piece of it with its place in the page. A line break stays one inside
 * a paragraph, two are a new paragraph. What is hidden is left out.
 */
export function blocksOf({ html, root }: Page): PageBlock[] {
  const blocks: PageBlock[] = [];
  const writer = new BlockWriter(html);
  const boxes: PageElement[] = [root];
  let item: PageElement | undefined;
  let [links, marks, linked, marked] = [0, 0, 0, 0];
  const flush = (): void => {
    const written = writer.take();
    if (/\S/u.test(written.text)) {
      const within = (count: number): number => Math.min(count, written.text.length);
      blocks.push({ ...written, linked: within(linked), marked: within(marked), box: boxes[boxes.length - 1]!, item });
      item = undefined;
    }
    [linked, marked] = [0, 0];
  };
  const leave = (name: string): (() => void) | undefined => {
    if (BLOCKS.has(name))
      return () => {
        flush();
        boxes.pop();
        if (name === "li") item = undefined;
      };
    if (name === "a") return () => void links--;
    if (MARKED.has(name)) return () => void marks--;
    return undefined;
  };
  const enter = (element: PageElement): void => {
    const { name } = element;
    if (name === "br") {
      if (writer.afterBreak) flush();
      else writer.lineBreak(element.start, element.inner);
    }
    if (name === "a") links++;
    if (MARKED.has(name)) marks++;
    if (BLOCKS.has(name)) {
      flush();
      boxes.push(element);
      if (name === "li") item = element;
    }
  };
  // An explicit stack: a page may nest deep.
  const waiting: (PageElement | PageText | (() => void))[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "function") next();
    else if (next.kind === "text") {
      const count = writer.add(next);
      if (links > 0) linked += count;
      if (marks > 0) marked += count;
    } else if (!isUnread(next) && !isHidden(next)) {
      enter(next);
      const after = leave(next.name);
      if (after) waiting.push(after);
      for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!);
    }
  }
  flush();
  return blocks;
}
