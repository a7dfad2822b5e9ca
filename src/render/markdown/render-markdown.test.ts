import { expect, it } from "vitest";
import { sampleReadout } from "../../../test/support/sample-readout.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { renderMarkdown } from "./render-markdown.ts";

it("escapes what would format, link or open HTML", () => {
  expect(escapeMarkdown("*a* [b](c) <i>d</i> # 1. e\n\nf \u001b")).toBe(
    String.raw`\*a\* \[b\](c) \<i\>d\</i\> # 1. e f \\u{1b}`,
  );
  expect(escapeMarkdown("1. first")).toBe("1\\. first");
  expect(escapeMarkdown("# no heading")).toBe("\\# no heading");
});

it("shows every point, conflict and article with its place", () => {
  const text = renderMarkdown(sampleReadout());
  expect(text).toContain("The dam above Orrin held on Monday \\[1: 34–68\\]");
  expect(text).toContain("**figure**");
  expect(text).not.toMatch(/(?<!\\)<(?:img|script|\/script)/u);
});
