import type { BlockSources, SourceRange } from "../draft.ts";
import type { PageBlock } from "./blocks/block.ts";

/** The sign of a list item, as a browser shows it. */
const ITEM_SIGN = "• ";
const BETWEEN = "\n\n";

/** A text made of blocks, and where each block's words stand in the page. */
export interface LaidOut {
  readonly text: string;
  readonly sources: readonly BlockSources[];
}

/** Writes blocks one below the other; a list item has its sign before it, which stands for the item's tag. */
export function layOut(blocks: readonly PageBlock[]): LaidOut {
  const texts: string[] = [];
  const sources: BlockSources[] = [];
  let at = 0;
  for (const block of blocks) {
    const sign = block.item === undefined ? "" : ITEM_SIGN;
    const first = at + sign.length;
    const ranges: SourceRange[] = block.sources.map(({ start, end, from, to }) => ({
      start: first + start,
      end: first + end,
      from,
      to,
    }));
    if (block.item) ranges.unshift({ start: at, end: first, from: block.item.start, to: block.item.inner });
    const end = first + block.text.length;
    sources.push({ start: at, end, ranges });
    texts.push(sign + block.text);
    at = end + BETWEEN.length;
  }
  return { text: texts.join(BETWEEN), sources };
}
