import * as fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import { articleOf } from "../intake/article-of.ts";
import { ReadoutError } from "../model/error.ts";
import { decodeSketch, encodeSketch } from "./encoding.ts";
import { sketchOf } from "./sketch.ts";

const sketch = (text: string, language = "en") => {
  const known = { id: "a", outlet: "Tidewatch", title: "Ferry runs aground", published: "2026-03-12T08:00Z", language };
  const article = articleOf(text, known);
  return sketchOf(article, analyse(article));
};

test("a sketch comes back as it was, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.constantFrom("en", "vi", "ja", "und"),
      (text, language) => {
        const made = sketch(text, language);
        expect(decodeSketch(encodeSketch(made))).toEqual(made);
      },
    ),
    { numRuns: 60 },
  );
});

test.each(["", "[]", "{}", "[0,1,2]", '["a"]', encodeSketch(sketch("A ferry ran aground.")).replace("[1,", "[99,")])(
  "%s is no sketch",
  (encoded) => {
    expect(() => decodeSketch(encoded)).toThrow(ReadoutError);
  },
);
