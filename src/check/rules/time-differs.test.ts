import { describe, expect, it } from "vitest";
import { findingsOf, foundBy } from "../../../test/check/checked.ts";
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
});
