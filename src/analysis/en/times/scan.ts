import type { Layout } from "../../../model/analysis.ts";
import type { Range } from "../../../model/span.ts";
import { atomsOf } from "./atoms.ts";
import { expressionAt } from "./compose.ts";
import { surnameTest } from "./month-names.ts";
import type { Match } from "./match.ts";
import { productYearTest } from "./product-years.ts";
import { startsIn } from "./starters.ts";

/** A stretch longer than this is read in pieces, so that a text of one line stays cheap. */
const PIECE = 4000;

/** An expression at its place in the text, not yet resolved. */
export interface Found extends Range {
  readonly match: Match;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** The expressions of a text in their order, none overlapping and none crossing a block. */
export function scan(layout: Layout): Found[] {
  const found: Found[] = [];
  const [isSomeone, isProduct] = [surnameTest(layout.text), productYearTest(layout.text)];
  const isNamed = ({ rule }: Match, start: number, end: number): boolean =>
    rule === "month" ? isSomeone(start, end) : rule === "year" && isProduct(start);
  for (const block of layout.blocks) {
    for (let from = block.start; from < block.end;) {
      const to = pieceEnd(layout.text, from, block.end);
      scanPiece(layout, from, to, isNamed, found);
      from = to;
    }
  }
  return found;
}

function scanPiece(
  layout: Layout,
  from: number,
  to: number,
  isNamed: (match: Match, start: number, end: number) => boolean,
  found: Found[],
): void {
  const atoms = atomsOf(layout.text, from, to);
  const starts = startsIn(atoms);
  for (let i = 0; i < atoms.length;) {
    const match = starts[i] ? expressionAt(atoms, i) : null;
    if (!match) {
      i++;
      continue;
    }
    const { start } = atoms[i]!;
    const { end } = atoms[match.to - 1]!;
    if (!isNamed(match, start, end) && !isTitle(layout.text, start, end)) {
      found.push({ start, end, match, sentence: lastFrom(layout.sentences, start) });
    }
    i = match.to;
  }
}

const OPENING = /(?:\b(?:on|of|'s|’s|[A-Z]{2,}(?:-TV)?|show|programme|program|called|from|for)\s+)["“'`]+$/u;
const CAPITALISED = /^(?:\p{Lu}\p{L}*|\d+)(?:\s\p{Lu}\p{L}*)+$/u;
const CLOSING = /^(?:["”'’,.!]+|\s+\p{Lu}|\s[Ww]ith\b)/u;

/** Whether capitalised words in marks of their own are the title of a programme or a work ('on "This Morning"', "CBS's '60 Minutes'"). */
const isTitle = (text: string, start: number, end: number): boolean =>
  `"“'\``.includes(text[start - 1] ?? " ") &&
  OPENING.test(text.slice(Math.max(0, start - 16), start)) &&
  CAPITALISED.test(text.slice(start, end)) &&
  CLOSING.test(text.slice(end, end + 8));

function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= PIECE) return end;
  const space = text.slice(from, from + PIECE).lastIndexOf(" ");
  return space > 0 ? from + space + 1 : from + PIECE;
}

/** Index of the last of the ordered ranges that begins at or before `offset`; 0 where none does. */
export function lastFrom(ranges: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, ranges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ranges[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
