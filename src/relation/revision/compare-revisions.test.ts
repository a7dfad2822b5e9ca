import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import type { Analysed } from "../../model/analysis.ts";
import type { Changed, Revision } from "../../model/revision.ts";
import { compareRevisions } from "./compare-revisions.ts";

function revision(id: string, ...paragraphs: readonly string[]): Analysed {
  const article = {
    id,
    outlet: "Velm Post",
    title: "",
    published: "2031-05-05",
    language: "en",
    text: paragraphs.join("\n\n"),
    sha256: "",
  };
  return { article, analysis: analyse(article) };
}

function shown(older: Analysed, newer: Analysed, changes: readonly Changed[]): string[] {
  const words = (one: Analysed, span: Changed["older"]): string =>
    span ? one.article.text.slice(span.start, span.end) : "";
  return changes.map((one) => `${one.change}: ${words(older, one.older)} > ${words(newer, one.newer)}`);
}

const compare = (a: readonly string[], b: readonly string[]): { a: Analysed; b: Analysed; found: Revision } => {
  const [older, newer] = [revision("older", ...a), revision("newer", ...b)];
  return { a: older, b: newer, found: compareRevisions(older, newer) };
};

const HELD = "The dam at Velm held through the night, the mayor said on Sunday.";
const LEFT = "At least 1,200 people left their homes in the valley, according to the fire service.";
const RAIN = "Rain is expected again on Tuesday.";

describe("compareRevisions", () => {
  it("finds nothing where nothing changed", () => {
    const { found } = compare([HELD, LEFT], [HELD, LEFT]);
    expect(found).toEqual({ substantive: false, sentences: [], quotes: [], figures: [], times: [], claims: [] });
  });

  it("tells what was added, dropped and altered, and the figure that changed with it", () => {
    const newer = LEFT.replace("1,200", "1,400");
    const { a, b, found } = compare([HELD, LEFT, RAIN], [HELD, newer, "The road to the coast is closed."]);
    expect(found.substantive).toBe(true);
    expect(new Set(shown(a, b, found.sentences))).toEqual(
      new Set([`altered: ${LEFT} > ${newer}`, "added:  > The road to the coast is closed.", `dropped: ${RAIN} > `]),
    );
    expect(shown(a, b, found.figures)).toEqual(["altered: At least 1,200 > At least 1,400"]);
  });

  it("takes typography for no change of substance", () => {
    const { found } = compare(
      [`"The wall did not move," the mayor said -- and smiled.`],
      ["“The wall did not move,” the mayor said — and smiled."],
    );
    expect(found.substantive).toBe(false);
    expect(found.sentences.map(({ change }) => change)).toEqual(["trivial"]);
    expect(found.quotes).toEqual([]);
  });

  it("tells a sentence that moved from one that was dropped and added", () => {
    const { found } = compare([HELD, LEFT, RAIN], [RAIN, HELD, LEFT]);
    expect(found.substantive).toBe(false);
    expect(found.sentences.map(({ change }) => change)).toEqual(["moved"]);
  });

  it("leaves stamps out of account", () => {
    const { found } = compare(
      ["Velm dam holds", "Updated: May 5, 2031 9:15 AM GMT", HELD],
      ["Velm dam holds", "Updated: May 5, 2031 11:40 AM GMT", HELD],
    );
    expect(found.substantive).toBe(false);
    expect(found.times).toEqual([]);
  });

  it("tells a quote that was put into other words", () => {
    const { a, b, found } = compare(
      [`"The wall did not move an inch," mayor Ilse Brandt said.`],
      [`"The wall did not move at all," mayor Ilse Brandt said.`],
    );
    expect(shown(a, b, found.quotes)).toEqual([
      "altered: The wall did not move an inch, > The wall did not move at all,",
    ]);
  });

  it("every sentence that is gone or new is told, whatever was done to the text", () => {
    const sentence = constantFrom(HELD, LEFT, RAIN, "The mayor thanked the crews.", "Schools stay closed on Monday.");
    assert(
      property(
        array(sentence, { minLength: 1, maxLength: 6 }),
        array(sentence, { minLength: 1, maxLength: 6 }),
        (x, y) => {
          const { found } = compare(x, y);
          const count = (change: Changed["change"]): number =>
            found.sentences.filter((one) => one.change === change).length;
          expect(x.length - count("dropped")).toBe(y.length - count("added"));
          const same = x.length === y.length && x.every((one, index) => one === y[index]);
          expect(found.sentences.length === 0).toBe(same);
        },
      ),
      { seed: 3, numRuns: 40 },
    );
  });
});
