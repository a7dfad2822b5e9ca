import stringWidth from "string-width";
import { safeText } from "../terminal/safe-text.ts";

/** A stretch of a line with a mark below it, as wide as it shows. */
export interface Excerpt {
  readonly words: string;
  readonly mark: string;
}

const ELLIPSIS = "…";
/** How much of the room stands before the marked place, where a line is cut on both sides. */
const BEFORE = 0.3;
const FARTHEST = 600;
const LONG_WORD = 12;

interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly isMarked: boolean;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A line of a file cut to `room` columns around a marked stretch, with carets below it. What a terminal would obey is shown as an escape, a tab as
 * two spaces; wide characters have wide marks.
 * @param from first column of the marked stretch in UTF-16 units, from 0
 * @param to behind the last one; at least one character is marked
 */
export function excerptOf(line: string, from: number, to: number, room: number): Excerpt {
  // No terminal shows more of a line than this, however long it is.
  const [left, right] = [Math.max(0, from - FARTHEST), from + FARTHEST];
  const cells = cellsOf(line.slice(left, right), from - left, to - left);
  const first = cells.findIndex(({ isMarked }) => isMarked);
  const [start, end] = windowOf(cells, Math.max(0, first), left > 0 ? room - 1 : room);
  const shown = cells.slice(start, end);
  const head = start > 0 || left > 0 ? ELLIPSIS : "";
  const tail = end < cells.length || right < line.length ? ELLIPSIS : "";
  const before = shown.findIndex(({ isMarked }) => isMarked);
  const width = (some: readonly Cell[]): number => some.reduce((sum, cell) => sum + cell.width, 0);
  const marked = shown.filter(({ isMarked }) => isMarked);
  const indent = stringWidth(head) + width(before < 0 ? shown : shown.slice(0, before));
  return {
    words: head + shown.map((cell) => cell.shown).join("") + tail,
    mark: " ".repeat(indent) + "^".repeat(Math.max(1, width(marked))),
  };
}

function cellsOf(line: string, from: number, to: number): Cell[] {
  const last = Math.max(to, from + 1);
  return [...graphemes.segment(line)].map(({ segment, index }) => {
    const shown = segment === "\t" ? "  " : safeText(segment);
    return {
      shown,
      width: stringWidth(shown),
      isMarked: index < last && index + segment.length > from,
    };
  });
}

/** Which cells are shown: all where there is room, else as many as fit around the first marked one. */
function windowOf(cells: readonly Cell[], first: number, room: number): readonly [start: number, end: number] {
  const fits = (start: number, limit: number): number => {
    let [end, width] = [start, 0];
    while (end < cells.length && width + cells[end]!.width <= limit) width += cells[end++]!.width;
    return end;
  };
  if (fits(0, room) === cells.length) return [0, cells.length];
  let start = first;
  for (let width = 0; start > 0 && width + cells[start - 1]!.width <= room * BEFORE; start--)
    width += cells[start - 1]!.width;
  // Room that the end of the line leaves is given to what stands before.
  const spare = (): number => room - 2 - cells.slice(start).reduce((sum, cell) => sum + cell.width, 0);
  while (start > 0 && spare() >= cells[start - 1]!.width) start--;
  // In the place of one narrow character the sign of the cut would stand.
  if (start === 1 && cells[0]!.width <= 1) start = 0;
  else if (start > 0) start = wordStart(cells, start, first);
  return [start, Math.max(first + 1, fits(start, room - (start > 0 ? 2 : 1)))];
}

/** Where the next word begins, if that is near: half a word at the edge is hard to read. */
function wordStart(cells: readonly Cell[], start: number, first: number): number {
  const space = cells.slice(start, Math.min(first, start + LONG_WORD)).findIndex(({ shown }) => /^\s+$/u.test(shown));
  return space < 0 ? start : start + space + 1;
}
