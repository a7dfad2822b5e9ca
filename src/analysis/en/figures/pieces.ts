import type { Layout, Sentence, Tag } from "../../../model/analysis.ts";
import type { Range } from "../../../model/span.ts";

/** A number literal, a word without hyphens, or one mark: finer than the tokens, so that '41-2' and '$271M' come apart. */
export interface Piece extends Range {
  readonly kind: "number" | "clock" | "word" | "mark";
  readonly text: string;
  readonly lower: string;
  /** No white space stands before it. */
  readonly glued: boolean;
  /** Tag and lemma of the token it lies in; the lemma of a piece that is only a part of its token is its own lower case. */
  readonly tag: Tag;
  readonly lemma: string;
}

const PIECE =
  /\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*|\.\d+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\S/gu;

/** The pieces of one sentence, in order. */
export function piecesOf(layout: Layout, sentence: Sentence): Piece[] {
  const text = layout.text.slice(sentence.start, sentence.end);
  const pieces: Piece[] = [];
  let at = sentence.from;
  let previousEnd = 0;
  for (const match of text.matchAll(PIECE)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    while (at + 1 < sentence.to && layout.tokens[at]!.end <= start) at++;
    const token = layout.tokens[at]!;
    const whole = token.start === start && token.end === end;
    const lower = match[0].toLowerCase().replace(/’/gu, "'");
    pieces.push({
      start,
      end,
      kind: kindOf(match[0]),
      text: match[0],
      lower,
      glued: match.index === previousEnd && match.index > 0,
      tag: token.tag,
      lemma: whole ? token.lemma : lower,
    });
    previousEnd = match.index + match[0].length;
  }
  return pieces;
}

function kindOf(text: string): Piece["kind"] {
  if (/^\.?\d/u.test(text)) return text.includes(":") ? "clock" : "number";
  return /^\p{L}/u.test(text) ? "word" : "mark";
}

/** The words of up to `count` pieces from `at` on, joined by single spaces, lower case. */
export function phraseAt(pieces: readonly Piece[], at: number, count: number): string {
  let phrase = "";
  for (let i = at; i < at + count; i++) phrase += (i > at ? " " : "") + (pieces[i]?.lower ?? "");
  return phrase;
}

/** Whether the piece is a hyphen or dash with no space on either side. */
export function joins(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && /^[-‐‑–]$/u.test(piece.text) && piece.glued && pieces[at + 1]?.glued === true;
}
