import * as fc from "fast-check";
import { expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import type { QuoteKind, Speaker } from "../../model/quote.ts";
import { spanOf } from "../../model/span.ts";
import type { PlacedQuote } from "../placed.ts";
import { candidatesOf } from "./candidates.ts";
import { COLUMNS, rowsOf } from "./columns.ts";
import { remarksOf } from "./remarks.ts";
import { wordedStory } from "./worded.ts";

interface Said {
  readonly words: string;
  readonly kind: QuoteKind;
  readonly speaker: Speaker | null;
}

/** One quote an article: the rows of its pairs. */
function rowsOfAll(said: readonly Said[]): { rows: Float32Array; pairs: number } {
  const story = said.map(({ words }, index) => {
    const article = {
      id: `a${index}`,
      outlet: "",
      title: "",
      published: null,
      language: "en",
      text: words,
      sha256: "",
    };
    return { article, analysis: analyse(article) };
  });
  const quotes = said.map(({ words, kind, speaker }, article): PlacedQuote => {
    const found = { start: 0, end: words.length, kind, speaker: null };
    return { article, found, line: { id: `q${article}`, kind, span: spanOf(`a${article}`, found), speaker } };
  });
  const worded = wordedStory(story, quotes, remarksOf(story, quotes));
  const candidates = candidatesOf(worded);
  return { rows: rowsOf(worded, candidates), pairs: candidates.length };
}

const said: fc.Arbitrary<Said> = fc.record({
  words: fc
    .array(fc.constantFrom("harbour", "storm", "not", "12", "gull", "the", "Orvald", "closed"), {
      minLength: 1,
      maxLength: 9,
    })
    .map((list) => list.join(" ")),
  kind: fc.constantFrom<QuoteKind>("direct", "mixed", "indirect"),
  speaker: fc.constantFrom(null, { name: "officials" }, { name: "Ines Orvald", entity: "e1" }),
});

it("measures a finite number for every column, the same for both orders of a pair", () => {
  fc.assert(
    fc.property(said, said, (a, b) => {
      const [there, back] = [rowsOfAll([a, b]), rowsOfAll([b, a])];
      expect(there.rows).toHaveLength(there.pairs * COLUMNS.length);
      expect(there.rows.every(Number.isFinite)).toBe(true);
      // Where in its article a quote stands, and which comes first, is the only order there is: one quote an article has none.
      expect(Array.from(back.rows)).toEqual(Array.from(there.rows));
    }),
    { numRuns: 100 },
  );
});
