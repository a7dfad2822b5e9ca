import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../analysis/en/layout/layout.ts";
import { alike } from "./alike.ts";
import { COLUMNS, compare } from "./columns.ts";
import { commonSubsequence } from "./features/runs.ts";
import { type Stated, stated } from "./stated.ts";

const read = (text: string): Stated => stated(layOut(text).tokens);
const score = (a: string, b: string) => alike(read(a), read(b));

describe("alike", () => {
  it("puts a rewording over another statement with the same words", () => {
    const text = "The harbour of Veldwick was closed on Tuesday after a tanker ran aground, officials said.";
    const reworded = "Officials closed Veldwick's harbour on Tuesday when a tanker ran aground.";
    const other = "Officials in Veldwick said on Tuesday that the new tanker terminal would cost 40 million crowns.";
    expect(score(text, reworded).likeness).toBeGreaterThan(score(text, other).likeness + 0.2);
    expect(score(text, reworded).same).toBeGreaterThan(score(text, other).same + 0.2);
  });

  it("finds little in common where nothing is", () => {
    expect(score("Storm closes airport in Orlin", "Brewery reports record profit").likeness).toBeLessThan(0.15);
  });

  it("calls a sentence like itself", () => {
    const text = "Three miners were rescued from the flooded Karsk pit.";
    expect(score(text, text).likeness).toBeGreaterThan(0.9);
    expect(score(text, text).same).toBeGreaterThan(0.8);
  });

  it("does not mind the order of the two, and measures any text, down to none", () => {
    assert(
      property(string({ unit: "binary", maxLength: 60 }), string({ unit: "grapheme", maxLength: 60 }), (a, b) => {
        const [x, y] = [read(a), read(b)];
        const row = compare(x, y);
        expect(row).toHaveLength(COLUMNS.length);
        expect(row.every(Number.isFinite)).toBe(true);
        expect(compare(y, x)).toEqual(row);
        const { same, likeness } = alike(x, y);
        for (const value of [same, likeness]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("commonSubsequence", () => {
  it("counts the words in common that stand in the same order", () => {
    expect(commonSubsequence(["a", "b", "c", "d"], ["b", "x", "d", "a"])).toBe(2);
    expect(commonSubsequence([], ["a"])).toBe(0);
  });
});
