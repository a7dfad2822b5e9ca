import { expect, it } from "vitest";
import { layOut } from "../layout/layout.ts";
import { describe as describeRole, fitOf } from "./describe.ts";

const role = (words: string): ReturnType<typeof describeRole> =>
  describeRole(layOut(words), { start: 0, end: words.length });

it("takes what follows 'of' for what the post belongs to, not for the post", () => {
  expect(role("spokeswoman of the Coast Guard")).toEqual(role("coast guard spokeswoman"));
  expect(role("the coast guard")?.head).toBe("guard");
});

it("fits a description to a post of the same head alone", () => {
  const post = role("coast guard spokeswoman")!;
  expect(fitOf(role("the spokeswoman")!, post)).toBeGreaterThan(0.5);
  expect(fitOf(role("the coast guard")!, post)).toBe(0);
});
