import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeText } from "./safe-text.ts";

describe("safeText", () => {
  it("shows terminal sequences and marks of direction as escapes", () => {
    expect(safeText("Harbour \u001b[31mred\u001b[0m \u009b2J")).toBe(String.raw`Harbour \x1b[31mred\x1b[0m \x9b2J`);
    expect(safeText("evil\u202ecod\u2066.exe\u200f")).toBe(String.raw`evil\u202ecod\u2066.exe\u200f`);
    expect(safeText("half \ud800 and tag \u{e0041}")).toBe(String.raw`half \ud800 and tag \u{e0041}`);
    expect(safeText("bell\u0007 return\r")).toBe(String.raw`bell\x07 return\x0d`);
  });

  it("leaves ordinary text of any script alone", () => {
    const text = "Łódź — 東京, שלום, مرحبا 👩‍👧 naïve\n\tnext";
    expect(safeText(text)).toBe(text);
  });

  it("never lets an escape or a control character through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        // oxlint-disable-next-line no-control-regex -- these are what must not pass
        expect(safeText(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
        expect(safeText(text).isWellFormed()).toBe(true);
      }),
    );
  });
});
