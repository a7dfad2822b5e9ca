import { describe, expect, it } from "vitest";
import { findingsOf, foundBy, sourcesIn } from "../../../test/check/checked.ts";
import { cannerySources } from "../../../test/check/cannery-story.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const wrong = (text: string): string[] => foundBy("time-differs", text, damSources);

describe("time-differs", () => {
  it("finds another day, hour or year than the sources give", () => {
    expect(wrong("The Kessel dam overflowed early on Wednesday.")).toEqual(["early on Wednesday"]);
    expect(wrong("The spillway of the dam was opened at 5:20 a.m.")).toEqual(["5:20 a.m."]);
    const [finding] = findingsOf("time-differs", "The dam was built in 1926.", damSources);
    expect(finding?.text).toBe("1926");
    expect(finding?.suggestion).toBe("1962");
  });

  it("finds a weekday that is not that of its date", () => {
    expect(wrong("The Kessel dam overflowed on Monday, May 6, 2031.")).toEqual(["Monday, May 6, 2031"]);
  });

  it("leaves alone what the sources have", () => {
    expect(wrong("The Kessel dam overflowed early on Tuesday, May 6.")).toEqual([]);
    expect(wrong("The spillway was opened at 4.20am.")).toEqual([]);
    expect(wrong("The council meets on Friday.")).toEqual([]);
  });

  it("compares days, months and hours of sources without a date", () => {
    const undated = sourcesIn([
      [
        "Orrin Gazette",
        null,
        "The Kessel dam overflowed early on Tuesday, May 6.\n\nThe council met in June at 8 p.m.",
      ],
    ]);
    const found = (text: string): string[] => foundBy("time-differs", text, undated);
    expect(found("The Kessel dam overflowed on Thursday.")).toEqual(["Thursday"]);
    expect(found("The Kessel dam overflowed on May 9.")).toEqual(["May 9"]);
    expect(found("The council met in July.")).toEqual(["July"]);
    expect(found("The council met at 9 p.m.")).toEqual(["9 p.m."]);
    expect(found("The Kessel dam overflowed on Tuesday, the sixth of the month.")).toEqual([]);
    expect(found("The council met in June.")).toEqual([]);
  });

  it("finds slips of hours and years, and years ago that are none", () => {
    const found = (text: string): string[] => foundBy("time-differs", text, cannerySources);
    expect(found("It was 8:42 p.m. when the blaze broke out.")).toEqual(["8:42 p.m."]);
    expect(found("The plant dates from 1947.")).toEqual(["1947"]);
    expect(found("The plant was sold to the Swedish group Halvard four years ago.")).toEqual(["four years ago"]);
    expect(found("The plant was sold to the Swedish group Halvard twelve years ago.")).toEqual([]);
  });
});
