import { describe, expect, it } from "vitest";
import { layOut } from "../layout/layout.ts";
import { findNames } from "../names/find-names.ts";
import { findQuotes } from "./find-quotes.ts";

function contentsIn(text: string): string[][] {
  const layout = layOut(text);
  return findQuotes(layout, findNames(layout))
    .contents()
    .map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe("the contents of attributions, whole", () => {
  it.each<[string, string, string[][]]>([
    [
      "a clause with the marked words in it",
      "Mayor Hanna Oduya said the old harbour was “a ruin” that the town would rebuild within a year.",
      [["indirect", "the old harbour was “a ruin” that the town would rebuild within a year"]],
    ],
    [
      "marked words alone",
      "“The bridge will open in May,” Hanna Oduya said.",
      [["direct", "The bridge will open in May,"]],
    ],
    [
      "a thing that is announced",
      "Oduya announced the closure of the bridge.",
      [["indirect", "the closure of the bridge"]],
    ],
    [
      "one content of two reporting words",
      "The mayor said in a statement that the bridge was safe for cars.",
      [["indirect", "the bridge was safe for cars"]],
    ],
    ["nothing", "The bridge was built in May and opened by the mayor.", []],
  ])("%s", (_, text, contents) => {
    expect(contentsIn(text)).toEqual(contents);
  });
});
