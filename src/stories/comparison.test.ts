import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pairAt } from "./agglomerate.ts";
import { Comparison } from "./comparison.ts";
import { FEATURES, WIDTH } from "./features.ts";
import { type Profile, profileOf, releaseProfile } from "./profile.ts";
import type { Sketch } from "./sketch.ts";
import { Vocabulary } from "./vocabulary.ts";

const terms = fc.uniqueArray(
  fc.tuple(fc.constantFrom("ferry", "reef", "vote", "mayor", "orvik", "12", "2026"), fc.integer({ min: 1, max: 9 })),
  { selector: ([term]) => term },
);
const sketches: fc.Arbitrary<Sketch[]> = fc.array(
  fc.record({
    article: fc.uuid(),
    seed: fc.constant("0"),
    moment: fc.option(fc.integer({ min: 0, max: 1e12 })),
    language: fc.constant("en"),
    address: fc.constant(null),
    outlet: fc.constantFrom("", "tidewatch"),
    words: fc.integer({ min: 0, max: 900 }),
    title: terms,
    lead: terms,
    body: terms,
    names: fc.array(
      fc.tuple(
        fc.constantFrom("tove aldou", "orvik", "quill"),
        fc.constantFrom("person", "place", "other"),
        fc.integer({ min: 1, max: 5 }),
      ),
      { maxLength: 3 },
    ),
    times: fc.uniqueArray(fc.constantFrom("2026", "2026-03-12", "2025"), { maxLength: 2 }),
    figures: fc.uniqueArray(fc.constantFrom("12 passenger", "40 passenger", "3 boat"), { maxLength: 3 }),
  }),
  { minLength: 2, maxLength: 7 },
);

const profiled = (list: readonly Sketch[]): { vocabulary: Vocabulary; group: Profile[]; rows: Float32Array } => {
  const vocabulary = new Vocabulary();
  const group = list.map((sketch) => profileOf(sketch, vocabulary));
  return { vocabulary, group, rows: new Comparison(vocabulary).rowsOf(group, "all") };
};
const rowOf = (rows: Float32Array, i: number, j: number): number[] => [
  ...rows.subarray(pairAt(i, j) * WIDTH, (pairAt(i, j) + 1) * WIDTH),
];

test("the rows of the first article are the same whether or not the others are asked for", () => {
  fc.assert(
    fc.property(sketches, (list) => {
      const { vocabulary, group, rows } = profiled(list);
      const first = new Comparison(vocabulary).rowsOf(group, "first");
      for (let j = 1; j < group.length; j++)
        expect([...first.subarray((j - 1) * WIDTH, j * WIDTH)]).toEqual(rowOf(rows, 0, j));
    }),
  );
});

test("a pair has the same row from either side, and every number of it is finite", () => {
  fc.assert(
    fc.property(sketches, (list) => {
      const { rows } = profiled(list);
      const back = profiled(list.toReversed()).rows;
      for (let j = 1; j < list.length; j++) {
        for (let i = 0; i < j; i++) {
          const other = rowOf(back, list.length - 1 - i, list.length - 1 - j);
          rowOf(rows, i, j).forEach((value, column) => {
            expect(Number.isFinite(value), FEATURES[column]).toBe(true);
            expect(value, FEATURES[column]).toBeCloseTo(other[column]!, 4);
          });
        }
      }
    }),
  );
});

test("a vocabulary is empty again when all profiles are released", () => {
  fc.assert(
    fc.property(sketches, (list) => {
      const { vocabulary, group } = profiled(list);
      for (const profile of group) releaseProfile(profile, vocabulary);
      expect(vocabulary.size).toBe(0);
    }),
  );
});
