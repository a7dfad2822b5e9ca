import { expect, it } from "vitest";
import { blocksOf } from "../blocks/blocks-of.ts";
import { parsePage } from "../tree/parse-page.ts";
import { complete } from "./complete.ts";

const completed = (html: string): string[] => {
  const blocks = blocksOf(parsePage(html));
  return complete(blocks, new Set(blocks.filter(({ text }) => text.startsWith("+")))).map(({ text }) => text);
};

it("takes a heading between two parts of the text, and none behind it", () => {
  expect(completed("<div><p>+a</p><h3>b</h3><p>+c</p><h3>d</h3><p>e</p></div>")).toEqual(["+a", "b", "+c"]);
  expect(completed("<div><p>+a</p></div><aside><h3>b</h3></aside><div><p>+c</p></div>")).toEqual(["+a", "+c"]);
});

it("takes the rest of a list of which most is taken", () => {
  expect(completed("<ul><li>+a a a<li>b<li>+c</ul><ul><li>+d<li>e e e</ul>")).toEqual(["+a a a", "b", "+c", "+d"]);
});
