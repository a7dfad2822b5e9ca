import { describe, expect, it } from "vitest";
import { findingsOf, foundBy } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const altered = (text: string): string[] => foundBy("quote-altered", text, damSources);

describe("quote-altered", () => {
  it("finds a word that was changed, and tells what the sources print", () => {
    const [finding] = findingsOf(
      "quote-altered",
      "“We had no time to warn the upper villages,” Mara Quist said.",
      damSources,
    );
    expect(finding?.text).toBe("We had no time to warn the upper villages");
    expect(finding?.suggestion).toBe("We had no time to warn the lower villages");
    expect(finding?.message).toContain("“upper” for “lower”");
    expect(finding?.passages.length).toBeGreaterThan(0);
  });

  it("finds words that were left out or put in", () => {
    expect(altered("“We had time to warn the lower villages,” Quist said.")).toHaveLength(1);
    expect(altered("“I really saw the logs with my own two eyes,” said Pell.")).toHaveLength(1);
  });

  it("finds a changed word of a short quotation in a sentence", () => {
    expect(altered("Astor called it “the worst night in our history”.")).toEqual(["the worst night in our history"]);
  });

  it.each([
    ["an ellipsis", "“We had no time … the lower villages,” Quist said."],
    ["dots", "“We had no time to warn ... villages,” Quist said."],
    ["words in brackets", "“[They] had no time to warn the [other] villages,” Quist said."],
    ["[sic]", "“We had no time [sic] to warn the lower villages,” Quist said."],
    ["a changed capital", "Quist said that “[w]e had no time to warn the lower villages”."],
    ["another capital without brackets", "Quist: “we had no time to warn the lower villages”."],
    ["closing marks", '"We had no time to warn the lower villages." That is what Quist said.'],
    ["single marks", "‘We had no time to warn the lower villages,’ Quist said."],
    [
      "sentences on both sides of a reporting clause",
      "“We had no time to warn the lower villages. The water came faster than any model had told us,” Quist said.",
    ],
    ["a shorter excerpt", "They had “no time to warn” anybody."],
  ])("takes %s for no alteration", (_, text) => {
    expect(altered(text)).toEqual([]);
  });

  it("finds what a source tells in its own voice and the draft makes a quotation", () => {
    const text = "“Water poured over the Kessel dam above Orrin early on Tuesday,” said Mara Quist.";
    expect(altered(text)).toEqual(["Water poured over the Kessel dam above Orrin early on Tuesday"]);
    expect(altered("“No one was killed,” said Mara Quist.")).toEqual(["No one was killed"]);
  });
});
