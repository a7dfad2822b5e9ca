import * as fc from "fast-check";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { excerptOf } from "./excerpt.ts";

it("marks a stretch of a short line", () => {
  expect(excerptOf("The dam held.", 4, 7, 60)).toEqual({ words: "The dam held.", mark: "    ^^^" });
});

it("marks what is wide as wide, a tab as two, and escapes as they show", () => {
  expect(excerptOf("ダム held", 0, 2, 60)).toEqual({ words: "ダム held", mark: "^^^^" });
  expect(excerptOf("\ta b", 1, 2, 60)).toEqual({ words: "  a b", mark: "  ^" });
  expect(excerptOf("a\u001bb", 1, 2, 60)).toEqual({ words: "a\\x1bb", mark: " ^^^^" });
  expect(excerptOf("👩‍👩‍👧 x", 9, 10, 60).mark).toBe("   ^");
});

it("cuts a long line around the place", () => {
  const line = `${"before ".repeat(30)}HERE${" after".repeat(30)}`;
  const { words, mark } = excerptOf(line, 210, 214, 60);
  expect(words).toMatch(/^….* HERE after.*…$/u);
  expect(stringWidth(words)).toBeLessThanOrEqual(60);
  expect(words.slice(mark.indexOf("^"), mark.length)).toBe("HERE");
});

it("cuts at one end alone where the place is near the other", () => {
  expect(excerptOf(`HERE${" after".repeat(30)}`, 0, 4, 40).words).toMatch(/^HERE.*…$/u);
  expect(excerptOf(`${"before ".repeat(30)}HERE`, 210, 214, 40).words).toMatch(/^….*HERE$/u);
});

it("stays in its room, and its mark under its words", () => {
  const line = fc.array(fc.constantFrom("a", "word ", "\t", "ダ", "😀", "\u001b", "e\u0301"), { maxLength: 80 });
  fc.assert(
    fc.property(
      line,
      fc.nat(100),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 20, max: 90 }),
      (parts, from, length, room) => {
        const text = parts.join("");
        const start = Math.min(from, Math.max(0, text.length - 1));
        const { words, mark } = excerptOf(text, start, start + length, room);
        expect(stringWidth(words)).toBeLessThanOrEqual(room);
        if (text !== "") expect(mark.length).toBeLessThanOrEqual(stringWidth(words));
        expect(mark).toMatch(/^ *\^+$/u);
      },
    ),
  );
});
