import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../layout/layout.ts";
import { findNames } from "../names/find-names.ts";
import { findQuotes } from "./find-quotes.ts";

type Row = readonly [kind: string, content: string, cue?: string, source?: string];

function quotesIn(text: string): Row[] {
  const layout = layOut(text);
  return findQuotes(layout, findNames(layout)).quotes.map(({ kind, start, end, cue, source }): Row => {
    const row: string[] = [kind, text.slice(start, end)];
    if (cue) row.push(text.slice(cue.start, cue.end));
    if (source) row.push(text.slice(source.start, source.end));
    // The kind and the content are always there.
    return row as unknown as Row;
  });
}

describe("attributed words", () => {
  it.each<[string, string, Row[]]>([
    [
      "a verb behind the marks, inverted, with an apposition",
      "“The bridge will open in May,” said Hanna Oduya, the mayor of Tolmin.",
      [["direct", "The bridge will open in May,", "said", "Hanna Oduya, the mayor of Tolmin"]],
    ],
    [
      "a quotation interrupted by its reporting clause",
      "“We will rebuild,” Oduya said. “It may take years.”",
      [
        ["direct", "We will rebuild,", "said", "Oduya"],
        ["direct", "It may take years.", "said", "Oduya"],
      ],
    ],
    [
      "a quotation over two paragraphs",
      "“We will rebuild the harbour before the winter.\n\nIt may take years,” Oduya said.",
      [
        ["direct", "We will rebuild the harbour before the winter.", "said", "Oduya"],
        ["direct", "It may take years,", "said", "Oduya"],
      ],
    ],
    ["a shout", "“Stop!” the guard shouted.", [["direct", "Stop!", "shouted", "the guard"]]],
    [
      "what somebody calls a thing, in marks, but no name in marks",
      "To call the harbour “hollow” was unfair. The harbour, called “Orvald Quay”, stays.",
      [["mixed", "hollow"]],
    ],
    ["what a crowd calls out", "The first chants of “Oduya, Oduya” rose in the stands.", [["mixed", "Oduya, Oduya"]]],
    [
      "words above an article that a quotation in it has",
      "The harbour will ‘never close its gates again’.\n\nTolmin news of Monday.\n\n“We will never close its gates again,” Oduya said.",
      [
        ["mixed", "never close its gates again", "said", "Oduya"],
        ["direct", "We will never close its gates again,", "said", "Oduya"],
      ],
    ],
    [
      "a report that a dash ends before words of its own",
      "Oduya said that the harbour was closed for repairs – he “never wanted it so”.",
      [
        ["indirect", "the harbour was closed for repairs", "said", "Oduya"],
        ["mixed", "never wanted it so", "said", "Oduya"],
      ],
    ],
    [
      "a name in the capitals of a headline",
      "Oduya Says Gull Joins 'Nine Finest Boats' List\n\nThe gull joins the Nine Finest Boats.",
      [],
    ],
    [
      "an envoy to somewhere before the colon of a headline",
      "Ambassador to Tolmin: Harbour Talks 'Opened a Broad Road'\n\nThe talks went on for hours on Monday in the old town.",
      [["mixed", "Opened a Broad Road", ":", "Ambassador to Tolmin"]],
    ],
    [
      "that",
      "The mayor said that the bridge would open in May.",
      [["indirect", "the bridge would open in May", "said", "The mayor"]],
    ],
    [
      "the whole clause before its cue",
      "The harbour reopened on Monday after a storm, officials said.",
      [["indirect", "The harbour reopened on Monday after a storm", "said", "officials"]],
    ],
    [
      "according to, in front",
      "According to the port authority, four ships were damaged.",
      [["indirect", "four ships were damaged", "According to", "the port authority"]],
    ],
    [
      "according to, at the end",
      "Four ships were damaged, according to the port authority.",
      [["indirect", "Four ships were damaged", "according to", "the port authority"]],
    ],
    [
      "a demand",
      "Mayor Hanna Oduya urged residents to boil their water.",
      [["indirect", "to boil their water", "urged", "Mayor Hanna Oduya"]],
    ],
    [
      "a promise",
      "The company pledged to rebuild the school.",
      [["indirect", "to rebuild the school", "pledged", "The company"]],
    ],
    [
      "a gerund",
      "Oduya denied taking money from the company.",
      [["indirect", "taking money from the company", "denied", "Oduya"]],
    ],
    [
      "a clause that goes on after 'but'",
      "The company said the harbour is closed, but the ferries still run.",
      [["indirect", "the harbour is closed, but the ferries still run", "said", "The company"]],
    ],
    [
      "per",
      "Per Reuters, the harbour will be closed until Monday.",
      [["indirect", "the harbour will be closed until Monday", "Per", "Reuters"]],
    ],
    [
      "a name in marks given to something",
      "The minister called the plan “a costly mistake” and left.",
      [["mixed", "a costly mistake", "called", "The minister"]],
    ],
    [
      "the colon of a headline",
      "Officials: Bridge of Tolmin is safe\n\nThe bridge reopened on Monday.",
      [["indirect", "Bridge of Tolmin is safe", ":", "Officials"]],
    ],
    [
      "words relayed by another",
      "The aide said that Oduya had promised to rebuild the school.",
      [
        ["indirect", "Oduya had promised to rebuild the school", "said", "The aide"],
        ["indirect", "to rebuild the school", "had promised", "Oduya"],
      ],
    ],
    [
      "marked words in one of two clauses",
      "Oduya said the works were “nearly done” and that the road would open soon.",
      [
        ["indirect", "the works were “nearly done” and that the road would open soon", "said", "Oduya"],
        ["mixed", "nearly done", "said", "Oduya"],
      ],
    ],
    ["some who speak", "Some said old bridges were safer.", [["indirect", "old bridges were safer", "said", "Some"]]],
    [
      "words that somebody uses for a thing",
      "The minister criticised what he called “hasty” steps of the council.",
      [["mixed", "hasty", "criticised", "The minister"]],
    ],
  ])("%s", (_, text, rows) => {
    expect(quotesIn(text)).toEqual(rows);
  });

  it.each([
    ["a title", "They sang “Blue River Road” at the end of the concert."],
    ["a nickname", "The so-called “Night Owl” was arrested on Friday."],
    ["a thing, no clause", "The minister accused the company of fraud."],
    ["a question put by others", "Asked whether the dam was safe, the engineer smiled."],
    ["what was not said", "The ministry did not say when the road would open."],
    ["fear", "Critics fear the dam will fail."],
    ["a thing that shows", "This suggests that the dam will fail."],
    ["a thing that shows how", "The flood underscored just how weak the dam had become."],
    ["a participle of a noun", "It was the third publicly acknowledged visit of the mayors since spring came."],
    ["what is only supposed", "If confirmed, it would be the first flood in Tolmin this year."],
    ["words said elsewhere", "An official confirmed what Oduya said."],
    ["a given name", "The engineers drew up a project codenamed “Ostrom” for the dam."],
  ])("finds nothing in %s", (_, text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it("keeps inside the text, in order, whatever the text", () => {
    const parts = constantFrom(
      '"',
      "“",
      "”",
      "'",
      "’",
      " ",
      ", ",
      ". ",
      "\n",
      "said",
      "that",
      "he",
      "Oduya",
      "according to",
      "urged",
      "to",
      "go",
      ":",
      "\ud800",
      "-",
      "told",
    );
    assert(
      property(
        array(parts, { maxLength: 60 }).map((list) => list.join(" ")),
        (text) => {
          const layout = layOut(text);
          const named = findNames(layout);
          const { quotes } = findQuotes(layout, named);
          quotes.forEach((quote, i) => {
            expect(quote.start).toBeLessThan(quote.end);
            expect(quote.end).toBeLessThanOrEqual(text.length);
            if (i > 0) expect(quote.start).toBeGreaterThanOrEqual(quotes[i - 1]!.start);
          });
          expect(findQuotes(layout, named).quotes).toEqual(quotes);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes a clause that the rules alone see", () => {
    const text = "told told he urged said";
    expect(() => quotesIn(text)).not.toThrow();
  });

  it("stays linear in a sentence without end", () => {
    const layout = layOut("he said she said that they said, ".repeat(2_000));
    const start = performance.now();
    findQuotes(layout, { names: [], bearers: [], references: [] });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
