import { parseDate } from "../dates/parse-date.ts";
import type { Known } from "../draft.ts";
import { DATE_LABEL, FIELD_NAMES, LABEL_LINE, TIME_WORDS, UPDATE_LABEL } from "./labels.ts";

/** How far into a text its title and dates are looked for. */
const LINES = 8;
const LONGEST_LINE = 200;
const LONGEST_DATE_LINE = 120;
const TITLE_WORDS = 26;
const SENTENCE_TITLE_WORDS = 16;

interface Line {
  readonly words: string;
  /** Whether a blank line, or nothing, stands after it. */
  readonly alone: boolean;
}

type Found = { -readonly [K in keyof Known]: Known[K] };

/**
 * What the first lines of a plain text tell of the article: title, dates, byline, and fields such as 'Source: …'.
 * The text stays as it is; only its lines are looked at.
 * @param outlet the outlet's name, where it is known: a line that prints it alone is no title
 */
export function readHeader(text: string, outlet?: string): Known {
  const found: Found = {};
  const lines = firstLines(text);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (readInlineDate(line, found) || readField(line, found)) continue;
    if (readDateLine(line, found) || readByline(line, found) || isLabel(line, outlet)) continue;
    if (line.words.length > LONGEST_LINE) break;
    if (found.title === undefined && isTitle(line, next)) found.title = line.words;
    else if (/[.!?]["'”’)]*$/u.test(line.words) && line.words.length > 120) break;
  }
  return found;
}

const isLabel = ({ words }: Line, outlet: string | undefined): boolean =>
  LABEL_LINE.test(words) || (outlet !== undefined && words.toLowerCase() === outlet.toLowerCase());

function firstLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at < text.length && lines.length <= LINES) {
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    // One character more than the longest line is enough to see that it is too long.
    const words = text.slice(at, Math.min(stop, at + LONGEST_LINE + 200)).trim();
    if (words !== "") lines.push({ words, alone: end < 0 || /^[^\S\n]*(?:\n|$)/u.test(text.slice(end + 1, end + 40)) });
    at = stop + 1;
  }
  return lines;
}

/** 'date 2025-07-03 The minister said …': a date set before the first line of the text. */
function readInlineDate(line: Line, found: Found): boolean {
  const match = /^date:?\s+(\d{4}-\d{2}-\d{2}\S*)/iu.exec(line.words);
  const value = match?.[1] === undefined ? undefined : parseDate(match[1])?.value;
  if (value === undefined) return false;
  found.published ??= value;
  return true;
}

function readField(line: Line, found: Found): boolean {
  const match = /^(\p{L}[\p{L} ]{1,20}):\s+(\S.*)$/u.exec(line.words);
  const name = FIELD_NAMES.get((match?.[1] ?? "").toLowerCase());
  const value = match?.[2];
  if (name === undefined || value === undefined || value.length > LONGEST_LINE) return false;
  const words = name === "published" || name === "updated" ? parseDate(value)?.value : value;
  if (words === undefined) return false;
  found[name] ??= words;
  return true;
}

function readDateLine({ words }: Line, found: Found): boolean {
  if (words.length > LONGEST_DATE_LINE) return false;
  const bare = words.replace(DATE_LABEL, " ");
  const date = parseDate(bare);
  const rest = date ? cut(bare, date.parts) : bare;
  const left = rest
    .replace(TIME_WORDS, " ")
    .replace(/[\s\d\p{P}\p{S}]+/gu, " ")
    .trim();
  if (left !== "") return readDatedByline(left, rest, date?.value, found);
  // A line of figures alone is no date; one of month and hour without a year is, though it tells too little.
  if (!date) return rest !== bare || /\d/u.test(words) ? /\p{L}/u.test(words) : false;
  if (UPDATE_LABEL.test(words)) found.updated ??= date.value;
  else found.published ??= date.value;
  return true;
}

/** 'By Jane Roe, July 4, 2025'. */
function readDatedByline(left: string, rest: string, date: string | undefined, found: Found): boolean {
  if (date === undefined || !/^by\s+\p{Lu}/iu.test(left) || left.length > 60) return false;
  found.byline ??= rest.replace(/^\s*by\s+/iu, "").replace(/[\s,|•·–—-]+$/u, "");
  found.published ??= date;
  return true;
}

function cut(words: string, parts: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = words;
  for (const part of parts.toSorted((a, b) => b.start - a.start)) {
    rest = `${rest.slice(0, part.start)} ${rest.slice(part.end)}`;
  }
  return rest;
}

function readByline({ words }: Line, found: Found): boolean {
  const name = /^by:?\s+(\p{Lu}[^.!?]{1,80}|\p{Lu}[\p{L}. ]{1,60})$/iu.exec(words)?.[1];
  if (name === undefined || name.split(/\s+/u).length > 10 || !/^\p{Lu}/u.test(name)) return false;
  found.byline ??= name.trim();
  return true;
}

function isTitle({ words, alone }: Line, next: Line | undefined): boolean {
  const count = words.split(/\s+/u).length;
  if (!next || count > TITLE_WORDS || /[,;:]$/u.test(words)) return false;
  if (/^(?:[-–—*•·]|\d+[.)])\s/u.test(words)) return false;
  const sentence = /[.]["'”’)]*$/u.test(words) && !/(?:\p{Lu}|\.\.)\.$/u.test(words);
  if (!sentence) return true;
  // A headline with a full stop: short, by itself, above a paragraph or a line that is a headline's second half.
  const subtitle = next.alone && next.words.split(/\s+/u).length <= SENTENCE_TITLE_WORDS;
  return alone && count <= SENTENCE_TITLE_WORDS && (next.words.length > words.length || subtitle);
}
