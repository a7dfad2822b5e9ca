import { describe, expect, it } from "vitest";
import type { Conflict } from "../../model/conflict.ts";
import type { Point } from "../../model/point.ts";
import { markDisputed } from "./mark-disputed.ts";

const point: Point = {
  id: "p1",
  status: "corroborated",
  passages: [
    { article: "a", start: 0, end: 50 },
    { article: "b", start: 10, end: 60 },
  ],
  firm: [0, 1],
  origins: 2,
};
const conflict = (kind: Conflict["kind"], start: number): Conflict => ({
  id: "c1",
  kind,
  a: { article: "a", start, end: start + 20 },
  b: { article: "c", start: 0, end: 20 },
  rule: "figures-apart",
});

describe("markDisputed", () => {
  it("marks a point that a conflict touches", () => {
    expect(markDisputed([point], [conflict("figure", 20)]).map(({ status }) => status)).toEqual(["disputed"]);
  });

  it("leaves a point alone whose passages end before the conflict, or whose words only differ", () => {
    expect(markDisputed([point], [conflict("figure", 45)])).toEqual([point]);
    expect(markDisputed([point], [conflict("wording", 20)])).toEqual([point]);
  });
});
