import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areVariants, differenceOf, likeness } from "./word-diff.ts";

const cut = (text: string, ranges: readonly { start: number; end: number }[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));
const wording = fc
  .array(fc.constantFrom("the", "boat", "sank", "slowly", "Tuesday", "—", "it’s", "it's", "4.5"))
  .map((words) => words.join(" "));

describe("differenceOf", () => {
  it("finds words that stand in the place of others, and words that only one has", () => {
    const [a, b] = ["The bridge was closed today", "The old bridge was shut today,"];
    const { a: left, b: right, gapsA, gapsB } = differenceOf(a, b);
    expect(cut(a, left)).toEqual(["closed"]);
    expect(cut(b, right)).toEqual(["old", "shut"]);
    expect([gapsA, gapsB]).toEqual([[3], []]);
  });

  it("does not count letter case, marks and the style of apostrophes", () => {
    expect(differenceOf("“We’re off,” he said", "WE'RE off -- he said.")).toEqual({
      a: [],
      b: [],
      gapsA: [],
      gapsB: [],
    });
  });

  it("leaves the same words on both sides when what is marked is taken out", () => {
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        const { a: left, b: right } = differenceOf(a, b);
        const rest = (text: string, ranges: readonly { start: number; end: number }[]): string[] =>
          [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.][\p{L}\p{N}]+)*/gu)]
            .filter(({ index }) => !ranges.some(({ start, end }) => start <= index && index < end))
            .map(([word]) => word.replaceAll("’", "'").toLowerCase());
        expect(rest(a, left)).toEqual(rest(b, right));
      }),
    );
  });

  it("takes any two strings, and marks within them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        const { a: left, gapsA } = differenceOf(a, b);
        expect(left.every(({ start, end }) => 0 <= start && start < end && end <= a.length)).toBe(true);
        expect(gapsA.every((gap) => 0 <= gap && gap <= a.length)).toBe(true);
      }),
    );
  });

  it("takes long wordings without a table of their product", () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(" ");
    expect(differenceOf(`x ${long} x`, `y ${long} y`).a.length).toBe(1);
  });
});

describe("likeness and areVariants", () => {
  it("tells a variant and a fragment from other words", () => {
    expect(likeness("one two three", "one two three")).toBe(1);
    expect(likeness("", "one")).toBe(0);
    expect(areVariants("we will not go back there again", "will not go back")).toBe(true);
    expect(areVariants("we will not go back there again", "the harbour is closed")).toBe(false);
  });
});
