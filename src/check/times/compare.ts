import type { StatedTime } from "./stated.ts";

export type TimeRelation = "same" | "apart" | "unlike";

/** So many minutes a time may be off that is told with a word of such a kind. */
const ROUGHLY = 35;
const ABOUT = 20;
const DAY = 1440;

/** Whether a time of a draft can be the one of a source; 'unlike' where the two state nothing that can be compared. */
export function compareTimes(own: StatedTime, there: StatedTime): TimeRelation {
  const agree = [
    weekdaysAgree(own, there),
    datesAgree(own, there),
    yearsAgoAgree(own, there),
    dayTimesAgree(own, there),
  ];
  const stated = agree.filter((one) => one !== undefined);
  if (stated.length === 0) return "unlike";
  if (!stated.every(Boolean)) return "apart";
  return bearsOut(own, there) ? "same" : "unlike";
}

/** Whether a source's time tells as much: a day alone does not bear out the hour that the draft gives with it, nor a part of the day the weekday. */
const bearsOut = (own: StatedTime, there: StatedTime): boolean =>
  (own.clock === undefined || there.clock !== undefined) &&
  (own.weekday === undefined || (there.weekday ?? there.day) !== undefined);

/** Whether two weekdays are one; where both have a day of the month, those decide. */
function weekdaysAgree(own: StatedTime, there: StatedTime): boolean | undefined {
  if (own.weekday === undefined || there.weekday === undefined) return undefined;
  return own.day !== undefined && there.day !== undefined ? undefined : own.weekday === there.weekday;
}

/** Whether two dates are one; undefined where the source's is too vague to say so, or tells of a day and the draft's of a year. */
function datesAgree(own: StatedTime, there: StatedTime): boolean | undefined {
  const decade = decadesAgree(own, there);
  if (decade !== undefined) return decade;
  const [draft, source] = [finestOf(own), finestOf(there)];
  if (draft === undefined || source === undefined) return undefined;
  const stated = PARTS.filter((part) => own[part] !== undefined);
  const differs = stated.some((part) => there[part] !== undefined && own[part] !== there[part]);
  if (!differs)
    return stated.every((part) => there[part] !== undefined || (part === "year" && stated.length > 1))
      ? true
      : undefined;
  // The year of a source that does not tell it is that of its own day.
  if ((draft === YEAR && there.withYear !== true) || source < draft) return undefined;
  return (draft === DAY_OF_MONTH) === (source === DAY_OF_MONTH) ? false : undefined;
}

const PARTS = ["year", "month", "day"] as const;
const [YEAR, MONTH, DAY_OF_MONTH] = [1, 2, 3];

/** How finely a date is told; undefined where none is. */
function finestOf({ year, month, day }: StatedTime): number | undefined {
  if (month !== undefined) return day === undefined ? MONTH : DAY_OF_MONTH;
  return year === undefined ? undefined : YEAR;
}

function decadesAgree(own: StatedTime, there: StatedTime): boolean | undefined {
  if (own.decade === undefined) return undefined;
  if (there.decade !== undefined) return own.decade === there.decade;
  if (there.year === undefined || there.withYear !== true) return undefined;
  return Math.floor(there.year / 10) === own.decade;
}

/** 'Six years ago' against another of the kind, or against a year. */
function yearsAgoAgree(own: StatedTime, there: StatedTime): boolean | undefined {
  if (own.ago === undefined) return undefined;
  const year = there.ago ?? (there.withYear === true ? there.year : undefined);
  return year === undefined ? undefined : Math.abs(own.ago - year) <= 1;
}

/** Whether two clocks can be one, `gap` minutes apart; 'about 9:30' and 'shortly before 7' are near, 'about 9:42' is exact. */
function isWithin(own: StatedTime, there: StatedTime, gap: number): boolean {
  const offs = [own, there].map(({ vague, near, clock = 0 }) =>
    vague && clock % 10 === 0 ? (near ? ABOUT : ROUGHLY) : 0,
  );
  return gap <= Math.max(...offs);
}

function dayTimesAgree(own: StatedTime, there: StatedTime): boolean | undefined {
  if (own.clock !== undefined && there.clock !== undefined) {
    const cycle = own.halfKnown === true && there.halfKnown === true ? DAY : DAY / 2;
    const gap = Math.abs(own.clock - there.clock) % cycle;
    const same = isWithin(own, there, Math.min(gap, cycle - gap));
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
