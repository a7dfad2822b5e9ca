import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import type { DraftTime, GivenTime } from "../times/given.ts";
import { type StatedTime, weekdayOf } from "../times/stated.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** Clauses as alike as this tell of one event; less will do where several sources have another time, and where none has the time at all. */
const ONE_EVENT = 0.42;
const ONE_EVENT_UNKNOWN = 0.26;
const ONE_EVENT_SEVERAL = 0.34;
/** So near to the most alike the others come that are set against a time with it. */
const AS_ALIKE = 0.8;
/** A time that agrees is believed where its clause is as alike as this, or this part as alike as the clause of one that does not. */
const AGREES = 0.7;
const AGREEING = 0.6;
const AGREES_EXACTLY = 0.35;
const NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Rule 'time-differs': a date, a weekday or a time of day that the sources contradict, or a weekday that is not that of its date. */
export function timeDiffers(material: Material): Found[] {
  return material.times.flatMap((time): Found[] => wrongWeekday(material, time) ?? other(material, time));
}

function other({ sources, draft }: Material, { time, given, known, stated }: DraftTime): Found[] {
  const exactly = given.some(({ agrees, stated: there }) => !agrees && isExact(there));
  const agreeing =
    given.find(({ agrees, stated: there }) => agrees && !(exactly && isRounder(there, stated)))?.alike ?? 0;
  const apart = given.filter(({ agrees }) => !agrees);
  const most = apart[0]?.alike ?? 0;
  const slip = !known && apart.some((one) => isSlipOf(stated, one));
  const several = new Set(apart.filter(({ alike }) => alike >= AS_ALIKE * most).map(({ article }) => article)).size > 1;
  const least = slip ? 0 : !known ? ONE_EVENT_UNKNOWN : several ? ONE_EVENT_SEVERAL : ONE_EVENT;
  // A month, a day or an hour of just this name is no chance.
  const exact = stated.month !== undefined || stated.clock !== undefined;
  if (exact && agreeing >= AGREES_EXACTLY) return [];
  if (most < least || agreeing >= AGREES || agreeing >= AGREEING * most) return [];
  const against = apart.filter((one) => one.alike >= AS_ALIKE * most || (slip && isSlipOf(stated, one)));
  const { start, end } = time;
  const told = against.map(({ span }) => `${outletOf(sources, span.article)} ${quoted(wordsOf(sources, span))}`);
  return [
    {
      rule: "time-differs",
      start,
      end,
      message: `The draft has ${quoted(draft.article.text.slice(start, end))}, ${listed(told)}.`,
      passages: against.map(({ span }) => span),
      suggestion: wordsOf(sources, against[0]!.span),
    },
  ];
}

/** A slip of a clock is no chance where anything around the two is alike. */
const SLIP_OF_DATE = 0.12;

const isSlipOf = (own: StatedTime, { stated: there, alike }: GivenTime): boolean =>
  (alike > 0 && isSlipOfClock(own, there)) || (alike >= SLIP_OF_DATE && isSlipOfDate(own, there));

/** Whether two years have two digits in each other's place, or two days of one month differ in one digit. */
function isSlipOfDate(own: StatedTime, there: StatedTime): boolean {
  if (own.day !== undefined && there.day !== undefined) {
    const [a, b] = [String(own.day), String(there.day)];
    return own.month === there.month && a.length === 2 && b.length === 2 && (a[0] === b[0]) !== (a[1] === b[1]);
  }
  if (own.year === undefined || there.withYear !== true || own.month !== there.month) return false;
  const [a, b] = [String(own.year), String(there.year)];
  const at = a.split("").findIndex((digit, index) => digit !== b[index]);
  return at >= 0 && a.slice(at, at + 2) === `${b[at + 1]}${b[at]}` && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether two clocks that are told to the minute differ in the hour alone, or in one digit of the minutes. */
function isSlipOfClock(own: StatedTime, there: StatedTime): boolean {
  if (own.day !== undefined || !isExact(own) || !isExact(there) || own.clock! % 5 === 0) return false;
  const [a, b] = [own.clock!, there.clock!];
  const sameHour = Math.floor(a / 60) % 12 === Math.floor(b / 60) % 12;
  return (
    a % 60 === b % 60 || (sameHour && (a % 10 === b % 10 || Math.floor((a % 60) / 10) === Math.floor((b % 60) / 10)))
  );
}

/** Whether a clock is told to the minute. */
const isExact = ({ clock, vague }: StatedTime): boolean => clock !== undefined && !(vague && clock % 10 === 0);

/** Whether a source tells a clock roughly ('shortly after 5:20') that a draft tells to the minute. */
const isRounder = (there: StatedTime, own: StatedTime): boolean =>
  isExact(own) && there.clock !== undefined && there.clock !== own.clock;

function wrongWeekday({ draft }: Material, { time, stated }: DraftTime): Found[] | undefined {
  const { weekday, date } = stated;
  if (weekday === undefined || date === undefined || weekdayOf(date) === weekday) return undefined;
  const { start, end } = time;
  const words = quoted(draft.article.text.slice(start, end));
  return [
    {
      rule: "time-differs",
      start,
      end,
      message: `The draft has ${words}, but ${date} is a ${NAMES[weekdayOf(date)]!}.`,
      passages: [],
    },
  ];
}
