import { describe, expect, it } from "vitest";
import { remarkOn } from "../../../test/support/sample-check.ts";
import { draftOf, type NamedFormat } from "../drafts/read-draft.ts";
import { type Edit, ignoreEdit, suggestionEdit } from "./edits.ts";

const apply = (source: string, edit: Edit | undefined): string | undefined =>
  edit && source.slice(0, edit.start) + edit.words + source.slice(edit.end);

async function suggest(
  source: string,
  words: string,
  suggestion: string,
  format: NamedFormat,
): Promise<string | undefined> {
  const draft = await draftOf(source, "a", format);
  return apply(source, suggestionEdit(draft, remarkOn(draft, "quote-altered", words, { suggestion })));
}

async function ignore(source: string, words: string, format: NamedFormat): Promise<string | undefined> {
  const draft = await draftOf(source, "a", format);
  return apply(source, ignoreEdit(draft, remarkOn(draft, "copied", words)));
}

describe("putting a suggestion in", () => {
  it("replaces the words, over line ends too", async () => {
    expect(await suggest("It **held\nwell** so.", "held well", "stood *firm*", "markdown")).toBe(
      "It **stood \\*firm\\*** so.",
    );
    expect(await suggest("<p>Rain &amp; wind.</p>", "wind", "<snow>", "html")).toBe("<p>Rain &amp; &lt;snow&gt;.</p>");
  });

  it("is left to the writer where marks would be lost", async () => {
    expect(await suggest("It **held** well.", "held well", "stood", "markdown")).toBeUndefined();
    expect(await suggest("<p>Rain &amp; wind.</p>", "Rain & wind", "snow", "html")).toBeUndefined();
  });
});

describe("putting in a comment that ignores", () => {
  it.each<[NamedFormat, string, string, string]>([
    ["markdown", "One.\n\nTwo\nlines.", "lines", "One.\n\n<!-- readout-ignore copied: -->\nTwo\nlines."],
    ["markdown", "# Two\n\nOne.", "Two", "# Two <!-- readout-ignore copied: -->\n\nOne."],
    ["markdown", "> Two\n> lines.", "Two", "> Two\n> lines. <!-- readout-ignore copied: -->"],
    ["text", "One.\r\nTwo.", "Two", "One.\r\n<!-- readout-ignore copied: -->\r\nTwo."],
    ["html", "<div>\n  <p>Two.</p></div>", "Two", "<div>\n  <!-- readout-ignore copied: -->\n  <p>Two.</p></div>"],
    ["html", "<ul><li>Two.</li></ul>", "Two", "<ul><li>Two. <!-- readout-ignore copied: --></li></ul>"],
  ])("%s: %j", async (format, source, words, changed) => {
    expect(await ignore(source, words, format)).toBe(changed);
    // With a reason it holds.
    const draft = await draftOf(changed.replace("copied:", "copied: ours"), "a", format);
    const { applyIgnores } = await import("../ignore/apply-ignores.ts");
    const finding = { ...remarkOn(draft, "copied", words), rule: "copied" as const };
    expect(applyIgnores(draft, [finding], {})).toMatchObject({ kept: [], remarks: [] });
  });
});
