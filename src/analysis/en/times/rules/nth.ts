import { fromPublished } from "../anchor.ts";
import { digitsAt, reads, skipEnding, type Atom } from "../atoms.ts";
import { dateOf, firstDay, pointAt, weekdayOf, type Point, type Unit } from "../calendar.ts";
import { FULL_WEEKDAYS, WEEKDAYS } from "../data/calendar.ts";
import { ORDINALS } from "../data/numbers.ts";
import { calendar, type Match } from "../match.ts";
import { dateAt } from "./dates.ts";

/** 'the first week of May', 'the last weekend in June', 'the second Tuesday of November 2012'. */
export function nthAt(atoms: readonly Atom[], at: number): Match | null {
  const i = atoms[at]!.lower === "the" ? at + 1 : at;
  const nth = nthOf(atoms, i);
  if (!nth) return null;
  const word = atoms[nth.to]?.lower ?? "";
  const weekday = FULL_WEEKDAYS.has(word) ? WEEKDAYS.get(word) : undefined;
  const unit: Unit = weekday === undefined && (word === "week" || word === "weekend") ? word : "day";
  if (unit === "day" && weekday === undefined) return null;
  const to = Math.max(reads(atoms, nth.to + 1, "of"), reads(atoms, nth.to + 1, "in"));
  const month = to > 0 ? monthAfter(atoms, to) : null;
  if (month?.meaning.kind !== "calendar") return null;
  const { resolve } = month.meaning;
  return calendar(month.to, "nth of a month", unit === "day", (scene) => {
    const reading = resolve(scene);
    if (reading === null || typeof reading === "string" || reading.point.unit !== "month") return null;
    return { ...reading, point: nthIn(reading.point, nth.n, unit, weekday ?? (unit === "week" ? 3 : 5)) };
  });
}

/** A month by name, or 'this month', 'last month', 'next month'. */
function monthAfter(atoms: readonly Atom[], at: number): Match | null {
  const step = { last: -1, this: 0, next: 1 }[atoms[at]?.lower ?? ""];
  if (step === undefined || atoms[at + 1]?.lower !== "month") return atoms[at] ? dateAt(atoms, at) : null;
  return calendar(at + 2, "calendar unit", false, (scene) => fromPublished(scene, "month", step));
}

/** The number that an ordinal names, null for 'last'. */
function nthOf(atoms: readonly Atom[], at: number): { n: number | null; to: number } | null {
  const lower = atoms[at]?.lower ?? "";
  if (lower === "last" || lower === "final") return { n: null, to: at + 1 };
  const digit = digitsAt(atoms, at, 1);
  const to = digit > 0 ? skipEnding(atoms, at + 1) : at + 1;
  const n = digit > 0 && to > at + 1 ? digit : (ORDINALS.get(lower) ?? 0);
  return n >= 1 && n <= 5 ? { n, to } : null;
}

/** The nth weekday of a month, or the week that holds its nth Thursday, as ISO 8601 gives a week to a year, or its nth Saturday. */
function nthIn(month: Point, n: number | null, unit: Unit, weekday: number): Point {
  const first = firstDay(month);
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (n !== null) return pointAt(start + 7 * (n - 1), unit);
  const last = dateOf(start + 28).month === dateOf(first).month ? start + 28 : start + 21;
  return pointAt(last, unit);
}
