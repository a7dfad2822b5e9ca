import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import { partsOf } from "./clauses.ts";

function cut(text: string): string[] {
  const { tokens, sentences } = analyse({ text, published: null, language: "en" });
  return sentences.flatMap((sentence) =>
    partsOf(tokens, sentence).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)),
  );
}

describe("partsOf", () => {
  it("cuts before a relative clause and a participle", () => {
    expect(cut("The ferry hit a reef which no chart showed, leaving 40 people stranded.")).toEqual([
      "The ferry hit a reef",
      "which no chart showed,",
      "leaving 40 people stranded.",
    ]);
  });

  it("cuts before 'and' where a verb follows, not between nouns", () => {
    expect(cut("The crew lowered the boats and called the coast guard.")).toEqual([
      "The crew lowered the boats",
      "and called the coast guard.",
    ]);
    expect(cut("Nurses and teachers of Korvik marched.")).toHaveLength(1);
  });

  it("leaves a name after 'and' with what joins it", () => {
    expect(cut("It was the third meeting between Brandt and Okoro since the vote was held in May.")[0]).toBe(
      "It was the third meeting between Brandt and Okoro",
    );
  });

  it("leaves verbs that share an object together, and a verb with its question", () => {
    expect(cut("The guards seized and burned the boats of the smugglers.")).toHaveLength(1);
    expect(cut("The council must decide whether the bridge is safe.")).toHaveLength(1);
  });

  it("leaves a participle with the noun that it describes", () => {
    expect(cut("The inquiry into the police shooting of a driver ended on Friday.")).toHaveLength(1);
  });

  it("cuts at the edges of reported words, however short the rest is", () => {
    const text = "The dam will hold she said.";
    const { tokens, sentences } = analyse({ text, published: null, language: "en" });
    expect(partsOf(tokens, sentences[0]!, new Set([4])).map(({ from }) => from)).toEqual([0, 4]);
  });

  it("leaves a date whole", () => {
    expect(cut("The bridge opened on July 3, 2031 in heavy rain.")).toHaveLength(1);
  });

  it("covers every sentence without a gap", () => {
    assert(
      property(string(), (tail) => {
        const text = `The mayor, who was ill, said that ${tail} and left because it rained.`;
        const { tokens, sentences } = analyse({ text, published: null, language: "en" });
        for (const sentence of sentences) {
          const parts = partsOf(tokens, sentence);
          expect(parts[0]!.from).toBe(sentence.from);
          expect(parts.at(-1)!.to).toBe(sentence.to);
          for (let i = 1; i < parts.length; i++) expect(parts[i]!.from).toBe(parts[i - 1]!.to);
        }
      }),
    );
  });
});
