import * as fc from "fast-check";
import { expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import { articleOf } from "../../intake/article-of.ts";
import { readPaths } from "../../intake/read-paths.ts";
import { read, readAnalysed } from "../../readout/read.ts";
import { packAnalysis, unpackAnalysis } from "./pack-analysis.ts";

const examples = ["ferry", "mill"].map((name) => readPaths([`examples/${name}/articles`]).articles);

it.each(examples)("gives the same record from kept analyses, to the byte", (...articles) => {
  const kept = articles.map((article) => ({
    article,
    analysis: unpackAnalysis(packAnalysis(analyse(article)), article.text),
  }));
  expect(JSON.stringify(readAnalysed(kept.toReversed()))).toBe(JSON.stringify(read(articles)));
});

it("packs an analysis into a sixth of its JSON, and gives it back whole", () => {
  for (const article of examples.flat()) {
    const analysis = analyse(article);
    const packed = packAnalysis(analysis);
    expect(packed.length).toBeLessThan(JSON.stringify(analysis).length / 6);
    expect(unpackAnalysis(packed, article.text)).toEqual(analysis);
  }
});

const piece = fc.oneof(
  fc.constantFrom(
    "The mayor of Orrin, Ilse Brandt, said on Monday that 12 to 15 people were hurt.",
    "“We’ll wait,” she told reporters.\n\n",
    "According to Velm Harbour Ltd., nearly £3.4m was lost in 2029!",
    "\u{1F30A}\u{1F525}",
    "naïve café — déjà vu…",
    "\r\n\t\u00a0",
    "İstanbul ǅ ﬁ ẞ",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);

it("gives back whole whatever a text holds", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom("2031-05-04", null), (pieces, published) => {
      const article = articleOf(pieces.join(" "), { id: "a", outlet: "", title: "", published, language: "en" });
      const analysis = analyse(article);
      expect(unpackAnalysis(packAnalysis(analysis), article.text)).toEqual(analysis);
    }),
    { numRuns: 60 },
  );
});

it("says that damaged bytes cannot be unpacked", () => {
  expect(() => unpackAnalysis(Buffer.from("no such thing"), "")).toThrow(
    expect.objectContaining({ code: "malformed" }),
  );
});
