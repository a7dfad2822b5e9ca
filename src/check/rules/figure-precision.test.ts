import { describe, expect, it } from "vitest";
import { findingsOf, foundBy } from "../../../test/check/checked.ts";
import { cannerySources } from "../../../test/check/cannery-story.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const wrong = (text: string): string[] => foundBy("figure-precision", text, damSources);

describe("figure-precision", () => {
  it("finds a bound that was left out, and gives it", () => {
    const [finding] = findingsOf("figure-precision", "In Orrin, 90 houses were flooded.", damSources);
    expect(finding?.text).toBe("90");
    expect(finding?.suggestion).toBe("Nearly 90");
  });

  it("finds a bound that was put in", () => {
    expect(wrong("More than 410 people were displaced by the flood at Orrin.")).toEqual(["More than 410"]);
  });

  it("takes other words for the same bound", () => {
    expect(wrong("Almost 90 houses were flooded.")).toEqual([]);
    expect(wrong("Repairs will cost around 14 million crowns.")).toEqual([]);
  });

  it("finds hours that every source bounds, and ranges that are made one number", () => {
    const found = (text: string): string[] => foundBy("figure-precision", text, cannerySources);
    expect(found("The first call reached the fire brigade at 10.15 p.m.")).toEqual(["10.15 p.m."]);
    expect(found("The first call reached the fire brigade just before 10.15 p.m.")).toEqual([]);
    expect(found("She feeds the harbour cats three times a day, she said.")).toEqual(["three times"]);
    expect(found("She feeds the harbour cats two or three times a day, she said.")).toEqual([]);
  });
});
