import { expect, it } from "vitest";
import { fitJudge, type JudgedExample } from "./fit.ts";

/** Sentences of six stories, every third of which is invented and has a word that no source has. */
const examples: JudgedExample[] = Array.from({ length: 120 }, (_, index) => {
  const invented = index % 3 === 0;
  return {
    story: `story-${Math.floor(index / 3) % 6}`,
    row: Float32Array.from([invented ? 0.1 : 0.9, index % 7]),
    unmatched: invented ? ["promised", `name-${Math.floor(index / 3) % 6}`] : ["also"],
    planted: invented ? [["unsupported"]] : [],
    open: false,
  };
});

it("learns which unmatched words stand in faults, and none that is one story's own", () => {
  const { words } = fitJudge(examples).rules.unsupported;
  expect(words["promised"]).toBeGreaterThan(0);
  expect(words["also"]).toBeLessThan(0);
  expect(Object.keys(words)).toEqual(["also", "promised"]);
});

it("gives the same weights for the same examples", () => {
  expect(fitJudge(examples)).toEqual(fitJudge(examples));
});
