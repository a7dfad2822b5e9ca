import { expect, it } from "vitest";
import { analyse } from "../../../analysis/analyse.ts";
import type { Article } from "../../../model/article.ts";
import { gatherContext } from "../../relate.ts";
import { viewOf } from "../view.ts";
import { partedUnits } from "./stretches.ts";

function stretchesOf(text: string): string[] {
  const article: Article = {
    id: "a",
    path: "a.txt",
    outlet: "a",
    title: "A dam",
    published: "2031-05-06",
    language: "en",
    text,
    sha256: "",
  };
  const view = viewOf(gatherContext([{ article, analysis: analyse(article) }]));
  return partedUnits(view).flatMap(({ stretches }) => stretches.map(({ start, end }) => text.slice(start, end)));
}

it("leaves an attribution out, however short it is", () => {
  const found = stretchesOf("The reservoir will be empty by the end of August, she said.");
  expect(found).toContain("The reservoir will be empty by the end of August");
});

it("never cuts a bracket or a quotation in half", () => {
  const found = stretchesOf(
    'The mayor called the harbour plan "a gift, and nothing but a gift" (his words), which angered the dockers.',
  );
  for (const words of found) {
    expect(words.match(/"/g)?.length ?? 0).toSatisfy((count: number) => count % 2 === 0);
    expect(words.match(/\(/g)?.length).toBe(words.match(/\)/g)?.length);
  }
});
