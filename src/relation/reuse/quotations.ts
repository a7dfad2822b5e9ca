import type { Analysis, Block } from "../../model/analysis.ts";
import type { Range } from "../../model/span.ts";
import { byPlace } from "../../model/span.ts";

/** A marked stretch of fewer words is a scare quote or a name, and stays part of the prose around it. */
const FEWEST_QUOTED_WORDS = 5;
const DOUBLE_MARK = /["“”«»„‟]|''|``/gu;
const OPENING = new Set(["“", "«", "„", "‟", "``"]);
const CLOSING = new Set(["”", "»", "''"]);

/**
 * The stretches of a text that stand between quotation marks, and those that its analysis calls direct speech.
 * In the order of the text; they may overlap. Words that a source spoke are in every report of the speech, copied or not.
 */
export function quotationsOf(analysis: Analysis): Range[] {
  const marked = analysis.blocks.flatMap((block) => markedIn(analysis.text, block));
  const spoken = analysis.quotes.filter((quote) => quote.kind === "direct");
  return [...marked.filter((range) => isLong(analysis.text, range)), ...spoken].toSorted(byPlace);
}

/** The stretches between double marks in one block; a mark without its partner reaches to the edge of the block. */
function markedIn(text: string, block: Block): Range[] {
  const found: Range[] = [];
  let open: number | undefined;
  for (const match of text.slice(block.start, block.end).matchAll(DOUBLE_MARK)) {
    const at = block.start + match.index;
    const after = at + match[0].length;
    if (open !== undefined) {
      if (OPENING.has(match[0])) continue;
      found.push({ start: open, end: at });
      open = undefined;
    } else if (isOpener(text, match[0], after, block.end)) {
      open = after;
    } else {
      found.push({ start: found.at(-1)?.end ?? block.start, end: at });
    }
  }
  if (open !== undefined) found.push({ start: open, end: block.end });
  return found;
}

function isOpener(text: string, mark: string, after: number, end: number): boolean {
  if (OPENING.has(mark)) return true;
  if (CLOSING.has(mark)) return false;
  return after < end && /[^\s.,;:!?)]/u.test(text[after] ?? "");
}

function isLong(text: string, range: Range): boolean {
  let words = 0;
  for (const _ of text.slice(range.start, range.end).matchAll(/\S+/gu)) {
    if (++words >= FEWEST_QUOTED_WORDS) return true;
  }
  return false;
}
