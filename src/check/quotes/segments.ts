import type { Range } from "../../model/span.ts";
import { type Word, wordsIn } from "../words/forms.ts";

/** Words of a quotation that are to stand in a row, and how many words may stand between them and those before. */
export interface Segment {
  readonly words: readonly Word[];
  readonly gap: number;
}

/** What an ellipsis may leave out, and what words in brackets may stand for, in words. */
const LEFT_OUT = 200;
const REPLACED = 8;

const BREAK =
  /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\.\s?\.?|\[[^\][\n]{0,80}\](?:\p{L}+)?/gu;
const SIC = /^\[sic\]$/iu;
/** A capital that was changed: '[T]he'. */
const CAPITAL = /^\[\p{L}\]\p{L}+$/u;

/** The words of a quotation, parted where it leaves words out ('…') or puts its own in brackets for them; '[sic]' and '[T]he' part nothing. */
export function segmentsOf(text: string, range: Range): Segment[] {
  const segments: Segment[] = [];
  let words: Word[] = [];
  let from = range.start;
  let gap = 0;
  const close = (to: number, next: number): void => {
    words.push(...wordsIn(text, { start: from, end: to }));
    if (words.length > 0) segments.push({ words, gap });
    gap = words.length > 0 ? next : Math.max(gap, next);
    words = [];
  };
  for (const match of text.slice(range.start, range.end).matchAll(BREAK)) {
    const [start, end] = [range.start + match.index, range.start + match.index + match[0].length];
    if (CAPITAL.test(match[0])) continue;
    if (SIC.test(match[0])) {
      words.push(...wordsIn(text, { start: from, end: start }));
    } else {
      close(start, /\p{L}/u.test(match[0]) ? REPLACED : LEFT_OUT);
    }
    from = end;
  }
  close(range.end, 0);
  return segments;
}
