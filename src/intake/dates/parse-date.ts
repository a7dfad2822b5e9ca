import type { Range } from "../../model/span.ts";
import { MONTH_FIRST_ZONES, MONTH_PATTERN, MONTHS, SEASONAL_ZONES, ZONE_OFFSETS } from "./calendar.ts";

/** A date found in words. */
export interface FoundDate {
  /** ISO 8601: the date, or date and time where the zone is known as well. */
  readonly value: string;
  /** The stretches of the words that it was read from. */
  readonly parts: readonly Range[];
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
}

const ZONE = "(?:z|utc|gmt|[a-z]{1,4}t|msk)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}";
const ISO = new RegExp(
  `(?<!\\d)(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)(?:[T ,]+(\\d{2}):?(\\d{2})(?::?\\d{2}(?:[.,]\\d+)?)?\\s?(${ZONE})?(?![\\p{L}\\d]))?`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(${MONTH_PATTERN})\\.?\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?:at\\s)?(\\d{4})(?!\\d)`,
  "iu",
);
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}of)?[\\s-]{1,3}(${MONTH_PATTERN})\\.?,?[\\s-]{1,3}(\\d{4}|\\d{2}(?=\\s*$))(?!\\d)`,
  "iu",
);
const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u;
const CLOCK = new RegExp(
  `(?<![\\d:])(\\d{1,2})(?::\\s?(\\d{2})(?::\\d{2})?\\s?(?:([ap])\\.?\\s?m?\\b\\.?)?|\\s?([ap])\\.?\\s?m\\b\\.?)(?:\\s?hrs)?(?:\\s{0,2}\\(?(${ZONE})(?![\\p{L}\\d]))?`,
  "iu",
);

/**
 * The first date in the words: ISO 8601, RFC 2822, or as English-language outlets print it ('Jul 07, 2012 7:40 PM ET',
 * '7 July 2012', '11/30/09 05:40 PM ET'). A time without a zone is left out, since it names no moment; a date that can be
 * read in two ways ('03/07/2012') is none.
 */
export function parseDate(words: string): FoundDate | undefined {
  if (words.length > 400) return undefined;
  const iso = ISO.exec(words);
  if (iso) return fromIso(iso);
  const clock = CLOCK.exec(words);
  const time = clock ? clockOf(clock) : undefined;
  const day = MONTH_FIRST.exec(words) ?? DAY_FIRST.exec(words) ?? NUMERIC.exec(words);
  if (!day) return undefined;
  const date = dayOf(day, time?.zone);
  if (!date || !isDay(date)) return undefined;
  return {
    value: valueOf(date, time),
    parts: [rangeOf(day), ...(clock && time ? [rangeOf(clock)] : [])],
  };
}

/** ISO 8601 of a date as a source prints it; undefined where it cannot be read. */
export const toIso = (words: string): string | undefined => parseDate(words.trim())?.value;

const rangeOf = (match: RegExpExecArray): Range => ({ start: match.index, end: match.index + match[0].length });

function fromIso(match: RegExpExecArray): FoundDate | undefined {
  const [, year, , month, day, hour, minute, zone] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isDay(date)) return undefined;
  const time =
    hour === undefined ? undefined : { hour: Number(hour), minute: Number(minute), zone: (zone ?? "").toLowerCase() };
  return { value: valueOf(date, time), parts: [rangeOf(match)] };
}

function dayOf(match: RegExpExecArray, zone: string | undefined): Day | undefined {
  const [, first = "", second = "", third = "", fourth = ""] = match;
  if (/^\d+$/u.test(third) && /\p{L}/u.test(first))
    return { year: yearOf(third), month: monthOf(first), day: Number(second) };
  if (/\p{L}/u.test(second)) return { year: yearOf(third), month: monthOf(second), day: Number(first) };
  const [one, two, year] = [Number(first), Number(third), yearOf(fourth)];
  const dayFirst = { year, month: two, day: one };
  const monthFirst = { year, month: one, day: two };
  // A point between the numbers is the day-first way of writing everywhere.
  if (second === "." || one > 12 || one === two) return dayFirst;
  if (two > 12) return monthFirst;
  if (zone === undefined || zone === "") return undefined;
  return MONTH_FIRST_ZONES.has(zone) ? monthFirst : dayFirst;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** A year of two digits is of the last hundred years before 2070. */
function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function isDay({ year, month, day }: Day): boolean {
  if (year < 1600 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function clockOf(match: RegExpExecArray): Clock | undefined {
  const [, hours, minutes, half, otherHalf, zone] = match;
  const part = (half ?? otherHalf)?.toLowerCase();
  const written = Number(hours);
  if (part !== undefined && (written < 1 || written > 12)) return undefined;
  const hour = part === undefined ? written : (written % 12) + (part === "p" ? 12 : 0);
  const minute = Number(minutes ?? 0);
  return hour > 23 || minute > 59 ? undefined : { hour, minute, zone: (zone ?? "").toLowerCase().replaceAll(" ", "") };
}

const two = (value: number): string => String(value).padStart(2, "0");

function valueOf(day: Day, time: Clock | undefined): string {
  const date = `${String(day.year).padStart(4, "0")}-${two(day.month)}-${two(day.day)}`;
  const offset = time && offsetOf(time.zone, day);
  return offset === undefined || time === undefined ? date : `${date}T${two(time.hour)}:${two(time.minute)}${offset}`;
}

function offsetOf(zone: string, day: Day): string | undefined {
  const numeric = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone);
  if (numeric) return `${numeric[1] ?? "+"}${two(Number(numeric[2]))}:${numeric[3] ?? "00"}`;
  const winter = SEASONAL_ZONES.get(zone);
  if (winter === undefined) return ZONE_OFFSETS.get(zone);
  return `-${two(-(winter + (isSummer(day) ? 1 : 0)))}:00`;
}

/** Summer time of the United States since 2007: second Sunday in March to first Sunday in November; before, April to October. */
function isSummer({ year, month, day }: Day): boolean {
  const nth = (of: number, n: number): number =>
    1 + ((7 - new Date(Date.UTC(year, of - 1, 1)).getUTCDay()) % 7) + 7 * (n - 1);
  const last = (of: number): number => {
    const length = new Date(Date.UTC(year, of, 0)).getUTCDate();
    return length - new Date(Date.UTC(year, of - 1, length)).getUTCDay();
  };
  const [from, to] = year >= 2007 ? [300 + nth(3, 2), 1100 + nth(11, 1)] : [400 + nth(4, 1), 1000 + last(10)];
  const at = 100 * month + day;
  return at >= from && at < to;
}
