import { describe, expect, it } from "vitest";
import { findingsOf, foundBy, sourcesIn } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const wrong = (text: string): string[] => foundBy("quote-speaker", text, damSources);

describe("quote-speaker", () => {
  it("finds the right words under another name", () => {
    const [finding] = findingsOf(
      "quote-speaker",
      "“We had no time to warn the lower villages,” said Jonas Pell.",
      damSources,
    );
    expect(finding?.text).toBe("Jonas Pell");
    expect(finding?.message).toContain("Mara Quist");
  });

  it("takes a surname, a title or a description for the person", () => {
    expect(wrong("“We had no time to warn the lower villages,” Quist said.")).toEqual([]);
    expect(wrong("“We had no time to warn the lower villages,” said dam engineer Mara Quist.")).toEqual([]);
    expect(wrong("“We had no time to warn the lower villages,” said one who works at the dam.")).toEqual([]);
  });

  it("does not hold a pronoun against the draft", () => {
    expect(wrong("Jonas Pell was there. “We had no time to warn the lower villages,” he said.")).toEqual([]);
  });

  const ferry = sourcesIn([
    [
      "Harbor Post",
      "2031-03-02",
      `Ferry runs onto rocks

“Nobody told us to put the vests on,” a passenger said.

“The captain never left the bridge,” an aide to Ines Holm told the paper.

“We are glad to be home,” said her cousin, Nils Brandvik, 40, of Velm.

“It was so cold.

It was cold all night.”

A neighbor who did not want to be named said the pier had been closed for years. “Nobody ever came to look at it,” he said.

Dist. Atty. Ruth Ager has opened a case. “We will look at every log,” said Dist. Atty. Ruth Ager.

“I saw the rocks,” said one man, who gave only his first name, Jon.

Spokesman Olav Reuter said the owner was hopeful. “She told me: ‘This ship will sail again,’” he said.

Tove Brandvik and Ines Holm were on deck.`,
    ],
  ]);
  const inFerry = (text: string): string[] => foundBy("quote-speaker", text, ferry);

  it("finds the words of somebody unnamed under a name", () => {
    expect(inFerry("“Nobody told us to put the vests on,” said Tove Brandvik.")).toEqual(["Tove Brandvik"]);
    expect(inFerry("“The captain never left the bridge,” Ines Holm said.")).toEqual(["Ines Holm"]);
    expect(inFerry("“Nobody told us to put the vests on,” said one who was on board.")).toEqual([]);
    expect(inFerry("“I saw the rocks,” said Jon.")).toEqual([]);
  });

  it("does not believe a speaker of a source whom its words do not name", () => {
    expect(inFerry("“It was cold all night,” said Nils Brandvik.")).toEqual([]);
    expect(inFerry("“Nobody ever came to look at it,” a neighbor said.")).toEqual([]);
    expect(inFerry("“This ship will sail again,” the owner said, according to Olav Reuter.")).toEqual([]);
  });

  it("finds who speaks by the paragraph where a source has a pronoun or a description", () => {
    const hut = sourcesIn([
      [
        "Valley Courier",
        "2031-05-06",
        `Hut lost in flood

“The roof went first,” said Jonas Pell, a farmer.

Warden Ola Lund, whose hut stood nearest, was calm. “It was only water in the end,” he said.

Director Ruben Astor said the gates were old. “We will replace all of them,” said the 50-year-old engineer.`,
      ],
    ]);
    const inHut = (text: string): string[] => foundBy("quote-speaker", text, hut);
    expect(inHut("“It was only water in the end,” said Ola Lund.")).toEqual([]);
    expect(inHut("“It was only water in the end,” said Ruben Astor.")).toEqual(["Ruben Astor"]);
    expect(inHut("“We will replace all of them,” said Ruben Astor.")).toEqual([]);
    expect(inHut("“We will replace all of them,” said Ola Lund.")).toEqual(["Ola Lund"]);
  });

  it("reads abbreviated titles, and tells two of one family apart", () => {
    expect(inFerry("“We will look at every log,” said District Attorney Ruth Ager.")).toEqual([]);
    expect(inFerry("“We are glad to be home,” said Tove Brandvik.")).toEqual(["Tove Brandvik"]);
  });
});
