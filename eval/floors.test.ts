import { expect, it } from "vitest";
import { fallsUnder, raised } from "./floors.ts";

const floors = { gold: { points: 60, names: 80 } };

it("names each row that fell, and leaves out what was not scored", () => {
  expect(fallsUnder(floors, { gold: { points: 59.9, names: 80 } })).toEqual([
    { set: "gold", row: "points", floor: 60, mean: 59.9 },
  ]);
  expect(fallsUnder(floors, { examples: { points: 1 } })).toEqual([]);
});

it("raises, and lowers only what is named", () => {
  expect(raised(floors, { gold: { points: 55, names: 85 } }, new Set())).toEqual({ gold: { points: 60, names: 85 } });
  expect(raised(floors, { gold: { points: 55, names: 85 } }, new Set(["gold: points"]))).toEqual({
    gold: { points: 55, names: 85 },
  });
});
