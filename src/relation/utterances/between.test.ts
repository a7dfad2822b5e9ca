import { expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import { spanOf } from "../../model/span.ts";
import type { PlacedQuote } from "../placed.ts";
import { BETWEEN_COLUMNS, betweenOf } from "./between.ts";
import { remarksOf } from "./remarks.ts";
import { wordedStory } from "./worded.ts";

/** What is measured between two direct quotes of a text, by column. */
function between(text: string, first: string, second: string): Record<string, number> {
  const article = { id: "a1", outlet: "", title: "", published: null, language: "en", text, sha256: "" };
  const story = [{ article, analysis: analyse(article) }];
  const quotes = [first, second].map((words, index): PlacedQuote => {
    const start = text.indexOf(words);
    const found = { start, end: start + words.length, kind: "direct" as const, speaker: null };
    return {
      article: 0,
      found,
      line: { id: `q${index}`, kind: "direct", span: spanOf("a1", found), speaker: null },
    };
  });
  const worded = wordedStory(story, quotes, remarksOf(story, quotes));
  const [x, y] = worded.quotes;
  const values = betweenOf(worded, x!, y!);
  expect(betweenOf(worded, y!, x!)).toEqual(values);
  return Object.fromEntries(BETWEEN_COLUMNS.map((column, index) => [column, values[index]!]));
}

it("tells a reporting clause from marks alone", () => {
  expect(between('"The quay is safe," Orvald said, "and it stays open."', "The quay is safe,", "and it")).toMatchObject(
    {
      "words between": Math.log1p(2),
      "marks alone between": 0,
      "the first is broken off": 1,
      "the second goes on in small letters": 1,
    },
  );
  expect(between('"The quay is safe."\n\n"It stays open."', "The quay is safe.", "It stays open.")).toMatchObject({
    "paragraphs between": 1,
    "marks alone between": 1,
    "no closing mark between": 0,
  });
});

it("sees where a quotation runs on into the next paragraph without a closing mark", () => {
  expect(between('"The quay is safe.\n\nIt stays open."', "The quay is safe.", "It stays open.")).toMatchObject({
    "marks alone between": 1,
    "no closing mark between": 1,
  });
});
