import * as fc from "fast-check";
import { expect, it } from "vitest";
import { annotationTarget, codePoints } from "./annotation-target.ts";

it("counts code points, not UTF-16 units", () => {
  const text = "😀 one 😀 two";
  expect(annotationTarget({ article: "a", start: 7, end: 13 }, text, "urn:x")).toEqual({
    type: "SpecificResource",
    source: "urn:x",
    selector: [
      { type: "TextQuoteSelector", exact: "😀 two".slice(0, 6), prefix: "😀 one ", suffix: "" },
      { type: "TextPositionSelector", start: 6, end: 11 },
    ],
  });
});

it("leads back to the same words from the positions, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, x, y) => {
      const points = Array.from(text);
      const [from, to] = [x % points.length, y % points.length].toSorted((a, b) => a - b) as [number, number];
      const start = points.slice(0, from).join("").length;
      const end = points.slice(0, to + 1).join("").length;
      const target = annotationTarget({ article: "a", start, end }, text, "urn:x") as {
        selector: [{ exact: string }, { start: number; end: number }];
      };
      const [quote, position] = target.selector;
      expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
      expect(quote.exact).toBe(text.slice(start, end));
      expect(codePoints(text)).toBe(points.length);
    }),
  );
});
