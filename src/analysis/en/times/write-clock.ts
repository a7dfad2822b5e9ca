import { dateOf, dayOf, weekdayOf } from "./calendar.ts";
import type { Clock } from "./match.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** A day and a time of day as TIMEX3 writes them: '2019-06-07T11:30-04:00', 'Z' for Greenwich. `day` is the number of the day. */
export function writeClock(date: string, { hour, minute, second, zone }: Clock, day: number): string {
  const seconds = second === null ? "" : `:${two(second)}`;
  return `${date}T${two(hour)}:${two(minute ?? 0)}${seconds}${zone === null ? "" : writeZone(zone, day)}`;
}

function writeZone(zone: NonNullable<Clock["zone"]>, day: number): string {
  const minutes = typeof zone === "number" ? zone : zone.winter + (isSummer(day) ? 60 : 0);
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Whether summer time holds in the United States (Energy Policy Act of 2005; before 2007 from April to October). */
function isSummer(day: number): boolean {
  const { year } = dateOf(day);
  const [from, to] =
    year >= 2007 ? [sunday(year, 2, 8), sunday(year, 10, 1)] : [sunday(year, 3, 1), sunday(year, 9, 25)];
  return day >= from && day < to;
}

/** The first Sunday on or after a date. */
function sunday(year: number, month: number, date: number): number {
  const day = dayOf(year, month, date) ?? 0;
  return day + ((6 - weekdayOf(day) + 7) % 7);
}
