import * as fc from "fast-check";
import { expect, test } from "vitest";
import { agglomerate, fitOf, pairAt } from "./agglomerate.ts";

const never = (): boolean => false;
const even = (): number => 0;
const alone = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Odds of all pairs from a list of groups: 2 inside, -2 between. */
function oddsFor(groups: readonly number[]): Float64Array {
  const odds = new Float64Array((groups.length * (groups.length - 1)) / 2);
  for (let j = 1; j < groups.length; j++) {
    for (let i = 0; i < j; i++) odds[pairAt(i, j)] = groups[i] === groups[j] ? 2 : -2;
  }
  return odds;
}

test("finds the groups that the odds tell", () => {
  expect(agglomerate(oddsFor([0, 1, 0, 1, 2]), alone(5), even, never)).toEqual([0, 1, 0, 1, 2]);
});

test("a chain of likeness does not make one group: the mean counts", () => {
  const odds = oddsFor([0, 0, 1, 1]);
  odds[pairAt(1, 2)] = 1;
  expect(agglomerate(odds, alone(4), even, never)).toEqual([0, 0, 1, 1]);
});

test("what is bound begins as one group, and what is held apart never becomes one", () => {
  expect(agglomerate(oddsFor([0, 1, 0]), [0, 0, 2], even, never)).toEqual([0, 0, 1]);
  expect(agglomerate(oddsFor([0, 0, 0]), alone(3), even, (i, j) => i + j === 1)).toEqual([0, 1, 0]);
});

test("the groups do not depend on the order of the things", () => {
  const pairs = fc.integer({ min: 2, max: 12 }).chain((count) =>
    fc.record({
      odds: fc.uniqueArray(fc.double({ min: -6, max: 6, noNaN: true }), {
        minLength: (count * (count - 1)) / 2,
        maxLength: (count * (count - 1)) / 2,
      }),
      order: fc.shuffledSubarray(alone(count), { minLength: count, maxLength: count }),
    }),
  );
  fc.assert(
    fc.property(pairs, ({ odds, order }) => {
      const moved = new Float64Array(odds.length);
      order.forEach((from, to) => {
        for (let other = 0; other < to; other++) moved[pairAt(to, other)] = odds[pairAt(from, order[other]!)]!;
      });
      const direct = agglomerate(odds, alone(order.length), even, never);
      const permuted = agglomerate(moved, alone(order.length), even, never);
      const together = (parts: readonly number[], i: number, j: number): boolean => parts[i] === parts[j];
      for (let i = 0; i < order.length; i++) {
        for (let j = 0; j < i; j++) expect(together(permuted, i, j)).toBe(together(direct, order[i]!, order[j]!));
      }
    }),
  );
});

test("the fit is what the pairs inside groups have above the threshold", () => {
  expect(fitOf(oddsFor([0, 0, 1]), [0, 0, 1], 0.5)).toBe(1.5);
  expect(fitOf(oddsFor([0, 0, 1]), [0, 0, 0], 0)).toBe(-2);
});
