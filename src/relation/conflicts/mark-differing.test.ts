import { expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import type { Analysed } from "../../model/analysis.ts";
import { gatherContext } from "../relate.ts";
import { markDiffering } from "./mark-differing.ts";

const report = (id: string, text: string): Analysed => {
  const article = { id, text, outlet: id, title: "", published: "2031-05-04", language: "en", sha256: "" };
  return { article, analysis: analyse(article) };
};

/** The words that are marked in each article, in the order of the text. */
function marked(...texts: string[]): string[] {
  const story = texts.map((text, index) => report(`a${index}`, text));
  const { quotes, utterances } = gatherContext(story);
  const text = new Map(story.map(({ article }) => [article.id, article.text]));
  return markDiffering(story, quotes, utterances).flatMap(({ differing }) =>
    (differing ?? []).map((span) => `${span.article}: ${text.get(span.article)?.slice(span.start, span.end)}`),
  );
}

it("marks the words that the other article prints otherwise", () => {
  expect(
    marked(
      'Mara Quist spoke on Monday. "We never lost control of the water that night," Quist said.',
      'Mara Quist spoke on Monday. "We never lost hold of the water that night," Quist said.',
    ),
  ).toEqual(["a0: control", "a1: hold"]);
});

it("marks nothing where one article only prints more of the same words", () => {
  expect(
    marked(
      'Mara Quist spoke on Monday. "We never lost control of the water that night," Quist said.',
      'Mara Quist spoke on Monday. "We never lost control of the water that night, and nobody in the valley was in danger," Quist said.',
    ),
  ).toEqual([]);
});

it("marks nothing where the same remark is told in words of which few are the same", () => {
  expect(
    marked(
      'Mara Quist spoke on Monday. "The valley will not be flooded while I run this dam," Quist said.',
      'Mara Quist spoke on Monday. "The valley is as safe from being flooded as any engineer of a dam can make it," Quist said.',
    ),
  ).toEqual([]);
});

it("marks nothing where an article begins to quote a few words earlier", () => {
  expect(
    marked(
      'Mara Quist spoke on Monday. "First, we never lost control of the water that night," Quist said.',
      'Mara Quist spoke on Monday. "We never lost control of the water that night," Quist said.',
    ),
  ).toEqual([]);
});
