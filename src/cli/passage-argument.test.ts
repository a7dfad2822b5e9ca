import { describe, expect, it } from "vitest";
import { ARGUS, MIRROR, report, TRIBUNE } from "../../test/support/story-of.ts";
import { read } from "../readout/read.ts";
import { passageArgument } from "./passage-argument.ts";

const odd = report("desk:7", "Odd Desk", "2031-03-05", [
  "A note 😀",
  "The mayor (Ada Holm) said that 10 + 5 = 15\nwas no answer. Holmberg is a place. Holm left.",
]);
const record = read([ARGUS, TRIBUNE, MIRROR, odd]);
const point = (argument: string): string => {
  const { article, start, end } = passageArgument(argument, record, "point");
  return `${article}: ${record.articles.find(({ id }) => id === article)!.text.slice(start, end)}`;
};
const refused = (code: string, what: string): Error =>
  expect.objectContaining({ code, what: expect.stringContaining(what) as unknown }) as Error;

describe("a passage", () => {
  it("is named by its place, in an article whose id may hold a colon", () => {
    expect(point("argus:0-9")).toBe("argus: Warehouse");
    expect(point("desk:7:0-6")).toBe("desk:7: A note");
  });

  it("is named by its exact words, white space and marks around them aside", () => {
    expect(point("Smoke could be seen from the coast")).toBe("tribune: Smoke could be seen from the coast");
    expect(point("“Smoke could be seen”")).toBe("tribune: Smoke could be seen");
    expect(point("10 + 5 = 15 was no answer")).toBe("desk:7: 10 + 5 = 15\nwas no answer");
    expect(point("(Ada Holm)")).toBe("desk:7: (Ada Holm)");
  });

  it("is named by an article and words that others print too", () => {
    expect(point("mirror:A fire broke out in a paint warehouse")).toBe("mirror: A fire broke out in a paint warehouse");
  });

  it("is named by the line of the record that shows it", () => {
    const first = record.points[0]!;
    const lead = first.passages[first.firm[0]!]!;
    expect(passageArgument("p1", record, "point")).toEqual(lead);
    expect(passageArgument("e1", record, "entity")).toEqual(record.entities[0]!.mentions[0]);
  });

  it("is refused with its places where the words stand more than once", () => {
    expect(() => point("A fire broke out in a paint warehouse")).toThrow(refused("usage", "argus:"));
    expect(() => point("A fire broke out in a paint warehouse")).toThrow(refused("usage", "mirror:"));
  });

  it("is refused where there is none: no words, part of a word, beyond the text, an unknown article", () => {
    for (const argument of [
      "never printed",
      "moke could be see",
      "argus:5-5",
      "argus:0-999999",
      "nobody:0-5",
      "",
      "p999",
      // Half of a character.
      "desk:7:7-8",
    ]) {
      expect(() => point(argument), argument).toThrow(refused("not-found", ""));
    }
  });
});

describe("a name", () => {
  it("is any of its places where all are of one entity", () => {
    const span = passageArgument("Dana Roike", record, "entity");
    expect(
      record.entities.some(({ mentions }) =>
        mentions.some((mention) => JSON.stringify(mention) === JSON.stringify(span)),
      ),
    ).toBe(true);
  });

  it("is refused where the words are no name", () => {
    expect(() => passageArgument("flames of that height", record, "entity")).toThrow(refused("not-found", "name"));
  });
});
