import { describe, expect, it } from "vitest";
import { bestThreshold, classified, correlation } from "./measures.ts";

describe("measures of pairs", () => {
  it("correlates lists that rise together", () => {
    expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    expect(correlation([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8);
  });

  it("counts accuracy and F1 of the positive class", () => {
    const { accuracy, f1 } = classified([true, true, false, false], [true, false, true, false]);
    expect(accuracy).toBe(0.5);
    expect(f1).toBe(0.5);
  });

  it("takes the threshold that classifies best", () => {
    expect(bestThreshold([0.9, 0.8, 0.3, 0.1], [true, true, false, false])).toBe(0.8);
    expect(bestThreshold([0.9, 0.1], [false, false])).toBe(Infinity);
  });
});
