import { expect, it } from "vitest";
import { isDue, newSince } from "./due.ts";

const MINUTE = 60_000;
const start = Date.parse("2031-05-04T12:00:00.000Z");
const at = (minutes: number): string => new Date(start + minutes * MINUTE).toISOString();
const page = { address: "https://courier.example/dam", failures: 0 };

it("looks at a page again the later the longer it has not changed", () => {
  const due = (checked: number, now: number): boolean =>
    isDue({ ...page, checked: at(checked), changed: at(0) }, start + now * MINUTE, 15 * MINUTE);
  expect([due(0, 14), due(0, 15)]).toEqual([false, true]);
  expect([due(60, 119), due(60, 120)]).toEqual([false, true]);
  expect([due(600, 1199), due(600, 1200)]).toEqual([false, true]);
});

it("waits twice as long after each failure, and a day at most", () => {
  const due = (failures: number, now: number): boolean =>
    isDue({ ...page, checked: at(0), failures }, start + now * MINUTE, 15 * MINUTE);
  expect([due(1, 14), due(1, 15), due(2, 29), due(2, 30), due(3, 59), due(3, 60)]).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
  ]);
  expect([due(90, 24 * 60 - 1), due(90, 24 * 60)]).toEqual([false, true]);
});

it("looks at once at a page that was never looked at, and leaves old ones alone", () => {
  expect(isDue({ ...page, checked: "" }, start, 15 * MINUTE)).toBe(true);
  expect(newSince(start)).toBe("2031-04-27T12:00:00.000Z");
});
