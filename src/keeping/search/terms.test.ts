import { expect, it } from "vitest";
import { occurIn, termsOf } from "./terms.ts";

it("reads words, phrases, beginnings and what may not occur", () => {
  expect(termsOf('dam "held overnight" evacu* -mill -"paper mill"')).toEqual({
    terms: [{ words: "dam" }, { words: "held overnight" }, { words: "evacu", prefix: true }],
    without: [{ words: "mill" }, { words: "paper mill" }],
  });
  expect(termsOf("Brandt", "speakers").terms).toEqual([{ words: "Brandt", in: "speakers" }]);
});

it.each(["", "  ", '"', '""', "-", "*", "-*", '" - "'])("takes %j for nothing, and for no error", (query) => {
  expect(termsOf(query)).toEqual({ terms: [], without: [] });
});

it("finds words without case and accents, in a row where they are a phrase", () => {
  const occurs = (text: string, query: string): boolean => occurIn(text, termsOf(query));
  expect(occurs("Ilse Brändt", "brandt")).toBe(true);
  expect(occurs("Ilse Brandt", "bran")).toBe(false);
  expect(occurs("Ilse Brandt", "bran*")).toBe(true);
  expect(occurs("Ilse Brandt", '"brandt ilse"')).toBe(false);
  expect(occurs("Ilse Brandt", "ilse -brandt")).toBe(false);
});
