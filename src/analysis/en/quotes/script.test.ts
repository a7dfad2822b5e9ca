import { describe, expect, it } from "vitest";
import { layOut } from "../layout/layout.ts";
import { findQuotes } from "./find-quotes.ts";
import { scriptLines } from "./script.ts";

const linesIn = (text: string): string[][] =>
  [...scriptLines(layOut(text)).values()].map(({ name, words }) =>
    [name, words].map(({ start, end }) => text.slice(start, end)),
  );

describe("the lines of a script", () => {
  it("are told by names in capitals before a colon", () => {
    expect(linesIn("OSTERMAN: Will the dam hold?\n\nMARA QUIST: It will hold.\n\nIt rained.")).toEqual([
      ["OSTERMAN", "Will the dam hold?"],
      ["MARA QUIST", "It will hold."],
    ]);
  });

  it("may stand in marks", () => {
    expect(linesIn('"OSTERMAN: Will the dam hold?\n\n"QUIST: It will hold."')).toEqual([
      ["OSTERMAN", "Will the dam hold?"],
      ["QUIST", "It will hold."],
    ]);
  });

  it.each([
    ["labels", "UPDATE: The dam holds.\n\nCORRECTION: The dam held."],
    ["one name", "TOLMIN: The dam holds.\n\nIt rained."],
  ])("are none in %s", (_, text) => {
    expect(linesIn(text)).toEqual([]);
  });

  it("are said by the one who is named, without the name", () => {
    const text = '"OSTERMAN: Will the dam of Tolmin hold this winter?\n\n"QUIST: It will hold for a hundred years."';
    const contents = findQuotes(layOut(text), { names: [], bearers: [], references: [] }).contents();
    expect(contents.map(({ start, end, speaker }) => [speaker?.name, text.slice(start, end)])).toEqual([
      ["OSTERMAN", "Will the dam of Tolmin hold this winter?"],
      ["QUIST", "It will hold for a hundred years."],
    ]);
  });
});
