import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findJsonFault } from "./json-fault.ts";

it.each([
  ["{a}", 1],
  ['{"a" 1}', 5],
  ["[1,2", 4],
  ["[1,]", 3],
  ['{"a":1,}', 7],
  ['{"a":"x\ny"}', 7],
  ['{"a":[1}', 7],
  [String.raw`{"a":"\x"}`, 6],
  ["1 2", 2],
  ["", 0],
])("the fault in %j is at %i", (text, at) => {
  expect(findJsonFault(text)).toBe(at);
});

it("finds no fault in JSON, and the cut in JSON that is cut", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, cut) => {
      expect(findJsonFault(json)).toBe(json.length);
      const part = json.slice(0, cut % json.length);
      const at = findJsonFault(part);
      expect(at).toBeLessThanOrEqual(part.length);
    }),
  );
});

it("finds the place where a string breaks off, however long it is", () => {
  expect(findJsonFault(`{"${"a ".repeat(200_000)}\r`)).toBe(400_002);
});
