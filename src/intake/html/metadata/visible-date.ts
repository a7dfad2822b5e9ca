import { toIso } from "../../dates/parse-date.ts";
import type { PageBlock } from "../blocks/block.ts";

/** How far before and after the text's beginning a date stands that is the article's. */
const BEFORE = 25;
const AFTER = 2;
const LONGEST = 160;

const UPDATED = /\b(?:updated|modified)\b/iu;
const PUBLISHED = /\b(?:published|posted|publi|created|issued|first)\b/iu;

/** The date of publication that a reader sees near the beginning of the text; nearest and surest first. */
export function visibleDate(blocks: readonly PageBlock[], chosen: readonly PageBlock[]): string | undefined {
  const first = chosen[0] === undefined ? -1 : blocks.indexOf(chosen[0]);
  if (first < 0) return undefined;
  let best: { value: string; sure: number } | undefined;
  for (let at = Math.min(blocks.length - 1, first + AFTER); at >= Math.max(0, first - BEFORE); at--) {
    const { text, linked } = blocks[at]!;
    if (text.length > LONGEST || linked > text.length / 2) continue;
    const value = toIso(text);
    if (value === undefined) continue;
    const sure = (PUBLISHED.test(text) ? 2 : UPDATED.test(text) ? 0 : 1) + (text.length < 60 ? 0.5 : 0);
    if (best === undefined || sure > best.sure) best = { value, sure };
  }
  return best?.value;
}
