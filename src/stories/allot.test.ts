import { expect, test } from "vitest";
import { allot } from "./allot.ts";
import type { Member, StoryOnShelf } from "./shelf.ts";
import { Shelf } from "./shelf.ts";

/** Articles in the stories that are named, in their turn. */
function group(stories: readonly string[]): Member[] {
  const shelf = new Shelf();
  return stories.map((story, index) =>
    shelf.add(
      shelf.profile({
        article: `a${index}`,
        seed: String(index),
        moment: null,
        language: "en",
        address: null,
        outlet: "",
        words: 0,
        title: [],
        lead: [],
        body: [],
        names: [],
        times: [],
        figures: [],
      }),
      story,
    ),
  );
}
const told = (members: readonly Member[], parts: readonly number[]) =>
  allot(members, parts, (id) => members.some(({ story }: { story: StoryOnShelf }) => story.id === id)).map(
    ({ articles, ...rest }) => ({ ...rest, articles: articles.map(({ profile }) => profile.article) }),
  );

test("the larger story keeps its id when two become one", () => {
  expect(told(group(["s", "t", "t"]), [0, 0, 0])).toEqual([
    { kind: "merged", from: "s", story: "t", articles: ["a0"] },
  ]);
});

test("of equal ones the older keeps it", () => {
  expect(told(group(["s", "t"]), [0, 0])).toEqual([{ kind: "merged", from: "t", story: "s", articles: ["a1"] }]);
});

test("a smaller part founds a story, whose id its oldest article gives", () => {
  const members = group(["s", "s", "s"]);
  const [change, ...rest] = told(members, [0, 1, 0]);
  expect(rest).toEqual([]);
  expect(change).toMatchObject({ kind: "split", from: "s", articles: ["a1"] });
  expect(change?.story).toMatch(/^s-[0-9a-f]{12}$/u);
  expect(told(group(["s", "s", "s"]), [0, 1, 0])).toEqual([change]);
});

test("an article goes over to another story", () => {
  expect(told(group(["s", "s", "t", "t"]), [0, 1, 1, 1])).toEqual([
    { kind: "moved", from: "s", story: "t", articles: ["a1"] },
  ]);
});
