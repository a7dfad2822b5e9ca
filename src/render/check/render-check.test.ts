import stringWidth from "string-width";
import { expect, it } from "vitest";
import { sampleView } from "../../../test/support/sample-check.ts";
import { renderCheck, renderSummary } from "./render-check.ts";

it("shows place, rule, words under a caret, what is right, and the passages", async () => {
  const text = renderCheck(await sampleView(), { columns: 80, colour: false });
  expect(text.split("\n\n")[0]).toBe(`drafts/dam above.md:3:54  error  figure-differs
  Northline has “At least 120”, Orrin Post “About 90”.
  3 | …*Orrin* held on Monday, and at least **150** people left their homes.
    |                                         ^^^
  right: 120
  [1] Northline, 2026-05-04: At least [120] people left their homes.
  [2] Orrin Post, 2026-05-05: [About 90] people left their homes.`);
});

it("shows a stretch of two lines on both", async () => {
  const text = renderCheck(await sampleView(), { columns: 80, colour: false });
  const [, , third = ""] = text.split("\n\n");
  expect(third.split("\n").slice(2)).toEqual([
    "  3 | …*Orrin* held on Monday, and at least **150** people left their homes.",
    `    | ${" ".repeat(64)}^^^^^^`,
    "  4 | “We never lost control of this water,” said Mara Quist.    Nobody 😀 was …",
    "    | ^^^",
  ]);
});

it.each([40, 80, 120])("stays within %i columns and prints nothing that a terminal obeys", async (columns) => {
  const text = renderCheck(await sampleView(), { columns, colour: false });
  for (const line of text.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
  for (const sign of ["\u001b", "\r", "\u202e"]) expect(text).not.toContain(sign);
});

it("counts at the end, and colours where it may", async () => {
  const view = await sampleView();
  expect(renderCheck(view, { columns: 80, colour: false })).toMatch(
    /drafts\/dam above\.md: 2 errors, 1 warning, 1 note, 1 ignored\n$/u,
  );
  expect(renderCheck(view, { columns: 80, colour: true })).toContain("^^^\u001b[39m");
});

it("sums up how much of the draft stands on its sources", async () => {
  const view = await sampleView();
  const sentence = (start: number, origins: number): (typeof view.checked.sentences)[number] => ({
    line: 3,
    start,
    end: start + 20,
    supported: origins > 0,
    passages: [],
    origins,
  });
  const summary = {
    sentences: 4,
    supported: 3,
    byOrigins: [
      { origins: 2, sentences: 1 },
      { origins: 1, sentences: 2 },
    ],
  };
  const checked = { ...view.checked, sentences: [sentence(23, 0), sentence(0, 2)], summary };
  expect(renderSummary({ ...view, checked }, { columns: 80, colour: false }))
    .toContain(`SUPPORT 3 of 4 sentences stand on the sources (75 %)
  2 origins       1   25 %  ██████
  1 origin        2   50 %  ████████████
  no passage      1   25 %  ······

STANDS ON NO PASSAGE 1
    3 The dam above Orrin`);
});
