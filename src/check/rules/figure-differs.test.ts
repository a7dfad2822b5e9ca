import { describe, expect, it } from "vitest";
import { findingsOf, foundBy } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const wrong = (text: string): string[] => foundBy("figure-differs", text, damSources);

describe("figure-differs", () => {
  it("finds a number that no source has for the thing", () => {
    const [finding] = findingsOf("figure-differs", "The flood reached nearly 70 houses in Orrin.", damSources);
    expect(finding?.text).toBe("nearly 70");
    expect(finding?.suggestion).toBe("Nearly 90");
    expect(wrong("Repairs will cost about 41 million crowns, says the ministry.")).toEqual(["about 41 million crowns"]);
  });

  it("finds a count that a later one has replaced", () => {
    expect(wrong("At least 320 people have been displaced by the flood.")).toEqual(["At least 320"]);
  });

  it("leaves a count alone that is told as an earlier one", () => {
    expect(wrong("At first, at least 320 people were said to have been displaced by the flood.")).toEqual([]);
  });

  it("leaves alone what the sources have, in words, in digits or rounded", () => {
    expect(wrong("The flood displaced 410 people.")).toEqual([]);
    expect(wrong("Almost ninety houses were flooded.")).toEqual([]);
    expect(wrong("Repairs will cost some 14 million crowns, the ministry said.")).toEqual([]);
  });
});
