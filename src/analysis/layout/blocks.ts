import type { Block, BlockKind } from "../../model/analysis.ts";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
}

/** How a natural language lets a line show that its sentence goes on; supplied by the language folder. */
export interface LineBreakRules {
  /** Words that no sentence ends with ('that', 'of', 'the'), lower case. */
  readonly danglingWords: ReadonlySet<string>;
}

const BULLET = /^(?:[-–—*•·▪●◦‣]|\(?\d{1,2}[.)])\s+/u;
const TERMINAL = /[.!?…:;]["'”’»)\]]*$/u;
const HEADING_WORDS = 16;
const WRAPPED_MIN = 45;
const WRAPPED_MAX = 100;

/**
 * The blocks of a text: headings, paragraphs and list items (without their bullets), in the order of the text.
 * A paragraph that a line break tears in the middle of a sentence is one block.
 */
export function findBlocks(text: string, rules: LineBreakRules): Block[] {
  const lines = splitLines(text);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    let last = at;
    while (last + 1 < lines.length && goesOn(text, lines, last, at, rules)) last++;
    const [first, end] = [lines[at]!, lines[last]!];
    const bullet = BULLET.exec(text.slice(first.start, end.end))?.[0].length ?? 0;
    const kind = bullet > 0 ? "item" : kindOf(text, lines, at, last);
    blocks.push({ start: first.start + bullet, end: end.end, kind });
    at = last + 1;
  }
  return blocks;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    const words = match[0].trim();
    if (words === "") continue;
    const start = match.index + lead;
    const previous = lines.at(-1);
    if (previous) blankBefore = /\n[^\S\n]*\n|\r\r|\r\n[^\S\n]*\r\n/u.test(text.slice(previous.end, start));
    lines.push({ start, end: start + words.length, blankBefore });
  }
  return lines;
}

/** Whether the sentence at the end of line `at` goes on in the next line; `first` is where its block began. */
function goesOn(text: string, lines: readonly Line[], at: number, first: number, rules: LineBreakRules): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]!];
  const [words, following] = [text.slice(line.start, line.end), text.slice(next.start, next.end)];
  if (TERMINAL.test(words) || BULLET.test(following)) {
    return !next.blankBefore && isWrapped(text, lines, at, first) && !BULLET.test(following);
  }
  const lastWord = /[\p{L}\p{N}'’-]+(?=[^\p{L}\p{N}]*$)/u.exec(words)?.[0].toLowerCase() ?? "";
  const long = words.length > 60;
  if (long && (rules.danglingWords.has(lastWord) || /[,–—-]$/u.test(words))) return true;
  if (long && !next.blankBefore && /^\p{Ll}/u.test(following)) return true;
  return !next.blankBefore && isWrapped(text, lines, at, first);
}

/** Whether the lines around `at` are one paragraph wrapped at a fixed width, as in old wire and mail texts. */
function isWrapped(text: string, lines: readonly Line[], at: number, first: number): boolean {
  let end = at + 1;
  while (end + 1 < lines.length && !lines[end + 1]!.blankBefore) end++;
  if (end - first < 2) return false;
  for (let i = first; i < end; i++) {
    const length = lines[i]!.end - lines[i]!.start;
    if (length < WRAPPED_MIN || length > WRAPPED_MAX) return false;
    if (i > first && BULLET.test(text.slice(lines[i]!.start, lines[i]!.end))) return false;
  }
  return true;
}

function kindOf(text: string, lines: readonly Line[], first: number, last: number): BlockKind {
  const line = lines[first]!;
  const words = text.slice(line.start, lines[last]!.end);
  if (last > first || /[.!?]["'”’»)\]]*$/u.test(words)) return "paragraph";
  const count = words.split(/\s+/u).length;
  return count <= HEADING_WORDS && last + 1 < lines.length && !/[,;:]$/u.test(words) ? "heading" : "paragraph";
}
