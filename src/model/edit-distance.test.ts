import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isWithinEdits } from "./edit-distance.ts";

test("counts insertions, deletions, replacements and swapped neighbours", () => {
  expect(isWithinEdits("harbor", "harbour", 1)).toBe(true);
  expect(isWithinEdits("velmora", "vemlora", 1)).toBe(true);
  expect(isWithinEdits("velmora", "velmira", 1)).toBe(true);
  expect(isWithinEdits("velmora", "velimira", 1)).toBe(false);
});

test("is symmetric, and true of a word and itself", () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(isWithinEdits(a, b, limit)).toBe(isWithinEdits(b, a, limit));
      expect(isWithinEdits(a, a, limit)).toBe(true);
    }),
  );
});
