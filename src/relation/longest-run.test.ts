import { expect, it } from "vitest";
import { longestRun } from "./longest-run.ts";

const words = (text: string): string[] => text.split(" ");

it("counts the items of the longest stretch that both have", () => {
  expect(longestRun(words("the old mill by the river burned"), words("she said the old mill by the lake burned"))).toBe(
    5,
  );
  expect(longestRun(Int32Array.of(1, 2, 3), Int32Array.of(2, 3, 1))).toBe(2);
  expect(longestRun([], words("a"))).toBe(0);
});
