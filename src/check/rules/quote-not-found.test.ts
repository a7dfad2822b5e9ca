import { describe, expect, it } from "vitest";
import { foundBy } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const missing = (text: string): string[] => foundBy("quote-not-found", text, damSources);

describe("quote-not-found", () => {
  it("finds words that nobody is reported to have said", () => {
    expect(missing("“Nobody could have foreseen such rain in May,” said Ruben Astor.")).toEqual([
      "Nobody could have foreseen such rain in May",
    ]);
  });

  it("leaves the words of a source, a title and a term of the draft's own alone", () => {
    expect(missing("“I saw the logs with my own eyes,” said Jonas Pell.")).toEqual([]);
    expect(missing("A film, “The Drowned Valley”, was shot there.")).toEqual([]);
    expect(missing("The so-called “wet feet” rule applied.")).toEqual([]);
  });

  it("takes a few words of a source's own voice for no print", () => {
    expect(missing("“Ninety houses were my life’s whole work,” said Ruben Astor.")).toHaveLength(1);
  });

  it("says nothing more of the sentence", async () => {
    const { checked } = await import("../../../test/check/checked.ts");
    const { findings } = checked("“Nobody could have foreseen such rain in May,” said Ruben Astor.", damSources);
    expect(findings.map(({ rule }) => rule)).toEqual(["quote-not-found"]);
  });
});
