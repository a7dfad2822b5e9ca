/** A stretch of time as milliseconds since 1970, end exclusive; a clock without a zone is read as if it stood at Greenwich. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  /** Whether the value names the zone of its clock. */
  readonly zoned: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const VALUE =
  /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2})(?:T(?:(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?|(MO|AF|EV|NI)))?)?|W(\d{2})(-WE)?|(SP|SU|FA|WI)|Q([1-4])|H([12])))?$/;
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [5, 12],
  AF: [12, 17],
  EV: [17, 21],
  NI: [19, 28],
};
const SEASONS: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, WI: 11 };

/** The stretch that a value names ('2019-06-07', '2019-W23', '2019-SU', '202X', '1971/1994'); null for a duration, a set, or what is unknown. */
export function momentOf(value: string): Moment | null {
  const slash = value.indexOf("/");
  if (slash > 0) {
    const [first, last] = [momentOf(value.slice(0, slash)), momentOf(value.slice(slash + 1))];
    return first && last && first.from < last.to ? { from: first.from, to: last.to, zoned: false } : null;
  }
  const vague = /^(\d{2,3})(X{1,2})$/.exec(value);
  if (vague && vague[1]!.length + vague[2]!.length === 4) {
    const span = vague[2]!.length === 1 ? 10 : 100;
    const year = Number(vague[1]) * span;
    return months(year, 0, 12 * span);
  }
  const parts = VALUE.exec(value);
  return parts ? placed(parts) : null;
}

function placed(parts: RegExpExecArray): Moment {
  const [, y, month, date, hour, minute, second, zone, part, week, weekend, season, quarter, half] = parts;
  const year = Number(y);
  if (week !== undefined) return ofWeek(year, Number(week), weekend !== undefined);
  if (season !== undefined) return months(year, SEASONS[season]!, 3);
  if (quarter !== undefined) return months(year, 3 * (Number(quarter) - 1), 3);
  if (half !== undefined) return months(year, 6 * (Number(half) - 1), 6);
  if (month === undefined) return months(year, 0, 12);
  if (date === undefined) return months(year, Number(month) - 1, 1);
  const day = Date.UTC(year, Number(month) - 1, Number(date));
  if (part !== undefined) {
    const [from, to] = PARTS[part]!;
    return { from: day + from * HOUR, to: day + to * HOUR, zoned: false };
  }
  if (hour === undefined) return { from: day, to: day + DAY, zoned: false };
  const clock = day + Number(hour) * HOUR + Number(minute) * 60_000 + Number(second ?? 0) * 1000;
  const at = clock - offsetOf(zone);
  return { from: at, to: at + 60_000, zoned: zone !== undefined };
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const size = Number(zone.slice(1, 3)) * HOUR + Number(zone.slice(4)) * 60_000;
  return zone.startsWith("-") ? -size : size;
}

const months = (year: number, from: number, count: number): Moment => ({
  from: Date.UTC(year, from, 1),
  to: Date.UTC(year, from + count, 1),
  zoned: false,
});

/** ISO 8601: week 1 is the one with the year's first Thursday. */
function ofWeek(year: number, week: number, weekend: boolean): Moment {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = fourth - weekday * DAY + (week - 1) * 7 * DAY;
  return { from: weekend ? monday + 5 * DAY : monday, to: monday + 7 * DAY, zoned: false };
}

/** The day that a value lies in ('2019-06-07' of '2019-06-07T11:30-04:00'), or null where it is no day. */
export const dayOf = (value: string): string | null => /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value)?.[0] ?? null;
