import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../analysis/en/layout/layout.ts";
import { type Stated, stated } from "../alike/stated.ts";
import { oppositesOf } from "./antonyms.ts";
import { contradicts } from "./contradicts.ts";
import { CONTRADICTION_COLUMNS, measureContradiction } from "./measure.ts";

const read = (text: string): Stated => stated(layOut(text).tokens);
const odds = (text: string, claim: string): number => contradicts([read(text)], read(claim));
const signs = (text: string, claim: string): string[] => {
  const row = measureContradiction([read(text)], read(claim));
  return CONTRADICTION_COLUMNS.filter((_, column) => row[column]! > 0);
};

describe("contradicts", () => {
  it("finds another number of the same thing likelier to exclude a claim than the same number", () => {
    const text = "The council of Ostrel has 14 members.";
    expect(odds(text, "The council has 19 members.")).toBeGreaterThan(odds(text, "The council has 14 members."));
  });

  it("finds a denied claim likelier to be excluded than one that the text makes", () => {
    const text = "The mayor of Ostrel did not sign the ferry treaty.";
    expect(odds(text, "The mayor signed the ferry treaty.")).toBeGreaterThan(
      odds("The mayor of Ostrel signed the ferry treaty.", "The mayor signed the ferry treaty."),
    );
  });

  it("sees opposite verbs, exchanged roles and numbers of something else", () => {
    expect(signs("The Ostrel senate rejected the treaty.", "The senate approved the treaty.")).toContain("opposites");
    expect(signs("Marn Tessel sued Olva Brindt.", "Brindt sued Tessel.")).toContain("roles exchanged");
    expect(signs("The 40 guests saw two swans land on the lake.", "There were 40 deer in the village.")).toContain(
      "number of something else",
    );
  });

  it("measures any text and claim, down to none", () => {
    assert(
      property(
        string({ unit: "binary", maxLength: 60 }),
        string({ unit: "grapheme", maxLength: 60 }),
        (text, claim) => {
          for (const sentences of [[], [read(text)]]) {
            const row = measureContradiction(sentences, read(claim));
            expect(row).toHaveLength(CONTRADICTION_COLUMNS.length);
            expect(row.every(Number.isFinite)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("oppositesOf", () => {
  it("holds in both directions", () => {
    expect(oppositesOf("win").has("lose")).toBe(true);
    expect(oppositesOf("lose").has("win")).toBe(true);
    expect(oppositesOf("ferry").size).toBe(0);
  });
});
