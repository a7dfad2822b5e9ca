import { describe, expect, it } from "vitest";
import { findingsOf, foundBy } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

describe("copied", () => {
  it("finds eight words in a row of a source", () => {
    const text = "In the hills, the gates of the spillway had been blocked by driftwood for days.";
    const [finding] = findingsOf("copied", text, damSources);
    expect(finding?.text).toBe("the gates of the spillway had been blocked by driftwood");
    expect(finding?.passages).toHaveLength(1);
  });

  it("leaves quotations and shorter runs alone", () => {
    expect(foundBy("copied", "“We had no time to warn the lower villages,” said Mara Quist.", damSources)).toEqual([]);
    expect(foundBy("copied", "They had to leave their homes in Orrin.", damSources)).toEqual([]);
  });
});
