import { expect, test } from "vitest";
import { bCubed } from "../names/b-cubed.ts";
import { pairF1 } from "./pair-f1.ts";

const grouped = (wanted: string, found: string) =>
  Array.from(wanted, (label, at) => ({ wanted: label, found: found[at]! }));

test("counts the pairs that both sides have", () => {
  // Wanted: aa, bbb; found: xx, x with it one of b.
  const { precision, recall, f1 } = pairF1(grouped("aabbb", "xxxyy"));
  expect(precision).toBe(50);
  expect(recall).toBe(50);
  expect(f1).toBe(50);
});

test("gives everything for the same groups under other names, and nothing where no pair is found", () => {
  expect(pairF1(grouped("aabbc", "xxyyz")).f1).toBe(100);
  expect(pairF1(grouped("aab", "xyz")).f1).toBe(0);
});

test("B-cubed by hand: one item of three astray", () => {
  // Items: a in x (2 of 2 right), a in x, a in y alone: precision 1, recall (2/3 + 2/3 + 1/3) / 3.
  const { precision, recall } = bCubed(grouped("aaa", "xxy"));
  expect(precision).toBe(100);
  expect(recall).toBe(55.6);
});
