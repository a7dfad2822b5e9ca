import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords } from "./align-words.ts";

const words = (text: string): string[] => text.split(" ");
const shown = (a: string, b: string): string[] =>
  alignWords(words(a), words(b)).map(({ same, fromA, toA, fromB, toB }) => {
    const [left, right] = [words(a).slice(fromA, toA).join(" "), words(b).slice(fromB, toB).join(" ")];
    return same ? left : `[${left}|${right}]`;
  });

describe("alignWords", () => {
  it("sets the words that differ between those that are the same", () => {
    expect(shown("we will never close the mill", "we shall never ever close the mill")).toEqual([
      "we",
      "[will|shall]",
      "never",
      "[|ever]",
      "close the mill",
    ]);
  });

  it("is one stretch for equal texts, and one for texts without a word in common", () => {
    expect(shown("a fine day", "a fine day")).toEqual(["a fine day"]);
    expect(shown("a fine day", "rain again")).toEqual(["[a fine day|rain again]"]);
  });

  it("covers both texts once, in order, and equal stretches are equal", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        let [atA, atB] = [0, 0];
        for (const { same, fromA, toA, fromB, toB } of alignWords(a, b)) {
          expect([fromA, fromB]).toEqual([atA, atB]);
          if (same) expect(a.slice(fromA, toA)).toEqual(b.slice(fromB, toB));
          [atA, atB] = [toA, toB];
        }
        expect([atA, atB]).toEqual([a.length, b.length]);
      }),
    );
  });
});
