import { describe, expect, it } from "vitest";
import { linearOdds } from "../../../src/relation/points/model/linear.ts";
import { forestOdds } from "../../../src/model/trees.ts";
import { boost, type BoostingOptions, type Examples } from "./boosting.ts";
import { regress } from "./logistic.ts";

const OPTIONS: BoostingOptions = {
  rounds: 40,
  leaves: 4,
  rate: 0.3,
  shrink: 1,
  leastWeight: 0.5,
  rowShare: 0.9,
  columnShare: 1,
  seed: 3,
};

/** Points of a grid; right are those that the rule holds for. */
function grid(rule: (x: number, y: number) => boolean): Examples {
  const rows: number[] = [];
  const targets: number[] = [];
  for (let x = -5; x <= 5; x++) {
    for (let y = -5; y <= 5; y++) {
      rows.push(x, y);
      targets.push(Number(rule(x, y)));
    }
  }
  return { rows: Float32Array.from(rows), width: 2, targets, weights: targets.map(() => 1) };
}

const rightOnes = (examples: Examples, odds: (offset: number) => number): number =>
  Array.from(examples.targets).filter((target, i) => odds(i * 2) > 0 === target > 0).length;

describe("boost", () => {
  it("learns that two columns count only together", () => {
    const examples = grid((x, y) => x > 0 && y > 0);
    const forest = boost(examples, OPTIONS);
    expect(rightOnes(examples, (offset) => forestOdds(forest, examples.rows, offset))).toBe(121);
  });

  it("gives the same forest for the same examples", () => {
    const examples = grid((x, y) => x * y > 3);
    expect(boost(examples, OPTIONS)).toEqual(boost(examples, OPTIONS));
  });
});

describe("regress", () => {
  it("finds a line between two sides", () => {
    const examples = grid((x, y) => 2 * x - y > 0.5);
    const model = regress(examples, 0.1);
    expect(rightOnes(examples, (offset) => linearOdds(model, examples.rows, offset))).toBeGreaterThan(118);
  });

  it("takes a column that never changes", () => {
    const examples: Examples = {
      rows: Float32Array.of(1, 1, 1, 1),
      width: 1,
      targets: [0, 1, 1, 1],
      weights: [1, 1, 1, 1],
    };
    expect(linearOdds(regress(examples, 1), examples.rows, 0)).toBeGreaterThan(0);
  });
});
