import { array, assert, constantFrom, integer, option, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { pairsOf } from "./pairs-of.ts";

describe("pairs of one key", () => {
  it("are those that a look at all pairs finds, in its order", () => {
    const item = record({ key: option(constantFrom("a", "b", "c"), { nil: undefined }), n: integer() });
    assert(
      property(array(item), (items) => {
        const all = items.flatMap((x, i) =>
          items.slice(i + 1).flatMap((y) => (x.key !== undefined && x.key === y.key ? [[x, y]] : [])),
        );
        expect([...pairsOf(items, ({ key }) => key)]).toEqual(all);
      }),
    );
  });
});
