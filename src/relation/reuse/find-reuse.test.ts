import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import type { Story } from "../relation.ts";
import { findOrigins } from "./find-origins.ts";
import { findReuse } from "./find-reuse.ts";

function storyOf(...texts: readonly string[]): Story {
  return texts.map((text, index) => {
    const article = {
      id: `a${index + 1}`,
      outlet: "Harbour Post",
      title: "",
      published: "2031-05-06",
      language: "en",
      text,
      sha256: "",
    };
    return { article, analysis: analyse(article) };
  });
}

function shared(...texts: readonly string[]): [string, string][] {
  const story = storyOf(...texts);
  const cut = (span: { article: string; start: number; end: number }): string =>
    story.find(({ article }) => article.id === span.article)!.article.text.slice(span.start, span.end);
  return findReuse(story).map(({ a, b }) => [cut(a), cut(b)]);
}

describe("findReuse", () => {
  it("finds the whole run that two articles share", () => {
    expect(
      shared(
        "Late on Monday the old ferry struck a sandbank off Merrow Point with ninety people aboard.",
        "The operator said that the old ferry struck a sandbank off Merrow Point with ninety aboard.",
      ),
    ).toEqual([
      [
        "the old ferry struck a sandbank off Merrow Point with ninety",
        "the old ferry struck a sandbank off Merrow Point with ninety",
      ],
    ]);
  });

  it("sets case, quote style and small punctuation aside", () => {
    expect(
      shared(
        "The mayor’s office, which runs the port, closed 12 piers on Monday.",
        "the mayor's office which runs the port closed 12 Piers on Friday.",
      ),
    ).toHaveLength(1);
  });

  it("asks for eight words, compounds counting as one", () => {
    expect(
      shared(
        "She sold nine well-known two-storey sea-front houses.",
        "She sold nine well-known two-storey sea-front houses.",
      ),
    ).toEqual([]);
    expect(shared("One two three four five six seven eight.", "One two three four five six seven eight.")).toHaveLength(
      1,
    );
  });

  it("leaves out what stands between quotation marks", () => {
    const words = "we shall rebuild the bridge before the first snow falls this year";
    expect(shared(`"${words}," said the engineer.`, `The engineer told them: “${words}.”`)).toEqual([]);
  });

  it("keeps a scare quote in the run around it", () => {
    expect(
      shared(
        'The council called the "temporary" toll a burden on every farmer here.',
        "The council called the “temporary” toll a burden on every farmer there.",
      ),
    ).toHaveLength(1);
  });

  it("does not pair the words of one article, and pairs a repeated sentence once", () => {
    const sentence = "The lighthouse keeper walked nine miles over the ice to fetch help.";
    expect(shared(`${sentence}\n\n${sentence}`)).toEqual([]);
    expect(shared(sentence, `${sentence}\n\n${sentence}`)).toHaveLength(1);
  });

  it("gives runs of equal words, in range, for any texts, and the same each time", () => {
    const word = fc.constantFrom("red", "boat", "sank", '"', "the", "on", "“", "”", "Monday.", "\n\n", "\ud800", "12");
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
    const fold = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
    fc.assert(
      fc.property(text, text, text, (x, y, z) => {
        const pairs = shared(x, y, z);
        for (const [a, b] of pairs) expect(fold(a)).toBe(fold(b));
        expect(shared(x, y, z)).toEqual(pairs);
      }),
      { numRuns: 100 },
    );
  });
});

describe("findOrigins", () => {
  const origins = (...texts: readonly string[]): string[] => {
    const story = storyOf(...texts);
    return findOrigins(story, findReuse(story));
  };
  const report =
    "The tram left the rails at the corner of Mill Street shortly before noon and came to rest against a bakery. " +
    "Firefighters led eleven passengers out through the rear window while the driver was freed with cutting gear.";

  it("counts a copy for the article that it shares its words with", () => {
    expect(origins(report, `Our readers sent pictures. ${report}`, "A bakery was hit by a tram. Nobody died.")).toEqual(
      ["a1", "a1", "a3"],
    );
  });

  it("does not join two long reports over one sentence of background", () => {
    const background = "The town of Aldermoor has had no other tram accident since the line opened.";
    const long = (topic: string): string =>
      Array.from(
        { length: 30 },
        (_, i) => `Witness ${topic}${i} described ${topic} number ${i} in words of ${topic}.`,
      ).join(" ");
    expect(origins(`${long("north")} ${background}`, `${long("south")} ${background}`)).toEqual(["a1", "a2"]);
  });

  it.each([
    ["a dateline", "ALDERMOOR, May 6 (AFP) — A tram left its rails.", "AFP"],
    ["a last line", "A tram left its rails.\n\n— Reuters", "Reuters"],
    ["a credit", "A tram left its rails.\n\nSource: Xinhua", "Xinhua"],
    ["its own voice", "A tram left its rails, the mayor told AFP.", "AFP"],
  ])("names the agency of %s", (_, text, agency) => {
    expect(origins(text)).toEqual([agency]);
  });

  it("does not take the source of a passage for the origin of a report", () => {
    expect(origins("A tram left its rails, according to Reuters. The mayor was away.")).toEqual(["a1"]);
  });

  it("joins articles that credit the same agency in different words", () => {
    expect(
      origins("A tram left its rails.\n\nAP", "Eleven were led out of a tram.\n\nSource: The Associated Press"),
    ).toEqual(["AP", "AP"]);
  });
});
