import type { TimeExpression } from "../../model/time.ts";

/** What a time expression states, each part only where its words state it. */
export interface StatedTime {
  /** 0 for Sunday. */
  readonly weekday?: number;
  /** '2026-03-12', '2026-03', '2026': as much of the date as is known. */
  readonly date?: string;
  /** Whether the words themselves give the year. */
  readonly withYear?: boolean;
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
}

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["MO", [0, 12]],
  ["MI", [11, 14]],
  ["AF", [12, 19]],
  ["EV", [16, 24]],
  ["NI", [17, 30]],
]);
const VAGUE =
  /\b(?:about|around|before|after|shortly|nearly|almost|just|roughly|approximately|some|past|since|until|by|between|early|late)\b/iu;
const MONTH =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b\d{1,2}[/-]\d{1,2}\b|\b\d{4}-\d{2}|\b\d{1,2}\.\d{1,2}\.\d{2,4}/iu;
/** Words whose day hangs on the day of writing. */
const DEICTIC =
  /\b(?:to(?:day|night)|yesterday|tomorrow|now|ago|this|last|next|past|current|recent|earlier|overnight|same|that|later|before|after)\b/iu;

/** What the words of a time expression in a draft state by themselves; 'yesterday' states nothing, the draft's day being unknown. */
export function statedIn(time: TimeExpression, words: string): StatedTime {
  const lower = words.toLowerCase();
  const weekday = WEEKDAYS.findIndex((day) => lower.includes(day));
  const [date] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![-\dW])/u.exec(time.value) ?? [];
  const isDate = date !== undefined && (date.length === 4 ? /\d{4}/u.test(words) : MONTH.test(words));
  return {
    ...(weekday >= 0 && { weekday }),
    ...(isDate && !DEICTIC.test(words) && { date }),
    withYear: /\d{4}/u.test(words),
    ...agoIn(time, words),
    ...dayTime(time, words),
    vague: VAGUE.test(words),
  };
}

/** The same for a time of a source, whose day is known however it is told. */
export function statedThere(time: TimeExpression, words: string): StatedTime {
  const [date] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![-\dW])/u.exec(time.value) ?? [];
  return {
    ...(date?.length === 10 && { weekday: weekdayOf(date) }),
    ...(date !== undefined && { date }),
    withYear: /\d{4}/u.test(words),
    ...agoIn(time, words),
    ...dayTime(time, words),
    vague: VAGUE.test(words),
  };
}

const agoIn = ({ value }: TimeExpression, words: string): Pick<StatedTime, "ago"> =>
  /\byears? ago\b/iu.test(words) && /^\d{4}/u.test(value) ? { ago: Number(value.slice(0, 4)) } : {};

function dayTime({ value }: TimeExpression, words: string): Pick<StatedTime, "clock" | "halfKnown" | "part" | "zoned"> {
  const [, part, hour, minute] = /T(?:(MO|MI|AF|EV|NI)|(\d{2}):(\d{2}))/u.exec(value) ?? [];
  if (part !== undefined) return { part: PARTS.get(part)! };
  if (hour === undefined) return {};
  const halfKnown = Number(hour) >= 13 || /\b0\d|[ap]\.?\s?m\b|noon|midnight/iu.test(words);
  const zoned = /T\d{2}:\d{2}(?:Z|[+-])/u.test(value);
  return { clock: Number(hour) * 60 + Number(minute), halfKnown, zoned };
}

/** The weekday of a date, 0 for Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay();

export type TimeRelation = "same" | "apart" | "unlike";

/** 'About 9:30', 'shortly before 7', not 'about 9:42'. */
const isRough = ({ vague, clock = 0 }: StatedTime): boolean => vague && clock % 10 === 0;

/** So many minutes a vague time may be off. */
const ROUGHLY = 35;
const DAY = 1440;

/** Whether a time of a draft can be the one of a source; 'unlike' where the two state nothing that can be compared. */
export function compareTimes(own: StatedTime, there: StatedTime): TimeRelation {
  const agree: boolean[] = [];
  if (own.weekday !== undefined && own.date === undefined && there.weekday !== undefined)
    agree.push(own.weekday === there.weekday);
  if (own.date !== undefined && there.date !== undefined) {
    const date = datesAgree(own.date, there.date, there.withYear === true);
    if (date !== undefined) agree.push(date);
  }
  if (own.ago !== undefined && there.ago !== undefined) agree.push(Math.abs(own.ago - there.ago) <= 1);
  const day = dayTimesAgree(own, there);
  if (day !== undefined) agree.push(day);
  if (agree.length === 0) return "unlike";
  if (!agree.every(Boolean)) return "apart";
  // A day alone does not bear out the hour that the draft gives with it.
  return own.clock !== undefined && there.clock === undefined ? "unlike" : "same";
}

/** Whether two dates are one; undefined where the source's is too vague to say so, or tells of a day and the draft's of a year. */
function datesAgree(own: string, there: string, withYear: boolean): boolean | undefined {
  const length = Math.min(own.length, there.length);
  if (own.slice(0, length) === there.slice(0, length)) return there.length >= own.length ? true : undefined;
  if ((own.length === 4 && !withYear) || there.length < own.length) return undefined;
  return own.length < 10 === there.length < 10 ? false : undefined;
}

function dayTimesAgree(own: StatedTime, there: StatedTime): boolean | undefined {
  if (own.clock !== undefined && there.clock !== undefined) {
    const cycle = own.halfKnown === true && there.halfKnown === true ? DAY : DAY / 2;
    const gap = Math.abs(own.clock - there.clock) % cycle;
    const same = Math.min(gap, cycle - gap) <= (isRough(own) || isRough(there) ? ROUGHLY : 0);
    return same || own.zoned === there.zoned ? same : undefined;
  }
  if (own.part && there.part) return own.part[0] < there.part[1] && there.part[0] < own.part[1];
  const [clock, part] = own.clock === undefined ? [there.clock, own.part] : [own.clock, there.part];
  if (clock === undefined || !part || (own.zoned ?? there.zoned) === true) return undefined;
  const hour = clock / 60;
  const inside = (hour >= part[0] && hour < part[1]) || hour + 24 < part[1];
  // A part of the day does not bear out an hour, it only rules others out.
  return inside && own.clock !== undefined ? undefined : inside;
}
