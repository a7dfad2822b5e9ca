import { describe, expect, it } from "vitest";
import { findingsOf, foundBy } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

describe("quote-variant", () => {
  it("lists how another source prints the words", () => {
    const text = "“The water came faster than any model had told us,” Mara Quist said.";
    const [finding] = findingsOf("quote-variant", text, damSources);
    expect(finding?.level).toBe("note");
    expect(finding?.message).toContain("Valley Courier “The water came faster than any forecast had told us”");
    expect(finding?.passages).toHaveLength(2);
  });

  it("is silent where the sources print the same", () => {
    const text = "“We had no time to warn the lower villages,” Mara Quist said.";
    expect(foundBy("quote-variant", text, damSources)).toEqual([]);
  });
});
