import { describe, expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import { relate } from "../relate.ts";

/** The rules by which the articles of a story contradict one another, each text with the date that goes before it. */
function rules(...articles: readonly (readonly [string, string] | string)[]): string[] {
  const story = articles.map((given, index) => {
    const [published, text] = typeof given === "string" ? ["2031-05-07", given] : given;
    const id = `a${index + 1}`;
    const article = {
      id,
      outlet: "Harbour Post",
      title: "",
      published: published ?? "",
      language: "en",
      text: text ?? "",
      sha256: "",
    };
    return { article, analysis: analyse(article) };
  });
  return relate(story).conflicts.map(({ rule }) => rule);
}

describe("other-value", () => {
  it("compares calibres however they are written", () => {
    const spelt = "Guards found a .22 caliber rifle in the Merrow boathouse.";
    expect(rules(spelt, "Guards found a .30-caliber rifle in the Merrow boathouse.")).toEqual(["other-value"]);
    expect(rules(spelt, "Guards found a .22-caliber rifle in the Merrow boathouse.")).toEqual([]);
  });

  it("hears no month as the name of whose a toll is", () => {
    expect(
      rules(
        "A flood killed more than 600 people in Ostia in December 2003.",
        "In 2003 a flood killed more than 900 people in Ostia, near Merrow.",
      ),
    ).toEqual(["other-value"]);
  });

  it.each([
    [
      "the age of a person",
      "Police arrested Tom Hale, 41, at the ferry pier on Monday.",
      "Tom Hale, 43, was arrested at the ferry pier.",
    ],
    [
      "how far somebody fell",
      "Nils Orben fell about 80 metres while climbing the Gannet cliff.",
      "Nils Orben died after falling 130 metres from the Gannet cliff.",
    ],
    [
      "how far a place is from another",
      "Merrow, 40 kilometres north of Aldermoor, has one school.",
      "Merrow is 70 kilometres from Aldermoor and has one school.",
    ],
    [
      "the strength of a quake",
      "A magnitude 5.2 quake shook Aldermoor on Monday.",
      "The quake that shook Aldermoor on Monday had a magnitude of 5.7.",
    ],
    [
      "how many live in a place",
      "Merrow, home to 12,000 people, lost its bridge.",
      "Merrow, which has a population of 20,000, lost its bridge.",
    ],
    [
      "how many children somebody has",
      "Ada Brisk, a mother of three, runs the ferry line.",
      "Ada Brisk, a mother of four, runs the ferry line.",
    ],
    [
      "how many shots were fired",
      "Guards fired nine shots at the boat off Merrow.",
      "The guards fired 14 shots at the boat off Merrow.",
    ],
    [
      "how often somebody was hit",
      "Tom Hale was shot five times on the pier.",
      "Tom Hale was shot nine times on the pier.",
    ],
    [
      "how many were aboard",
      "The ferry ran aground off Merrow with 84 people on board.",
      "There were 97 people aboard when the ferry ran aground off Merrow.",
    ],
    [
      "the jobs that go",
      "The closure will cost 310 jobs in Merrow.",
      "The yard is to close with the loss of 350 jobs.",
    ],
    [
      "a sentence",
      "Tom Hale was jailed for six years on Monday.",
      "A court in Merrow sentenced Tom Hale to eight years in prison.",
    ],
    [
      "how many a verb was done to",
      "Divers lifted nine crates from the deck of the Orvald.",
      "The divers lifted 14 crates from the deck of the Orvald.",
    ],
    [
      "the calibre of a weapon",
      "Police found a 38 caliber revolver on the pier at Merrow.",
      "The man pointed a 357 caliber revolver at a guard on the pier at Merrow.",
    ],
    [
      "the toll of an event of long ago",
      "A storm in 1998 killed 310 people in Merrow.",
      "In 1998 a storm left 450 people dead in Merrow.",
    ],
  ])("sets %s against another one", (_, a, b) => {
    // Where the clauses are alike in more than the slot, the rule for that comes first.
    expect(["other-value", "other-figure"]).toContain(rules(a, b).join());
  });

  it("leaves out ages with a birthday between them, others' ages, aftershocks, and what the other article gives too", () => {
    const older = "Tom Hale, 42, was arrested at the ferry pier.";
    expect(rules(["2031-05-07", "Tom Hale, 41, left the ferry pier."], ["2031-11-07", older])).toEqual([]);
    expect(rules("Ada Brisk, 41, was arrested at the ferry pier.", older)).toEqual([]);
    const quake = "A magnitude 5.2 quake shook Aldermoor on Monday.";
    expect(rules(quake, "A magnitude 4.6 aftershock shook Aldermoor on Monday.")).toEqual([]);
    const first = "Tom Hale was jailed for six years on Monday.";
    expect(rules(first, "The court sentenced Ada Brisk to eight years in prison.")).toEqual([]);
    expect(rules(first, "Tom Hale faces up to eight years in jail.")).toEqual([]);
    const ours = "In 1998 a storm killed 310 people in Merrow alone.";
    expect(rules(ours, "In 1998 a storm killed 450 people across Ostia and Merrow.")).toEqual([]);
    const both = "Nils Orben fell 130 metres from the Gannet cliff. An earlier report said that Orben fell 80 metres.";
    expect(rules("Nils Orben fell 80 metres from the Gannet cliff.", both)).toEqual([]);
  });
});

describe("not-had", () => {
  const armed = "The man pointed a pistol at the ferry guards, police said.";

  it("sets what somebody did not have against its being pointed", () => {
    expect(rules("A witness said the man did not have a gun in his hand.", armed)).toEqual(["not-had"]);
    expect(rules("The man was unarmed, a witness said.", armed)).toEqual(["not-had"]);
  });

  it("does not take the weapon of a guard, another thing or unarmed others for it", () => {
    const none = "A witness said the man did not have a gun in his hand.";
    expect(rules(none, "A guard drew a pistol on the ferry pier.")).toEqual([]);
    expect(rules(none, "The man carried a lantern on the ferry pier.")).toEqual([]);
    expect(rules("Two unarmed guards watched the ferry pier.", armed)).toEqual([]);
  });
});

describe("other-speaker", () => {
  const words = '"We shall run the ferry through the whole of the winter," said';

  it("finds the same words given to two people who are named beside them", () => {
    expect(rules(`${words} the harbour master, Tom Hale.`, `${words} the harbour master, Tom Brisk.`)).toEqual([
      "other-speaker",
    ]);
  });

  it("leaves out one person under two names, and a body and its people", () => {
    expect(rules(`${words} Tom Hale.`, `${words} harbour master Hale.`)).toEqual([]);
    expect(rules(`${words} Tom Hale.`, `${words} the Harbour Council.`)).toEqual([]);
  });
});

describe("other-date", () => {
  it("finds another year of what is planned", () => {
    const first = "The Merrow ferry line will launch a second pier in 2033.";
    expect(rules(first, "The Merrow ferry line will launch a second pier in 2034.")).toEqual(["other-date"]);
    expect(rules(first, "The Merrow ferry line opened a second pier in 2030.")).toEqual([]);
  });
});

describe("other-day", () => {
  const first = "Police arrested the ferry captain Tom Hale at Merrow harbour on Monday.";

  it("needs one event alone where much else is shared", () => {
    expect(rules(first, "Police arrested the ferry captain Tom Hale at Merrow harbour on Tuesday.")).toEqual([
      "other-day",
    ]);
  });

  it("does not set the day of publication against a day by its name", () => {
    expect(rules(first, "Police arrested the ferry captain Tom Hale at Merrow harbour this morning.")).toEqual([]);
  });
});
