import { describe, expect, it } from "vitest";
import { findingsOf, foundBy } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const wrong = (text: string): string[] => foundBy("quote-speaker", text, damSources);

describe("quote-speaker", () => {
  it("finds the right words under another name", () => {
    const [finding] = findingsOf(
      "quote-speaker",
      "“We had no time to warn the lower villages,” said Jonas Pell.",
      damSources,
    );
    expect(finding?.text).toBe("Jonas Pell");
    expect(finding?.message).toContain("Mara Quist");
  });

  it("takes a surname, a title or a description for the person", () => {
    expect(wrong("“We had no time to warn the lower villages,” Quist said.")).toEqual([]);
    expect(wrong("“We had no time to warn the lower villages,” said dam engineer Mara Quist.")).toEqual([]);
    expect(wrong("“We had no time to warn the lower villages,” said one who works at the dam.")).toEqual([]);
  });

  it("does not hold a pronoun against the draft", () => {
    expect(wrong("Jonas Pell was there. “We had no time to warn the lower villages,” he said.")).toEqual([]);
  });
});
