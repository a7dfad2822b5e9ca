import { expect, test } from "vitest";
import { bCubed } from "./b-cubed.ts";

const mentions = (pairs: readonly (readonly [string, string | null])[]) =>
  pairs.map(([wanted, found]) => ({ wanted, found }));

test("is full where both sides group alike, whatever they call the groups", () => {
  expect(
    bCubed(
      mentions([
        ["a", "x"],
        ["a", "x"],
        ["b", "y"],
      ]),
    ),
  ).toEqual({ precision: 100, recall: 100, f1: 100 });
});

test("counts what is joined wrongly against precision, and what is split against recall", () => {
  expect(
    bCubed(
      mentions([
        ["a", "x"],
        ["b", "x"],
      ]),
    ),
  ).toEqual({ precision: 50, recall: 100, f1: 66.7 });
  expect(
    bCubed(
      mentions([
        ["a", "x"],
        ["a", "y"],
      ]),
    ),
  ).toEqual({ precision: 100, recall: 50, f1: 66.7 });
});

test("counts a mention that is not seen against recall alone", () => {
  expect(
    bCubed(
      mentions([
        ["a", "x"],
        ["b", null],
      ]),
    ),
  ).toEqual({ precision: 100, recall: 50, f1: 66.7 });
});

test("gives nothing where there is nothing", () => {
  expect(bCubed([])).toEqual({ precision: 0, recall: 0, f1: 0 });
});
