import type { Block, Layout } from "../../../model/analysis.ts";
import type { Range } from "../../../model/span.ts";
import { LINE_MARKS, LINE_OPENERS, NEEDS_COLON } from "./data/phrases.ts";
import { isStamp } from "./stamp.ts";

const LONGEST_LINE = 200;
const SHORT_LINE = 60;
const BYLINE = /^(?:by|from)\s+(?:\p{Lu}[\p{L}.'’-]*(?:,? and |,? |$)){1,8}(?:[|,–—-].{0,60})?$/iu;
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]+){0,5}|\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}.'’-]+){0,4})?,?\s?(?:\([^()\n]{2,40}\)\s?)?(?:—|–|--|-)\s/u;
/** 'ORRIN, March 12 (Agency) - ': a place, the day, often an agency, and a dash. */
const DATED_DATELINE =
  /^\p{Lu}[\p{L}.'’ ,-]{1,50}?,?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}{0,6}\.?\s\d{1,2}(?:,\s\d{4})?\s?(?:\([^()\n]{2,40}\)\s?)?(?:—|–|--|-)\s/iu;
const HEADER_DATE = /^date\s+\d{4}-\d{2}-\d{2}(?=\s)/iu;
const CROSS_REFERENCE = /\((?:see|read|watch|click)\s(?:[^()\n]{4,140})\)/giu;
const LEAD_LABEL =
  /^(?:must see|must read|must watch|watch|read|breaking|exclusive|update|video|photos|in pics|in pictures|gallery)\s?:(?=\s)/iu;

/**
 * The stretches of a text that are no part of the report: navigation, captions of players, category lines, credits, stamps of publication,
 * datelines. They are marked for the reader; the text stays as it is.
 */
export function findFurniture(layout: Layout): Range[] {
  const openers = new Set(LINE_OPENERS);
  return layout.blocks.flatMap((block) => furnitureOf(layout.text, block, openers));
}

function furnitureOf(text: string, block: Block, openers: ReadonlySet<string>): Range[] {
  const length = block.end - block.start;
  const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE + 1));
  if (length <= LONGEST_LINE && isFurnitureLine(line, openers)) return [{ start: block.start, end: block.end }];
  return [...leadOf(line, block.start), ...stampLines(line, block.start), ...crossReferences(text, block)];
}

/** Stamps on lines of their own inside a block that goes over several lines. */
function stampLines(words: string, start: number): Range[] {
  return [...words.matchAll(/[^\n]+/gu)]
    .filter((match) => match[0].length < words.length && isStamp(match[0].trim()))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].trimEnd().length }));
}

function isFurnitureLine(line: string, openers: ReadonlySet<string>): boolean {
  const plain = line
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/^[\s—–\-•*|>»▶►]+/u, "");
  if (isStamp(line)) return true;
  if (LINE_MARKS.some((mark) => mark.test(plain))) return true;
  if (line.length <= SHORT_LINE + 20 && BYLINE.test(line) && !/[.!?]$/u.test(line)) return true;
  return opensFurniture(plain, openers);
}

/** Whether one of the openers begins the line, as its label or in a line too short for a report. */
function opensFurniture(line: string, openers: ReadonlySet<string>): boolean {
  if (/^more (?:from|on) [^:.]{2,40}:/u.test(line)) return true;
  const words = line.split(/\s+/u, 6);
  for (let count = Math.min(5, words.length); count > 0; count--) {
    const opener = words
      .slice(0, count)
      .join(" ")
      .replace(/[:.…!>»|]+$/u, "");
    if (!openers.has(opener)) continue;
    const rest = line.slice(words.slice(0, count).join(" ").length).trim();
    const colon = words[count - 1]!.endsWith(":") || /^[:|»>]/u.test(rest);
    if (colon && opener !== "must see" && opener !== "must read") return true;
    if (rest === "") return true;
    if (!NEEDS_COLON.has(opener))
      return line.length <= SHORT_LINE || !/^(?:\p{Ll}+ed|is|was|has|were|are)\b/u.test(rest);
  }
  return false;
}

/** A dateline, a header date or a label at the beginning of a paragraph. */
function leadOf(line: string, start: number): Range[] {
  const lead = HEADER_DATE.exec(line) ?? LEAD_LABEL.exec(line) ?? DATED_DATELINE.exec(line) ?? datelineOf(line);
  const length = lead?.[0].trimEnd().length ?? 0;
  return length > 0 ? [{ start, end: start + length }] : [];
}

/** A place in capitals, or a place with an agency in brackets, before a dash. */
function datelineOf(line: string): RegExpExecArray | null {
  const found = DATELINE.exec(line);
  if (!found || found[0].length > 70) return null;
  if (found[0].split(/\s+/u).length > 6) return null;
  return /\([^()]+\)/u.test(found[0]) || /^(?:[\p{Lu}.'’ ]{4,}|[\p{Lu}.'’ ]{3,},)/u.test(found[0]) ? found : null;
}

function crossReferences(text: string, block: Block): Range[] {
  const words = text.slice(block.start, block.end);
  if (!words.includes("(") || words.length > 20_000) return [];
  return [...words.matchAll(CROSS_REFERENCE)]
    .filter((match) => /\p{Lu}/u.test(match[0]) && !/^\([a-z]+ (?:figure|table|chart|map|below|above)/iu.test(match[0]))
    .map((match) => ({ start: block.start + match.index, end: block.start + match.index + match[0].length }));
}
