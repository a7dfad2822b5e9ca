import { describe, expect, it } from "vitest";
import { foundBy } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const wrong = (text: string): string[] => foundBy("polarity", text, damSources);

describe("polarity", () => {
  it("finds a plan that is told as done", () => {
    expect(wrong("The council held a meeting on Friday.")).toHaveLength(1);
    expect(wrong("The council is to hold a meeting on Friday.")).toEqual([]);
    expect(wrong("A meeting of the council will be held on Friday.")).toEqual([]);
  });

  it("finds a negation that was lost or put in", () => {
    expect(wrong("Quist said that there had been time to warn the lower villages.")).toHaveLength(1);
    expect(wrong("Quist said that there was no time to warn the lower villages.")).toEqual([]);
  });
});
