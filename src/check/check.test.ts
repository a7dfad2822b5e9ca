import { array, assert, constantFrom, property, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { checked, draftOf } from "../../test/check/checked.ts";
import { damSources } from "../../test/check/dam-story.ts";
import { check } from "./check.ts";
import { sourcesOf, sourcesOfRecord } from "./sources.ts";

const PIECES = [
  "“We had no time to warn the upper villages,” said Mara Quist.",
  "“The water came faster than any model had told us,” said Jonas Pell. 🌊",
  "Nearly 70 houses were flooded, and at least 320 people had to leave their homes.",
  "The Kessel dam overflowed early on Wednesday.",
  "Halden Water ignored two warnings; its director, Ruben Aster, is silent.",
  "An insurance firm in Velm has refused to pay for the vineyards.",
  "In the hills, the gates of the spillway had been blocked by driftwood for days.",
  "\n\n# Heading\n\n",
  "It rained. \r\n",
  "«»“”\"' … [ ] 12,000,000",
];

describe("check", () => {
  it("marks words of the draft, rests on passages of the sources, and suggests their exact words", () => {
    const texts = new Map(damSources.story.map(({ article }) => [article.id, article.text]));
    assert(
      property(array(constantFrom(...PIECES), { maxLength: 6 }), (pieces) => {
        const text = pieces.join(" ");
        const { findings, sentences } = checked(text, damSources);
        for (const { start, end, text: marked, passages, suggestion } of findings) {
          expect(marked).toBe(text.slice(start, end));
          expect(marked).not.toBe("");
          if (suggestion !== undefined) expect([...texts.values()].some((one) => one.includes(suggestion))).toBe(true);
          for (const span of passages) expect(span.end).toBeLessThanOrEqual(texts.get(span.article)!.length);
        }
        expect(findings.map(({ start }) => start)).toEqual(
          findings.map(({ start }) => start).toSorted((a, b) => a - b),
        );
        for (const { supported, passages } of sentences) if (!supported) expect(passages).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("finds the same in whatever order the sources come, and with a record that was kept", () => {
    const text = PIECES.slice(0, 7).join(" ");
    const articles = damSources.story.map(({ article }) => article);
    const expected = checked(text, damSources);
    expect(expected.findings.length).toBeGreaterThan(5);
    assert(
      property(shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(checked(text, sourcesOf(shuffled))).toEqual(expected);
      }),
      { numRuns: 4 },
    );
    expect(checked(text, sourcesOfRecord(damSources.record))).toEqual(expected);
  });

  it("gives a fault once", () => {
    const { findings } = checked("“We had no time to warn the upper villages,” said Mara Quist.", damSources);
    expect(findings.map(({ rule }) => rule)).toEqual(["quote-altered"]);
  });

  it("takes levels, and leaves out what is off", () => {
    const text = "The Kessel dam overflowed early on Wednesday.";
    expect(checked(text, damSources).findings).toMatchObject([{ rule: "time-differs", level: "error" }]);
    expect(checked(text, damSources, { levels: { "time-differs": "note" } }).findings).toMatchObject([
      { level: "note" },
    ]);
    expect(checked(text, damSources, { levels: { "time-differs": "off" } }).findings).toEqual([]);
  });

  it("reads an empty draft, and one without a word", () => {
    for (const text of ["", "\n\n", "…", "“”"]) {
      expect(check(draftOf(text), damSources)).toMatchObject({ findings: [], sentences: [] });
    }
  });
});
