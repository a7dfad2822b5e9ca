import { describe, expect, it } from "vitest";
import { findingsOf, foundBy, sourcesIn } from "../../../test/check/checked.ts";
import { cannerySources } from "../../../test/check/cannery-story.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const wrong = (text: string): string[] => foundBy("figure-differs", text, damSources);

const inFire = (text: string): string[] => foundBy("figure-differs", text, cannerySources);

describe("figure-differs", () => {
  it("finds a number that no source has for the thing", () => {
    const [finding] = findingsOf("figure-differs", "The flood reached nearly 70 houses in Orrin.", damSources);
    expect(finding?.text).toBe("nearly 70");
    expect(finding?.suggestion).toBe("Nearly 90");
    expect(wrong("Repairs will cost about 41 million crowns, says the ministry.")).toEqual(["about 41 million crowns"]);
  });

  it("finds a count that a later one has replaced", () => {
    expect(wrong("At least 320 people have been displaced by the flood.")).toEqual(["At least 320"]);
  });

  it("leaves a count alone that is told as an earlier one", () => {
    expect(wrong("At first, at least 320 people were said to have been displaced by the flood.")).toEqual([]);
  });

  it("leaves alone what the sources have, in words, in digits or rounded", () => {
    expect(wrong("The flood displaced 410 people.")).toEqual([]);
    expect(wrong("Almost ninety houses were flooded.")).toEqual([]);
    expect(wrong("Repairs will cost some 14 million crowns, the ministry said.")).toEqual([]);
  });

  it("finds a slip of a number that no source has, whatever stands around it", () => {
    expect(inFire("The cannery has 421 employees.")).toEqual(["421"]);
    expect(inFire("Halvard bought the plant for 32 million euros.")).toEqual(["32 million euros"]);
  });

  it("finds the age of another, another currency and other units of what is measured once", () => {
    expect(inFire("Falk, who is 62, spoke of the third fire since 2020.")).toEqual(["62"]);
    expect(inFire("Halvard bought the plant for 23 million dollars.")).toEqual(["23 million dollars"]);
    expect(inFire("Smoke could be seen 54 kilometres (28 miles) to the south.")).toEqual(["54 kilometres"]);
  });

  it("finds numbers that name, multiples, scores and ranges", () => {
    expect(inFire("Officers of the 41st district spoke of a vigil that got out of hand.")).toEqual(["41st"]);
    expect(inFire("The blaze broke out in a cold store on the third floor.")).toEqual(["third"]);
    expect(inFire("The number of accidents at the plant tripled.")).toEqual(["tripled"]);
    expect(inFire("The team of the plant had beaten Brunne 3-2 on Wednesday.")).toEqual(["2"]);
    expect(inFire("The damage is put at 70 to 95 million kronor.")).toEqual(["70 to 95 million kronor"]);
  });

  it("finds the number that the same sentence of a source gives for another fate", () => {
    expect(inFire("When the vigil got out of hand, 31 people were arrested.")).toEqual(["31"]);
  });

  it("leaves alone conversions, shares, others besides one, ages of two and what went up to a number", () => {
    expect(inFire("The building was 72 feet tall.")).toEqual([]);
    expect(inFire("Aune, who is 47, won more than five votes in ten.")).toEqual([]);
    expect(inFire("The fire is one of several: two other outbreaks at the plant began in the cold store.")).toEqual([]);
    expect(inFire("The number of the arrested went up to six when a vigil got out of hand.")).toEqual([]);
    expect(inFire("Nearly 60 witnesses have been questioned by police, and more than 400 people work there.")).toEqual(
      [],
    );
  });
});

it("finds a number that no source has for anything, in a sentence that they have otherwise", () => {
  const sources = sourcesIn([
    [
      "Port Herald",
      "2031-05-06",
      "Ferry owner fined\n\nThe owner of the ferry Orla will pay a fine to the harbour board of Velm.\n\nHer captain has 12 years at sea behind him.",
    ],
    ["Velm Courier", "2031-05-06", "Fine for ferry\n\nThe harbour board of Velm has fined the owner of the Orla."],
  ]);
  const draft = "The owner of the ferry Orla will pay a fine to the harbour board of Velm, the first in 37 years.";
  const [finding] = findingsOf("figure-differs", draft, sources);
  expect(finding).toMatchObject({
    text: "37 years",
    message: expect.stringMatching(/^No source has “37 years”; the nearest is /u),
  });
  expect(foundBy("figure-differs", draft.replace("in 37", "in some 37"), sources)).toEqual([]);
});
