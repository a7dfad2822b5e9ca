import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import type { QuoteKind, Speaker } from "../../model/quote.ts";
import { spanOf } from "../../model/span.ts";
import type { PlacedQuote } from "../placed.ts";
import { groupUtterances } from "./group-utterances.ts";

interface Said {
  readonly words: string;
  readonly kind: QuoteKind;
  readonly speaker: Speaker | null;
  readonly cue?: string;
}

const mayor: Speaker = { name: "Ines Orvald", entity: "e1" };
const rival: Speaker = { name: "Tam Brisk", entity: "e2" };

/** Articles of the given texts, with the quotes that stand in them. */
function grouped(...articles: readonly (readonly [string, readonly Said[]])[]): string[][] {
  const story = articles.map(([text], index) => {
    const article = { id: `a${index + 1}`, outlet: "", title: "", published: null, language: "en", text, sha256: "" };
    return { article, analysis: analyse(article) };
  });
  const quotes: PlacedQuote[] = articles.flatMap(([text, said], article) =>
    said.map(({ words, kind, speaker, cue }): PlacedQuote => {
      const start = text.indexOf(words);
      const found = { start, end: start + words.length, kind, speaker: null };
      const at = cue === undefined ? -1 : text.indexOf(cue);
      const range = { start: at, end: at + (cue?.length ?? 0) };
      return {
        article,
        found: { ...found, ...(at >= 0 && { cue: range }) },
        line: { id: words, kind, span: spanOf(`a${article + 1}`, found), speaker },
      };
    }),
  );
  const numbered = quotes.map((quote, index) => ({ ...quote, line: { ...quote.line, id: `q${index + 1}` } }));
  return groupUtterances(story, numbered).map((utterance) => utterance.quotes);
}

describe("groupUtterances", () => {
  it("takes a quotation and the rest of it after the reporting clause for one", () => {
    const text = '"The quay stays open," Orvald said. "Nobody has to leave."';
    expect(
      grouped([
        text,
        [
          { words: "The quay stays open,", kind: "direct", speaker: mayor, cue: "said" },
          { words: "Nobody has to leave.", kind: "direct", speaker: mayor },
        ],
      ]),
    ).toEqual([["q1", "q2"]]);
  });

  it("gathers the wordings of different articles, quoted and reported", () => {
    const words = "we shall dredge the harbour before the autumn storms arrive";
    expect(
      grouped(
        [`"${words}," said Orvald.`, [{ words, kind: "direct", speaker: mayor }]],
        [
          "Orvald promised that the harbour would be dredged before autumn storms.",
          [{ words: "the harbour would be dredged before autumn storms", kind: "indirect", speaker: mayor }],
        ],
      ),
    ).toEqual([["q1", "q2"]]);
  });

  it("takes marked words with the reported clause that holds them", () => {
    const clause = 'the plan was "a gift to gulls" and little else';
    expect(
      grouped([
        `Brisk said ${clause}.`,
        [
          { words: clause, kind: "indirect", speaker: rival },
          { words: "a gift to gulls", kind: "mixed", speaker: rival },
        ],
      ]),
    ).toEqual([["q1", "q2"]]);
  });

  it("keeps different speakers and different remarks apart", () => {
    const words = "dredging will ruin the oyster beds";
    expect(
      grouped(
        [`Orvald said ${words}.`, [{ words, kind: "indirect", speaker: mayor }]],
        [`Brisk said ${words}.`, [{ words, kind: "indirect", speaker: rival }]],
        ['"Taxes are next," said Orvald.', [{ words: "Taxes are next,", kind: "direct", speaker: mayor }]],
      ),
    ).toEqual([]);
  });

  it("takes a long quotation that two articles print alike for one, whomever they name", () => {
    const words = "the harbour dredging will ruin every last oyster bed";
    expect(
      grouped(
        [`"${words}," said Orvald.`, [{ words, kind: "direct", speaker: mayor }]],
        [`"${words}," said Brisk.`, [{ words, kind: "direct", speaker: rival }]],
      ),
    ).toEqual([["q1", "q2"]]);
  });

  it("lets the end of a paragraph end a remark where paragraphs hold several sentences", () => {
    const first = "The quay stays open until the end of the season,";
    const said = (before: string): string[][] =>
      grouped([
        `${before}"${first}" Orvald said.\n\n"Nobody leaves."`,
        [
          { words: first, kind: "direct", speaker: mayor, cue: "said" },
          { words: "Nobody leaves.", kind: "direct", speaker: mayor },
        ],
      ]);
    expect(said("The council met on Monday. It sat for an hour.\n\n")).toEqual([]);
    expect(said("The council met on Monday.\n\nIt sat for an hour.\n\n")).toEqual([["q1", "q2"]]);
  });

  it("keeps a sentence of a few words with the quotation that it runs on from, and a long one apart", () => {
    const said = (first: string, second: string): string[][] =>
      grouped([
        `"${first}" Orvald said.\n\n"${second}"`,
        [
          { words: first, kind: "direct", speaker: mayor, cue: "said" },
          { words: second, kind: "direct", speaker: mayor },
        ],
      ]);
    expect(said("The quay stays open until the end of the season,", "Nobody leaves.")).toEqual([["q1", "q2"]]);
    expect(
      said(
        "The quay stays open until the end of the season,",
        "Our fishermen have waited eleven years for a ferry to the northern islands.",
      ),
    ).toEqual([]);
  });

  it("ends a reported remark where another reporting word begins", () => {
    const [first, second] = ["the quay was safe", "gulls had eaten the charts"];
    const both = (between: string): string[][] =>
      grouped([
        `Orvald said ${first}${between}${second}.`,
        [
          { words: first, kind: "indirect", speaker: mayor },
          { words: second, kind: "indirect", speaker: mayor, cue: "added" },
        ],
      ]);
    expect(both(", but added that ")).toEqual([]);
    expect(both(", she added, ")).toEqual([["q1", "q2"]]);
  });

  it("keeps relayed words apart from those that relay them", () => {
    const relayed = "the harbour pilots walked out over unpaid storm wages";
    const outer = `Brisk told her ${relayed}`;
    expect(
      grouped([
        `Orvald said ${outer}.`,
        [
          { words: outer, kind: "indirect", speaker: { name: "a clerk" } },
          { words: relayed, kind: "indirect", speaker: { name: "a pilot" } },
        ],
      ]),
    ).toEqual([]);
  });

  it("gathers the copies of a quotation however many articles print it", () => {
    const words = "we shall dredge the harbour before the autumn storms arrive";
    const copies = Array.from(
      { length: 120 },
      () => [`"${words}," said Orvald.`, [{ words, kind: "direct", speaker: mayor }]] as const,
    );
    expect(grouped(...copies)).toEqual([copies.map((_, index) => `q${index + 1}`)]);
  });

  it("puts each quote in one utterance at most, of two or more, for any quotes", () => {
    const word = fc.constantFrom("harbour", "storm", "not", "12", "gull", "the", "closed");
    const said = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(" ")),
      kind: fc.constantFrom<QuoteKind>("direct", "mixed", "indirect"),
      speaker: fc.constantFrom(mayor, rival, { name: "officials" }, null),
    });
    fc.assert(
      fc.property(fc.array(fc.array(said, { maxLength: 5 }), { maxLength: 4 }), (articles) => {
        const groups = grouped(...articles.map((list) => [list.map((one) => one.words).join("\n\n"), list] as const));
        const all = groups.flat();
        expect(new Set(all).size).toBe(all.length);
        for (const group of groups) expect(group.length).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });
});
