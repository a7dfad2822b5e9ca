import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, fragmentOf } from "./address.ts";

describe("the address of a selection", () => {
  it("names a line, an article, a passage, or a passage of a line", () => {
    expect(fragmentOf({ line: "point-3" })).toBe("#point-3");
    expect(fragmentOf({ article: "b" })).toBe("#article-b");
    expect(fragmentOf({ line: "point-3", span: { article: "b c", start: 4, end: 9 } })).toBe(
      "#point-3/article-b%20c:4-9",
    );
  });

  it("comes back from its fragment, whatever the article is called", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: "grapheme" }),
        fc.nat(),
        fc.integer({ min: 1, max: 999 }),
        (article, start, length) => {
          const span = { article, start, end: start + length };
          expect(addressOf(fragmentOf({ line: "measure-12", span }))).toEqual({ line: "measure-12", article, span });
        },
      ),
    );
  });

  it("understands nothing in what is no address, and never throws", () => {
    for (const fragment of [
      "",
      "#",
      "#figures",
      "#point-0",
      "#point-x",
      "#article-",
      "#%E0%A4%A",
      "#article-%E0%A4%A",
    ]) {
      expect(addressOf(fragment)).toEqual({});
    }
    expect(addressOf("#article-b:9-4")).toEqual({ article: "b" });
    fc.assert(fc.property(fc.string({ unit: "binary" }), (fragment) => void addressOf(fragment)));
  });
});
