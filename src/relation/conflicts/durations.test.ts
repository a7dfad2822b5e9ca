import { describe, expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import { relate } from "../relate.ts";

/** The rules that set the articles against each other. */
function rules(...texts: readonly string[]): string[] {
  const story = texts.map((text, index) => {
    const article = {
      id: `a${index + 1}`,
      outlet: "Harbour Post",
      title: "",
      published: "2031-05-07",
      language: "en",
      text,
      sha256: "",
    };
    return { article, analysis: analyse(article) };
  });
  return relate(story).conflicts.map(({ rule }) => rule);
}

describe("how long one occurrence lasted", () => {
  it("is set against another length at the same place", () => {
    expect(
      rules(
        "The tremor was felt for about 20 seconds in Norvik, officials said.",
        "In Norvik the tremor shook offices for around 40 seconds.",
      ),
    ).toEqual(["other-figure"]);
  });

  it.each([
    [
      "another place",
      "The tremor was felt for about 20 seconds in Norvik.",
      "In Ostby the tremor shook offices for around 40 seconds.",
    ],
    [
      "someone who acts",
      "The guard ran for about 20 seconds in Norvik.",
      "In Norvik the guard shook the gate for around 40 seconds.",
    ],
    [
      "what it led to",
      "The tremor was felt for about 20 seconds in Norvik.",
      "In Norvik the tremor closed the bridge for around 40 seconds.",
    ],
  ])("is nothing against the length of %s", (_, left, right) => {
    expect(rules(left, right)).toEqual([]);
  });
});

describe("a duration that a headline gives without a number", () => {
  const headline = "Missing sailor found after week in the marshes\n\nA sailor is back on land, the coast guard said.";
  it("is set against another one in the same phrase", () => {
    expect(rules(headline, "A sailor from Norvik was found after twelve days in the marshes.")).toEqual([
      "other-figure",
    ]);
  });
  it.each([
    ["the same length", "A sailor from Norvik was found after seven days in the marshes."],
    ["another phrase", "A sailor from Norvik was found after twelve days on a raft."],
  ])("is nothing against %s", (_, report) => {
    expect(rules(headline, report)).toEqual([]);
  });
});
