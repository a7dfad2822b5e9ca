import type { TimeExpression } from "../../model/time.ts";
import { monthIn, WEEKDAYS } from "./words.ts";

/** What a time expression states, each part only where it is stated. */
export interface StatedTime {
  /** 0 for Sunday. */
  readonly weekday?: number;
  readonly year?: number;
  /** Whether the words themselves give the year. */
  readonly withYear?: boolean;
  /** 198 for 'the 1980s'. */
  readonly decade?: number;
  /** 1 for January. */
  readonly month?: number;
  readonly day?: number;
  /** The date of words that give a day, '2026-03-12'; the year of it may be taken from the article's own. */
  readonly date?: string;
  /** The year that 'six years ago' comes to. */
  readonly ago?: number;
  /** Minutes of the day, and whether the words say which half of the day. */
  readonly clock?: number;
  readonly halfKnown?: boolean;
  /** Whether the clock is of a zone that is told. */
  readonly zoned?: boolean;
  /** Hours of a part of the day, from and to. */
  readonly part?: readonly [number, number];
  /** Whether words beside it make it vague ('shortly before'). */
  readonly vague: boolean;
  /** Whether these words say that it is near ('about', 'shortly before'). */
  readonly near?: boolean;
}

type Part = readonly [number, number];

const PARTS: ReadonlyMap<string, Part> = new Map([
  ["MO", [0, 12]],
  ["MI", [11, 14]],
  ["AF", [12, 19]],
  ["EV", [16, 24]],
  ["NI", [17, 30]],
]);
const PART_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bmornings?\b/iu, "MO"],
  [/\bafternoons?\b/iu, "AF"],
  [/\bevenings?\b/iu, "EV"],
  [/\b(?:nights?|tonight)\b/iu, "NI"],
];
const VAGUE =
  /\b(?:about|around|before|after|shortly|nearly|almost|just|roughly|approximately|some|past|since|until|by|between|early|late)\b/iu;
const NEAR = /\b(?:about|around|shortly|just|nearly|almost|roughly|approximately|some)\b/iu;
const NUMERIC_DAY = /\b\d{1,2}[/-]\d{1,2}\b|\b\d{4}-\d{2}|\b\d{1,2}\.\d{1,2}\.\d{2,4}/u;

/** What the words of a time expression in a draft state by themselves; 'yesterday' states nothing, the draft's day being unknown. */
export function statedIn(time: TimeExpression, words: string): StatedTime {
  const own = inWords(time, words);
  const value = dateOf(time);
  const isDay = own.day !== undefined || NUMERIC_DAY.test(words);
  return {
    ...(NUMERIC_DAY.test(words) && { month: value.month, day: value.day }),
    ...own,
    ...(isDay && value.date !== undefined && { date: value.date }),
    ...agoIn(time, words),
    ...dayTime(time, words),
    vague: VAGUE.test(words),
    near: NEAR.test(words),
  };
}

/** The same for a time of a source, whose day is known however it is told where its article has a date. */
export function statedThere(time: TimeExpression, words: string): StatedTime {
  const { date, ...value } = dateOf(time);
  return {
    ...inWords(time, words),
    ...value,
    ...(date !== undefined && { date, weekday: weekdayOf(date) }),
    ...agoIn(time, words),
    ...dayTime(time, words),
    vague: VAGUE.test(words),
    near: NEAR.test(words),
  };
}

/** The year, the month and the day that a value gives. */
function dateOf({ value }: TimeExpression): Pick<StatedTime, "year" | "month" | "day" | "date"> {
  const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?(?![-\dW])/u.exec(value) ?? [];
  const known = year !== undefined && year !== "XXXX";
  return {
    ...(known && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(known && day !== undefined && { date: `${year}-${month}-${day}` }),
  };
}

/** What words say of a date without the day of writing. */
function inWords({ value }: TimeExpression, words: string): Omit<StatedTime, "vague"> {
  const lower = words.toLowerCase();
  const weekday = WEEKDAYS.findIndex((day) => lower.includes(day));
  const month = monthIn(words);
  const [year] = /^\d{4}/u.exec(value) ?? [];
  const [decade] = /^\d{3}(?=X)/u.exec(value) ?? [];
  const withYear = year !== undefined && words.includes(year);
  return {
    ...(weekday >= 0 && { weekday }),
    ...(month && { month: month.month, ...(month.day !== undefined && { day: month.day }) }),
    ...(withYear && { year: Number(year) }),
    ...(decade !== undefined && { decade: Number(decade) }),
    withYear,
  };
}

const agoIn = ({ value }: TimeExpression, words: string): Pick<StatedTime, "ago"> =>
  /\byears? ago\b/iu.test(words) && /^\d{4}/u.test(value) ? { ago: Number(value.slice(0, 4)) } : {};

function dayTime({ value }: TimeExpression, words: string): Pick<StatedTime, "clock" | "halfKnown" | "part" | "zoned"> {
  const [, part, hour, minute] = /T(?:(MO|MI|AF|EV|NI)|(\d{2}):(\d{2}))/u.exec(value) ?? [];
  if (part !== undefined) return { part: PARTS.get(part)! };
  if (hour === undefined) return dayTimeInWords(words);
  const halfKnown = Number(hour) >= 13 || /\b0\d|[ap]\.?\s?m\b|noon|midnight/iu.test(words);
  const zoned = /T\d{2}:\d{2}(?:Z|[+-])/u.test(value);
  return { clock: Number(hour) * 60 + Number(minute), halfKnown, zoned };
}

/** The time of day that words give where the value has none, the day being unknown. */
function dayTimeInWords(words: string): Pick<StatedTime, "clock" | "halfKnown" | "part" | "zoned"> {
  const [, hour, minute = "0", half] = /\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m\b/iu.exec(words) ?? [];
  if (hour !== undefined && Number(hour) <= 12) {
    const past = half?.toLowerCase() === "p" ? 12 : 0;
    return { clock: ((Number(hour) % 12) + past) * 60 + Number(minute), halfKnown: true, zoned: false };
  }
  if (/\b(?:noon|midday)\b/iu.test(words)) return { clock: 12 * 60, halfKnown: true, zoned: false };
  if (/\bmidnight\b/iu.test(words)) return { clock: 0, halfKnown: true, zoned: false };
  const part = PART_WORDS.find(([word]) => word.test(words))?.[1];
  return part === undefined ? {} : { part: PARTS.get(part)! };
}

/** The weekday of a date, 0 for Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay();

/** Whether a time states a month, a year or a decade. */
export const isDated = ({ year, month, decade }: StatedTime): boolean => (year ?? month ?? decade) !== undefined;
