import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saysNoMore } from "./says-no-more.ts";

const range = (min: number | null, max: number | null, unit = "person") => ({ min, max, unit });

describe("saysNoMore", () => {
  it.each([
    ["the same", range(12, 12), range(12, 12)],
    ["vaguer", range(100, null), range(118, 118)],
    ["as exact as a bound that was known", range(12, 12), range(12, null)],
    ["a known number as a bound", range(12, null), range(12, 12)],
    ["a known number with another word for what is counted", range(300, 300, "resident"), range(300, 300, "")],
    ["the same in another unit", range(6, 6, "mile"), range(10, 10, "kilometre")],
    ["the same in a smaller unit", range(90, 90, "minute"), range(1.5, 1.5, "hour")],
    ["the same with its decimals", range(6.2, 6.2, "mile"), range(6, 6, "mile")],
  ])("is so for %s", (_, figure, known) => expect(saysNoMore(figure, known)).toBe(true));

  it.each([
    ["another number", range(19, 19), range(12, 12)],
    ["a higher bound", range(14, null), range(12, null)],
    ["what is exact now", range(118, 118), range(100, null)],
    ["another length", range(30, 30, "mile"), range(30, 30, "kilometre")],
    ["one more", range(7, 7), range(6, 6)],
  ])("is not so for %s", (_, figure, known) => expect(saysNoMore(figure, known)).toBe(false));

  it("always holds of a range and itself, and of a wider one", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.nat(), fc.nat(), (min, width, below, above) => {
        const known = range(min, min + width);
        expect(saysNoMore(known, known)).toBe(true);
        expect(saysNoMore(range(min - below, min + width + above), known)).toBe(true);
      }),
    );
  });
});
