import type { SourceRange } from "../../intake/draft.ts";
import type { Range } from "../../model/span.ts";

/** A text that was taken out of a file, and the pieces that tell where in the file each of its characters stands, in their order. */
export interface PlacedText {
  readonly text: string;
  readonly pieces: readonly SourceRange[];
}

/** Builds a text out of pieces of a file. */
export class PlacedWriter {
  #text = "";
  readonly #pieces: { start: number; end: number; from: number; to: number }[] = [];

  /** How long the text is so far, in UTF-16 units. */
  get length(): number {
    return this.#text.length;
  }

  /** Adds words that stand in the file as they are, from `from` on. */
  verbatim(words: string, from: number): void {
    this.standIn(words, from, from + words.length);
  }

  /** Adds words that stand for `[from, to)` of the file. */
  standIn(words: string, from: number, to: number): void {
    if (words === "") return;
    const start = this.#text.length;
    this.#text += words;
    const last = this.#pieces.at(-1);
    const exact = words.length === to - from;
    if (last && exact && last.to === from && last.end === start && last.end - last.start === last.to - last.from) {
      last.end = this.#text.length;
      last.to = to;
    } else this.#pieces.push({ start, end: this.#text.length, from, to });
  }

  /** Adds characters that stand nowhere in the file: what parts two paragraphs. */
  between(words: string): void {
    this.#text += words;
  }

  done(): PlacedText {
    return { text: this.#text, pieces: this.#pieces };
  }
}

/** Where a stretch of the text stands in the file: offsets of the file, from its first character to behind its last one. */
export function fileRange({ pieces }: PlacedText, { start, end }: Range): Range {
  const from = fromOf(pieces, start);
  return { start: from, end: end > start ? Math.max(from, toOf(pieces, end)) : from };
}

/** Offset in the file of the character at an offset of the text; of what follows where that character stands nowhere. */
function fromOf(pieces: readonly SourceRange[], offset: number): number {
  const at = firstEndingBehind(pieces, offset);
  const piece = pieces[at];
  if (!piece) return pieces.at(-1)?.to ?? 0;
  if (offset <= piece.start) return piece.from;
  return isExact(piece) ? piece.from + (offset - piece.start) : piece.from;
}

/** Offset in the file just behind the last character before an offset of the text. */
function toOf(pieces: readonly SourceRange[], offset: number): number {
  const at = firstEndingBehind(pieces, offset - 1);
  const piece = pieces[at];
  if (!piece) return pieces.at(-1)?.to ?? 0;
  if (offset <= piece.start) return pieces[at - 1]?.to ?? piece.from;
  return isExact(piece) ? piece.from + (offset - piece.start) : piece.to;
}

/** Offset of the text that stands at an offset of the file, or follows it. */
export function textOffset({ text, pieces }: PlacedText, place: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pieces[middle]!.to <= place) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  if (!piece) return text.length;
  return place > piece.from && isExact(piece) ? piece.start + (place - piece.from) : piece.start;
}

const isExact = ({ start, end, from, to }: SourceRange): boolean => end - start === to - from;

/** Index of the first piece that ends behind an offset of the text. */
function firstEndingBehind(pieces: readonly SourceRange[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pieces[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
