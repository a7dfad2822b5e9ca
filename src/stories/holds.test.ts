import { expect, test } from "vitest";
import { Holds } from "./holds.ts";

test("articles that are held together share a bond, and bonds join", () => {
  const holds = new Holds();
  holds.add({ kind: "together", articles: ["a", "b"] });
  holds.add({ kind: "together", articles: ["b", "c"] });
  expect([...holds.bond("a")].toSorted()).toEqual(["a", "b", "c"]);
  expect([...holds.bond("d")]).toEqual(["d"]);
});

test("what is held apart stays so for whatever is held together with it", () => {
  const holds = new Holds();
  holds.add({ kind: "apart", these: ["a"], those: ["x"] });
  holds.add({ kind: "together", articles: ["x", "y"] });
  expect(holds.areApart(["a"], ["y"])).toBe(true);
  expect(holds.areApart(["y", "z"], ["a"])).toBe(true);
  expect(holds.areApart(["a"], ["z"])).toBe(false);
});

test("the later hold is the stronger one", () => {
  const holds = new Holds();
  holds.add({ kind: "apart", these: ["a"], those: ["b"] });
  holds.add({ kind: "together", articles: ["a", "b"] });
  expect(holds.areApart(["a"], ["b"])).toBe(false);
  holds.add({ kind: "apart", these: ["a"], those: ["b"] });
  expect(holds.areApart(["a"], ["b"])).toBe(true);
  expect(holds.isBound("b")).toBe(false);
});

test("an article that leaves a bond leaves the others in it", () => {
  const holds = new Holds();
  holds.add({ kind: "together", articles: ["a", "b", "c"] });
  holds.add({ kind: "apart", these: ["a"], those: ["b", "c"] });
  expect([...holds.bond("b")].toSorted()).toEqual(["b", "c"]);
  expect(holds.areApart(["a"], ["c"])).toBe(true);
});

test("nothing is left of an article that is forgotten", () => {
  const holds = new Holds();
  holds.add({ kind: "together", articles: ["a", "b"] });
  holds.add({ kind: "apart", these: ["a"], those: ["c"] });
  holds.forget("a");
  holds.forget("c");
  expect(holds.isEmpty).toBe(true);
});
