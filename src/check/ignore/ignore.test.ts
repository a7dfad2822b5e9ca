import { describe, expect, it } from "vitest";
import { remarkOn } from "../../../test/support/sample-check.ts";
import type { Finding } from "../../model/finding.ts";
import { Rule } from "../../model/finding.ts";
import { draftOf, type NamedFormat } from "../drafts/read-draft.ts";
import type { Levels } from "../levels.ts";
import { applyIgnores } from "./apply-ignores.ts";

/** Sifts findings of 'copied' on the given words of a draft: what is kept, what is ignored and why, what is said of comments. */
async function sift(
  source: string,
  words: readonly string[],
  format: NamedFormat = "markdown",
  levels: Levels = {},
): Promise<{ kept: string[]; ignored: string[]; remarks: string[] }> {
  const draft = await draftOf(source, "a", format);
  const findings = words.map((word): Finding => ({ ...remarkOn(draft, "copied", word), rule: Rule.enum.copied }));
  const { kept, ignored, remarks } = applyIgnores(draft, findings, levels);
  return {
    kept: kept.map(({ text }) => text),
    ignored: ignored.map(({ text, reason }) => `${text}: ${reason}`),
    remarks: remarks.map(({ rule, line, column, level }) => `${line}:${column} ${level} ${rule}`),
  };
}

describe("a comment that ignores", () => {
  it("holds for the paragraph that follows it", async () => {
    const source = "One.\n\n<!-- readout-ignore copied: press release -->\nTwo two\nlines.\n\nThree.";
    expect(await sift(source, ["One", "Two", "lines", "Three"])).toEqual({
      kept: ["One", "Three"],
      ignored: ["Two: press release", "lines: press release"],
      remarks: [],
    });
  });

  it("holds for the paragraph that it stands in, or at the end of", async () => {
    for (const source of [
      "One.\n\nTwo <!-- readout-ignore copied: ours --> lines.\n\nThree.",
      "One.\n\nTwo lines. <!-- readout-ignore copied: ours -->\n\nThree.",
      "One.\n\n- Two lines. <!-- readout-ignore copied: ours -->\n- Three.",
    ]) {
      const { kept, ignored } = await sift(source, ["One", "Two", "Three"]);
      expect([kept, ignored], source).toEqual([["One", "Three"], ["Two: ours"]]);
    }
  });

  it("holds in HTML for the box beside it", async () => {
    const next = "<p>One.</p><!-- readout-ignore copied: ours --><p>Two.</p><p>Three.</p>";
    expect((await sift(next, ["One", "Two", "Three"], "html")).kept).toEqual(["One", "Three"]);
    const within = "<p>One. <!-- readout-ignore copied: ours --></p><p>Two.</p>";
    expect((await sift(within, ["One", "Two"], "html")).kept).toEqual(["Two"]);
  });

  it("holds in plain text for the paragraph or line beside it", async () => {
    const source =
      "One.\n<!-- readout-ignore copied: ours -->\nTwo.\nThree. <!-- readout-ignore copied: ours -->\nFour.";
    expect((await sift(source, ["One", "Two", "Three", "Four"], "text")).kept).toEqual(["One", "Four"]);
  });

  it("holds for the whole draft where it says so", async () => {
    const source = "One.\n\nTwo.\n\n<!-- readout-ignore-file copied: all of it is a press release -->";
    expect((await sift(source, ["One", "Two"])).kept).toEqual([]);
  });

  it("is no comment in code", async () => {
    const source = "```\n<!-- readout-ignore copied: shown -->\n```\n\nOne.";
    expect(await sift(source, ["One"])).toEqual({ kept: ["One"], ignored: [], remarks: [] });
  });
});

describe("what is wrong with a comment", () => {
  it.each([
    ["<!-- readout-ignore copied -->\nOne.", ["1:1 warning ignore-reason"]],
    ["<!-- readout-ignore copied: -->\nOne.", ["1:1 warning ignore-reason"]],
    ["<!-- readout-ignore: why -->\nOne.", ["1:1 warning ignore-unknown"]],
    ["<!-- readout-ignore copyed: why -->\nOne.", ["1:1 warning ignore-unknown"]],
    ["<!-- readout-ignroe copied: why -->\nOne.", ["1:1 warning ignore-unknown"]],
    ["<!-- readout-ignore copied, polarity: why -->\nOne.", ["1:1 note ignore-unused"]],
    ["One.\n\n<!-- readout-ignore copied: why -->", ["3:1 note ignore-unused"]],
  ])("%s", async (source, remarks) => {
    const { kept, remarks: found } = await sift(source, ["One"]);
    expect(found).toEqual(remarks);
    expect(kept).toHaveLength(source.includes("polarity") ? 0 : 1);
  });

  it("can be set like any rule, and is not said of rules that are off", async () => {
    const unused = "One.\n\n<!-- readout-ignore polarity: why -->\nTwo.";
    expect((await sift(unused, [], "markdown", { "ignore-unused": "error" })).remarks).toEqual([
      "3:1 error ignore-unused",
    ]);
    expect((await sift(unused, [], "markdown", { "ignore-unused": "off" })).remarks).toEqual([]);
    expect((await sift(unused, [], "markdown", { polarity: "off" })).remarks).toEqual([]);
  });
});
