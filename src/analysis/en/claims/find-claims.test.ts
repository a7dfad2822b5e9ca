import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../layout/layout.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import { findClaims } from "./find-claims.ts";

function claimsOf(text: string, quotes: readonly AttributedWords[] = []): [string, string, string][] {
  return findClaims(layOut(text), quotes).map(({ start, end, polarity, modality }) => [
    text.slice(start, end),
    polarity,
    modality,
  ]);
}
const texts = (text: string): string[] => claimsOf(text).map(([words]) => words);

describe("findClaims", () => {
  it.each([
    [
      "A barge struck the pier on Monday, injuring at least nine dockers.",
      ["A barge struck the pier on Monday", "injuring at least nine dockers"],
    ],
    ["The barge sank but the crew reached the shore.", ["The barge sank", "the crew reached the shore"]],
    ["The skipper, who was asleep, heard nothing.", ["The skipper, who was asleep, heard nothing", "who was asleep"]],
    ["The harbour closed after the barge sank.", ["The harbour closed", "the barge sank"]],
    ["The pier was repaired; the crane was sold.", ["The pier was repaired", "the crane was sold"]],
  ])("splits %s", (text, clauses) => {
    expect(texts(text)).toEqual(clauses);
  });

  it("does not split a list of things or a short pair of verbs", () => {
    expect(texts("The barge and its crew left the old harbour.")).toHaveLength(1);
    expect(texts("The skipper slipped and fell.")).toHaveLength(1);
  });

  it.each([
    ["The skipper did not wait for the pilot.", "negative"],
    ["There were no casualties on the pier.", "negative"],
    ["The crew failed to reach the shore.", "negative"],
    ["The mayor is unlikely to visit the pier.", "negative"],
    ["The mayor denied the barge was late.", "negative"],
    ["It is not untrue that the barge was late.", "positive"],
    ["Not only dockers saw the barge sink.", "positive"],
  ])("gives the polarity of %s", (text, polarity) => {
    expect(claimsOf(text)[0]?.[1]).toBe(polarity);
  });

  it.each([
    ["The harbour reopened at noon.", "happened"],
    ["The harbour will reopen at noon.", "planned"],
    ["The harbour is expected to reopen at noon.", "planned"],
    ["If the wind drops, the harbour reopens.", "hypothetical"],
    ["The harbour could stay closed for days.", "hypothetical"],
    ["The mayor denied the harbour was unsafe.", "denied"],
  ])("gives the modality of %s", (text, modality) => {
    expect(claimsOf(text)[0]?.[2]).toBe(modality);
  });

  it("gives attributed words to their speaker, without the reporting clause", () => {
    const text = "The skipper denied that the barge was overloaded.";
    const start = text.indexOf("the barge");
    const cue = { start: text.indexOf("denied"), end: text.indexOf("denied") + 6 };
    const quote: AttributedWords = {
      start,
      end: text.length - 1,
      kind: "indirect",
      cue,
      speaker: { name: "the skipper" },
    };
    expect(findClaims(layOut(text), [quote])).toEqual([
      { start, end: text.length - 1, polarity: "negative", modality: "denied", by: "the skipper", sentence: 0 },
    ]);
  });

  it("stays within the sentence and never throws, for any words", () => {
    const word = constantFrom(
      "the",
      "mayor",
      "said",
      ",",
      "and",
      "who",
      "not",
      "fell",
      "falling",
      "if",
      ";",
      "to",
      "\n\n",
      "\ud800",
      ".",
    );
    assert(
      property(array(word, { maxLength: 50 }), (words) => {
        const text = words.join(" ");
        const layout = layOut(text);
        for (const claim of findClaims(layout, [])) {
          const sentence = layout.sentences[claim.sentence]!;
          expect(claim.start).toBeGreaterThanOrEqual(sentence.start);
          expect(claim.end).toBeLessThanOrEqual(sentence.end);
          expect(claim.end).toBeGreaterThan(claim.start);
        }
      }),
    );
  });
});

it("leaves out what only leads to words that are cut off behind it, and keeps what a time is counted from", () => {
  const text = "The mayor met the owners on Monday, saying the bridge would close.";
  const start = text.indexOf("the bridge");
  const told: AttributedWords = { start, end: text.length - 1, kind: "indirect", speaker: null };
  expect(claimsOf(text, [told]).map(([words]) => words)).toEqual([
    "The mayor met the owners on Monday",
    "the bridge would close",
  ]);
  expect(texts("The dam broke on June 3, the day after engineers had closed the gates.")).toEqual([
    "The dam broke on June 3, the day after engineers had closed the gates",
  ]);
});
