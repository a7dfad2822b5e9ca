import { ReadoutError } from "../model/error.ts";

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** '15m' in milliseconds. @throws ReadoutError 'usage' for what is no time, or less than a second or more than a week */
export function millisecondsOf(option: string, value: string): number {
  const [, count = "", unit = ""] = /^(\d+(?:\.\d+)?)\s*([smhd])$/u.exec(value.trim()) ?? [];
  const time = Number(count) * (UNITS[unit] ?? 0);
  if (time >= 1000 && time <= 7 * 86_400_000) return time;
  throw new ReadoutError(
    "usage",
    option,
    `'${value}' is no time between a second and a week.`,
    "Write it as 90s, 15m or 2h.",
  );
}
