import { expect, it } from "vitest";
import { decodeForest, encodeForest, type Forest, oddsOf } from "./forest.ts";

const forest: Forest = {
  base: -0.5,
  root: Uint16Array.of(0, 3),
  column: Int16Array.of(1, -1, -1, -1),
  number: Float32Array.of(2, 0.25, 1, 0.125),
  next: Uint16Array.of(1, 0, 0, 0),
};

it("sums the leaves that a row comes to", () => {
  expect(oddsOf(forest, Float32Array.of(0, 2))).toBe(-0.125);
  expect(oddsOf(forest, Float32Array.of(0, 3))).toBe(0.625);
});

it("is the same after it was written and read", () => {
  const bytes = encodeForest(forest);
  expect(decodeForest(new DataView(bytes.buffer), 0)).toEqual(forest);
});
