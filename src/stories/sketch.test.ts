import { expect, test } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import { articleOf } from "../intake/article-of.ts";
import type { Article } from "../model/article.ts";
import { type Sketch, sketchOf } from "./sketch.ts";

function sketch(text: string, known: Partial<Article> = {}): Sketch {
  const article = articleOf(text, {
    id: "a",
    outlet: "Tidewatch",
    title: "",
    published: null,
    language: "en",
    ...known,
  });
  return sketchOf(article, analyse(article));
}
const words = (terms: readonly (readonly [string, ...unknown[]])[]): string[] => terms.map(([term]) => term);

test("keeps the words that tell, in their stems, and the names", () => {
  const {
    body,
    names,
    words: count,
  } = sketch(
    "The ferry Selma ran aground off Orvik on Monday. Captain Tove Aldous said that 40 passengers were taken ashore. Aldous was not hurt.",
  );
  expect(words(body)).toContain("ferri");
  expect(words(body)).not.toContain("the");
  expect(words(names)).toContain("tove aldou");
  expect(names.find(([name]) => name === "tove aldou")?.[2]).toBe(2);
  expect(count).toBeGreaterThan(20);
});

test("a title of its own is read in the stems of the text; without one the first line is the title", () => {
  const text = "Ferries were held in the harbour.\n\nThe wind kept them there.";
  expect(words(sketch(text, { title: "Harbour holds ferries" }).title)).toEqual(["harbour", "hold", "ferri"]);
  expect(words(sketch(text).title)).toContain("ferri");
  expect(words(sketch(text).title)).not.toContain("wind");
});

test("the moment is the date of publication, in UTC; without one the date that the text begins with", () => {
  const text = "March 12, 2026\n\nA ferry ran aground off Orvik on Monday.";
  expect(sketch(text, { published: "2026-03-14T01:00+02:00" }).moment).toBe(Date.UTC(2026, 2, 13, 23));
  expect(sketch(text, { published: "2026-03-14T01:00" }).moment).toBe(Date.UTC(2026, 2, 14, 1));
  expect(sketch(text).moment).toBe(Date.UTC(2026, 2, 12));
  expect(sketch("A ferry ran aground off Orvik.").moment).toBeNull();
});

test("a language of syllables gives pairs of words too, and runs of capitals as names", () => {
  const { body, names } = sketch("Chiếc phà mắc cạn. Thuyền trưởng Trần Văn Lâm nói gió lớn.", { language: "vi" });
  expect(words(body)).toContain("mắc cạn");
  expect(words(body)).not.toContain("cạn thuyền");
  expect(words(names)).toContain("trần văn lâm");
});

test("a language without spaces is cut into its words", () => {
  expect(words(sketch("フェリーが座礁した。", { language: "ja" }).body)).toContain("フェリー");
});

test("a text made to be large gives a small sketch all the same, and no language is too strange", () => {
  const long = `${"Aa".repeat(20_000)} ${Array.from({ length: 2000 }, (_, index) => `Word${index} ${index}7`).join(" ")}`;
  for (const language of ["en", "vi", "x", "!!", "zh-Hans-CN-x-private", "und"]) {
    const made = sketch(long, { title: long, language });
    expect(JSON.stringify(made).length).toBeLessThan(20_000);
    expect(made.words).toBeGreaterThan(2000);
  }
});
