/** Units of the calendar; a season is a quarter of the year that begins in March. */
export type Unit = "day" | "weekend" | "week" | "month" | "season" | "quarter" | "half" | "year" | "decade" | "century";

/** A stretch of the calendar: the `at`th of its unit, counted so that the next one is `at + 1`. Days count from 1970-01-01. */
export interface Point {
  readonly unit: Unit;
  readonly at: number;
}

const DAY = 86_400_000;
const SEASON_CODES = ["SP", "SU", "FA", "WI"];
const PER_YEAR: Readonly<Partial<Record<Unit, number>>> = { month: 12, season: 4, quarter: 4, half: 2, year: 1 };

/** A date as the number of its day, or null where there is no such date; months count from 0. */
export function dayOf(year: number, month: number, date: number): number | null {
  if (year < 1000 || year > 9999) return null;
  const at = new Date(Date.UTC(year, month, date));
  if (at.getUTCMonth() !== month || at.getUTCDate() !== date) return null;
  return Math.floor(at.getTime() / DAY);
}

/** Year, month (from 0) and date of a day. */
export function dateOf(day: number): { year: number; month: number; date: number } {
  const at = new Date(day * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), date: at.getUTCDate() };
}

/** Weekday of a day, Monday is 0. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Which one of its unit a day lies in. */
const INDEX: Readonly<Record<Unit, (day: number, year: number, month: number) => number>> = {
  day: (day) => day,
  week: (day) => Math.floor((day + 3) / 7),
  weekend: (day) => Math.floor((day + 3) / 7),
  month: (_, year, month) => 12 * year + month,
  season: (_, year, month) => 4 * year + Math.floor((month - 2) / 3),
  quarter: (_, year, month) => 4 * year + Math.floor(month / 3),
  half: (_, year, month) => 2 * year + Math.floor(month / 6),
  year: (_, year) => year,
  decade: (_, year) => Math.floor(year / 10),
  century: (_, year) => Math.floor(year / 100),
};

/** The stretch of the given unit that a day lies in. */
export function pointAt(day: number, unit: Unit): Point {
  const { year, month } = dateOf(day);
  return { unit, at: INDEX[unit](day, year, month) };
}

const firstOf = (year: number, month: number): number => Math.floor(Date.UTC(year, month, 1) / DAY);

const FIRST_DAY: Readonly<Record<Unit, (at: number) => number>> = {
  day: (at) => at,
  week: (at) => at * 7 - 3,
  weekend: (at) => at * 7 + 2,
  month: (at) => firstOf(Math.floor(at / 12), at % 12),
  season: (at) => firstOf(Math.floor(at / 4), 2 + 3 * (at % 4)),
  quarter: (at) => firstOf(Math.floor(at / 4), 3 * (at % 4)),
  half: (at) => firstOf(Math.floor(at / 2), 6 * (at % 2)),
  year: (at) => firstOf(at, 0),
  decade: (at) => firstOf(10 * at, 0),
  century: (at) => firstOf(100 * at, 0),
};

/** The first day of a stretch. */
export const firstDay = ({ unit, at }: Point): number => FIRST_DAY[unit](at);

/** The stretch as many years later (earlier where negative); the same date, month, quarter or week of that year. */
export function shiftYears(point: Point, years: number): Point {
  const steps = PER_YEAR[point.unit];
  if (steps !== undefined) return { unit: point.unit, at: point.at + steps * years };
  if (point.unit === "day") {
    const { year, month, date } = dateOf(point.at);
    return { unit: "day", at: dayOf(year + years, month, date) ?? dayOf(year + years, month, date - 1) ?? point.at };
  }
  if (point.unit === "week" || point.unit === "weekend") return { unit: point.unit, at: point.at + 52 * years };
  return point;
}

const two = (n: number): string => String(n).padStart(2, "0");

function writeDay(day: number): string {
  const { year, month, date } = dateOf(day);
  return `${year}-${two(month + 1)}-${two(date)}`;
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function writeWeek(at: number): string {
  const { year } = dateOf(at * 7);
  return `${year}-W${two(1 + Math.floor((at * 7 - firstOf(year, 0)) / 7))}`;
}

const WRITE: Readonly<Record<Unit, (at: number) => string>> = {
  day: writeDay,
  week: writeWeek,
  weekend: (at) => `${writeWeek(at)}-WE`,
  month: (at) => `${Math.floor(at / 12)}-${two((at % 12) + 1)}`,
  season: (at) => `${Math.floor(at / 4)}-${SEASON_CODES[at % 4]!}`,
  quarter: (at) => `${Math.floor(at / 4)}-Q${(at % 4) + 1}`,
  half: (at) => `${Math.floor(at / 2)}-H${(at % 2) + 1}`,
  year: String,
  decade: (at) => `${at}X`,
  century: (at) => `${two(at)}XX`,
};

/** A stretch as TIMEX3 writes it: '2019-06-07', '2019-W23', '2019-W23-WE', '2025-07', '2019-SU', '2025-Q3', '2025-H2', '2025', '202X', '20XX'. */
export const format = ({ unit, at }: Point): string => WRITE[unit](at);

/** Easter Sunday of a year (Gauss's method, as in Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return Math.floor(Date.UTC(year, month - 1, date) / DAY);
}
