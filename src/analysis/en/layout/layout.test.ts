import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setApart } from "../../layout/set-apart.ts";
import { layOut } from "./layout.ts";

const sentencesOf = (text: string): string[] => layOut(text).sentences.map((s) => text.slice(s.start, s.end));
const kindsOf = (text: string): string[] => layOut(text).blocks.map((block) => block.kind);

describe("sentences", () => {
  it("do not end inside a number that spacing tore at its point", () => {
    expect(sentencesOf("It earned $412. 5 million. He drew a. 22 caliber rifle.")).toEqual([
      "It earned $412. 5 million.",
      "He drew a. 22 caliber rifle.",
    ]);
    expect(sentencesOf("The fire killed 12. 20 others were hurt.")).toHaveLength(2);
  });
});

describe("blocks", () => {
  it("tells headings, paragraphs and list items apart", () => {
    expect(kindsOf("Dam holds after storm\n\nThe dam held.\n\n- Nine pumps ran.\n- Two failed.")).toEqual([
      "heading",
      "paragraph",
      "item",
      "item",
    ]);
  });
  it("joins a paragraph that a line break tears in the middle of a sentence", () => {
    const text =
      "The company described the meeting as a chance for the owner to repeat his view that\n\nnobody would be dismissed before the spring.";
    expect(layOut(text).blocks).toHaveLength(1);
  });
  it("joins lines wrapped at a fixed width", () => {
    const text = `${"The council of the town met for an hour and voted to\n".repeat(3)}close the bridge for good.\n\nNobody spoke.`;
    expect(layOut(text).blocks).toHaveLength(2);
  });
  it("keeps a headline apart from the text below it", () => {
    expect(sentencesOf("Mill to close\nThe mill will close in May.")).toEqual([
      "Mill to close",
      "The mill will close in May.",
    ]);
  });
});

describe("sentences", () => {
  it("does not end one at an abbreviation or an initial", () => {
    expect(sentencesOf("Dr. Falk met Gen. J. R. Dray at 6 p.m. in the U.S. embassy. He left.")).toEqual([
      "Dr. Falk met Gen. J. R. Dray at 6 p.m. in the U.S. embassy.",
      "He left.",
    ]);
  });
  it("leaves the mark that closes a quotation with its sentence, also after a stray space", () => {
    expect(sentencesOf('"We will rebuild it. " She left the hall.')).toEqual([
      '"We will rebuild it. "',
      "She left the hall.",
    ]);
    expect(sentencesOf("“Stop.” He ran.")).toEqual(["“Stop.”", "He ran."]);
  });
});

describe("setting furniture apart", () => {
  it("cuts a dateline off its sentence", () => {
    const text = "ORRIN, May 4 (Northline) - The dam held on Monday.";
    const cut = setApart(layOut(text), [{ start: 0, end: 27 }]);
    expect(cut.blocks.map(({ kind }) => kind)).toEqual(["furniture", "paragraph"]);
    expect(cut.sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      "ORRIN, May 4 (Northline) -",
      "The dam held on Monday.",
    ]);
  });
  it("makes a block furniture whole where nearly all of it is", () => {
    const layout = setApart(layOut("Share this article\n\nThe dam held."), [{ start: 0, end: 18 }]);
    expect(layout.blocks.map(({ kind }) => kind)).toEqual(["furniture", "paragraph"]);
  });
});

it("keeps every token, sentence and block in place and in order, whatever the text", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "B", " ", ".", "\n", '"', "”", "U.S.", "é", "😀", "\ud800", "\r\n", "-", "9"),
  });
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(60), (words, x, y) => {
      const plain = layOut(words);
      for (const layout of [plain, setApart(plain, [{ start: Math.min(x, y), end: Math.max(x, y) }])]) {
        for (const token of layout.tokens) expect(words.slice(token.start, token.end)).toBe(token.text);
        for (const list of [layout.tokens, layout.sentences, layout.blocks]) {
          list.forEach((range, index) => {
            expect(range.start).toBeLessThan(range.end);
            expect(range.start).toBeGreaterThanOrEqual(list[index - 1]?.end ?? 0);
          });
        }
        for (const sentence of layout.sentences) {
          const block = layout.blocks[sentence.block];
          expect(block && block.start <= sentence.start && sentence.end <= block.end).toBe(true);
        }
        const covered = layout.sentences.reduce((sum, sentence) => sum + sentence.to - sentence.from, 0);
        expect(covered).toBe(layout.tokens.length);
      }
    }),
  );
});

it("cuts words as if no text had been read before", () => {
  const text = "Orrin's hat was found.";
  const alone = layOut(text).tokens.map((token) => token.text);
  layOut("The hat was Orrin's- or so he said.\n\nNot Velm's, but Orrin's.");
  expect(layOut(text).tokens.map((token) => token.text)).toEqual(alone);
  expect(alone).toContain("'s");
});

it("reads on after it met more new words than it keeps", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const word = (n: number): string => `qx${n < 26 ? "" : word(Math.floor(n / 26)).slice(2)}${letters[n % 26]}`;
  for (let from = 0; from < 60_000; from += 2_000) {
    const words = Array.from({ length: 2_000 }, (_, i) => word(from + i));
    expect(layOut(words.join(" ")).tokens).toHaveLength(2_000);
  }
});
