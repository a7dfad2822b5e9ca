import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speakersOf } from "../../../../test/support/speakers-of.ts";
import type { QuoteKind } from "../../../model/quote.ts";
import { layOut } from "../layout/layout.ts";
import { findNames } from "../names/find-names.ts";
import { resolveSpeakers } from "./resolve-speaker.ts";

describe("words beside the cue", () => {
  test("a name, with its role or apposition", () => {
    const text = '"We left," said harbor master Petra Lind. "I stayed," Jonas Odden, a pilot from Velmora, said.';
    const quotes = [
      { words: "We left,", source: "harbor master Petra Lind", cue: "said" },
      { words: "I stayed,", source: "Jonas Odden, a pilot from Velmora", cue: "said" },
    ];
    expect(speakersOf(text, quotes)).toEqual(["Petra Lind", "Jonas Odden"]);
  });
  test("a surname is the one of the full name", () => {
    const text = 'Petra Lind came. "We left," Lind said.';
    expect(speakersOf(text, [{ words: "We left,", source: "Lind", cue: "said" }])).toEqual(["Petra Lind"]);
  });
  test("somebody's people are not somebody; somebody's statement is", () => {
    const text = 'It rained. "No," Petra Lind\'s lawyers said. "Yes," Petra Lind\'s statement said.';
    const quotes = [
      { words: "No,", source: "Petra Lind's lawyers", cue: "said" },
      { words: "Yes,", source: "Petra Lind's statement", cue: "said" },
    ];
    expect(speakersOf(text, quotes)).toEqual(["Petra Lind's lawyers", "Petra Lind"]);
  });
  test("a description that nobody bears stands as it is", () => {
    const text = '"It is over," a person familiar with the matter said.';
    expect(
      speakersOf(text, [{ words: "It is over,", source: "a person familiar with the matter", cue: "said" }]),
    ).toEqual(["a person familiar with the matter"]);
  });
  test("a later 'the official' is the official before", () => {
    const text = '"It is over," a harbor official said. It rained. "We go home," the official said.';
    const quotes = [
      { words: "It is over,", source: "a harbor official", cue: "said" },
      { words: "We go home,", source: "the official", cue: "said" },
    ];
    expect(speakersOf(text, quotes)).toEqual(["a harbor official", "a harbor official"]);
  });
  test("a role is its bearer", () => {
    const text = 'Kenya President Abel Moraa met Prime Minister Petra Lind. "We agree," the president said.';
    expect(speakersOf(text, [{ words: "We agree,", source: "the president", cue: "said" }])).toEqual(["Abel Moraa"]);
  });
  test("a pronoun is the last subject of its gender, not one who is only spoken of", () => {
    const text = 'Petra Lind met Jonas Odden in Velmora. "Karl Brandt knows me," she said. "I left," he said.';
    const quotes = [
      { words: "Karl Brandt knows me,", source: "she", cue: "said" },
      { words: "I left,", source: "he", cue: "said" },
    ];
    expect(speakersOf(text, quotes)).toEqual(["Petra Lind", "Jonas Odden"]);
  });
  test("a relative clause between a name and the verb is passed over", () => {
    const text = 'Petra Lind, who spoke on Wednesday, said the port "was open."';
    expect(speakersOf(text, [{ words: "was open.", source: "Wednesday", cue: "said", kind: "mixed" }])).toEqual([
      "Petra Lind",
    ]);
  });
});

describe("words without a source", () => {
  test("the next sentence of a quotation is of the same speaker", () => {
    const text = '"We left," Petra Lind said. "It was late."';
    expect(
      speakersOf(text, [{ words: "We left,", source: "Petra Lind", cue: "said" }, { words: "It was late." }]),
    ).toEqual(["Petra Lind", "Petra Lind"]);
  });
  test("the sentence before brings the speaker in", () => {
    const text = '"We left," Petra Lind said.\n\nJonas Odden denied it. "It was late."';
    expect(
      speakersOf(text, [{ words: "We left,", source: "Petra Lind", cue: "said" }, { words: "It was late." }]),
    ).toEqual(["Petra Lind", "Jonas Odden"]);
  });
  test("a name and a colon", () => {
    const text = "They met Petra Lind and Jonas Odden.\n\nLIND: We left.\n\nODDEN: We stayed.";
    expect(speakersOf(text, [{ words: "We left." }, { words: "We stayed." }])).toEqual(["Petra Lind", "Jonas Odden"]);
  });
});

test("any text and any ranges: as many quotes as given, never a throw, the same twice", () => {
  const text =
    'Petra Lind met Jonas Odden. "We left," he said. The company, which Lind owns, said so: "No." Officials agreed.';
  const layout = layOut(text);
  const named = findNames(layout);
  const range = fc.tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({
    start,
    end: Math.min(text.length, start + length),
  }));
  const quote = fc.record(
    {
      start: fc.nat(text.length - 2),
      length: fc.integer({ min: 1, max: 40 }),
      source: range,
      cue: range,
      kind: fc.constantFrom<QuoteKind>("direct", "mixed", "indirect"),
    },
    { requiredKeys: ["start", "length", "kind"] },
  );
  fc.assert(
    fc.property(fc.array(quote, { maxLength: 6 }), (given) => {
      const quotes = given.map(({ start, length, ...rest }) => ({
        ...rest,
        start,
        end: Math.min(text.length, start + length),
        speaker: null,
      }));
      const resolved = resolveSpeakers(layout, named, quotes);
      expect(resolved.map(({ start, end }) => [start, end])).toEqual(quotes.map(({ start, end }) => [start, end]));
      expect(resolveSpeakers(layout, named, quotes)).toEqual(resolved);
    }),
    { numRuns: 200 },
  );
});
