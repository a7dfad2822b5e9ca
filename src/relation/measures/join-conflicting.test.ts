import { expect, it } from "vitest";
import type { Measure } from "../../model/figure.ts";
import { joinConflicting } from "./join-conflicting.ts";

const measure = (id: number, relation: Measure["relation"], ...figures: number[]): Measure => ({
  id: `measure${id}`,
  relation,
  figures: figures.map((figure) => `f${figure}`),
});
/** Ten figures an article. */
const articleOf = (id: string): number => Math.floor(Number(id.slice(1)) / 10);

it("makes one measure of conflict of what conflicts set against each other", () => {
  const measures = [measure(1, "same", 1, 11), measure(2, "compatible", 2, 12), measure(3, "same", 21, 31)];
  expect(joinConflicting(measures, [["f1", "f21"]], articleOf)).toEqual([
    measure(1, "conflict", 1, 11, 21, 31),
    measure(2, "compatible", 2, 12),
  ]);
});

it("leaves apart what articles give that give the other value too, and takes in what had no measure", () => {
  const measures = [measure(1, "same", 1, 11, 21), measure(2, "same", 2, 12, 31)];
  const pairs = [
    ["f1", "f31"],
    ["f11", "f31"],
    ["f21", "f41"],
  ] as const;
  expect(joinConflicting(measures, pairs, articleOf)).toEqual([
    measure(1, "conflict", 1, 11, 21, 31, 41),
    measure(2, "same", 2, 12),
  ]);
});

it("changes nothing without conflicts", () => {
  const measures = [measure(1, "update", 1, 11)];
  expect(joinConflicting(measures, [], articleOf)).toEqual(measures);
});
