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

/** The stretch of the given unit that a day lies in. */
export function pointAt(day: number, unit: Unit): Point {
  const { year, month } = dateOf(day);
  switch (unit) {
    case "day":
      return { unit, at: day };
    case "week":
    case "weekend":
      return { unit, at: Math.floor((day + 3) / 7) };
    case "month":
      return { unit, at: 12 * year + month };
    case "season":
      return { unit, at: 4 * year + Math.floor((month - 2) / 3) };
    case "quarter":
      return { unit, at: 4 * year + Math.floor(month / 3) };
    case "half":
      return { unit, at: 2 * year + Math.floor(month / 6) };
    case "year":
      return { unit, at: year };
    case "decade":
      return { unit, at: Math.floor(year / 10) };
    case "century":
      return { unit, at: Math.floor(year / 100) };
  }
}

/** The first day of a stretch. */
export function firstDay({ unit, at }: Point): number {
  const start = (year: number, month: number): number => Math.floor(Date.UTC(year, month, 1) / DAY);
  switch (unit) {
    case "day":
      return at;
    case "week":
      return at * 7 - 3;
    case "weekend":
      return at * 7 + 2;
    case "month":
      return start(Math.floor(at / 12), at % 12);
    case "season":
      return start(Math.floor(at / 4), 2 + 3 * (at % 4));
    case "quarter":
      return start(Math.floor(at / 4), 3 * (at % 4));
    case "half":
      return start(Math.floor(at / 2), 6 * (at % 2));
    case "year":
      return start(at, 0);
    case "decade":
      return start(10 * at, 0);
    case "century":
      return start(100 * at, 0);
  }
}

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

/** A stretch as TIMEX3 writes it: '2025-07-03', '2025-W27', '2025-W27-WE', '2025-07', '2025-SU', '2025-Q3', '2025-H2', '2025', '202X', '20XX'. */
export function format({ unit, at }: Point): string {
  switch (unit) {
    case "day": {
      const { year, month, date } = dateOf(at);
      return `${year}-${two(month + 1)}-${two(date)}`;
    }
    case "week":
    case "weekend": {
      const { year } = dateOf(at * 7);
      const week = 1 + Math.floor((at * 7 - firstDay({ unit: "year", at: year })) / 7);
      return `${year}-W${two(week)}${unit === "weekend" ? "-WE" : ""}`;
    }
    case "month":
      return `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
    case "season":
      return `${Math.floor(at / 4)}-${SEASON_CODES[at % 4]!}`;
    case "quarter":
      return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
    case "half":
      return `${Math.floor(at / 2)}-H${(at % 2) + 1}`;
    case "year":
      return String(at);
    case "decade":
      return `${at}X`;
    case "century":
      return `${at}XX`;
  }
}

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
