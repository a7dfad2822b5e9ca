import { expect, it } from "vitest";
import { blocksOf } from "../blocks/blocks-of.ts";
import { parsePage } from "../tree/parse-page.ts";
import { visibleDate } from "./visible-date.ts";

const dateOf = (...paragraphs: string[]): string | undefined => {
  const blocks = blocksOf(parsePage(paragraphs.map((words) => `<p>${words}</p>`).join("")));
  return visibleDate(
    blocks,
    blocks.filter(({ text }) => text.startsWith("The dam")),
  );
};

it("takes the date that says it is of publication, else the one nearest to the text", () => {
  expect(dateOf("Published May 4, 2031", "Updated May 6, 2031", "The dam held.")).toBe("2031-05-04");
  expect(dateOf("May 1, 2031", "4 May 2031", "The dam held.")).toBe("2031-05-04");
  expect(dateOf("The dam held.", "and held.", "and held.", "and held.", "May 1, 2031")).toBe(undefined);
});
