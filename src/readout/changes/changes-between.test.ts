import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "../../../test/promises/examples.ts";
import { ARGUS, EVENING, GAZETTE, HERALD, MIRROR, report, TRIBUNE } from "../../../test/support/story-of.ts";
import { articleOf } from "../../intake/article-of.ts";
import type { Article } from "../../model/article.ts";
import { type Cited, StoryEvent } from "../../model/event.ts";
import type { Readout } from "../../model/readout.ts";
import { diff } from "../diff.ts";
import { read } from "../read.ts";
import { changesBetween } from "./changes-between.ts";

const kinds = (events: readonly StoryEvent[]): string[] => events.map(({ kind }) => kind);
const between = (before: Readout | null, after: Readout): StoryEvent[] => changesBetween("fire", before, after);

/** The only event of a kind. */
function only<K extends StoryEvent["kind"]>(events: readonly StoryEvent[], kind: K): Extract<StoryEvent, { kind: K }> {
  const found = events.filter((event): event is Extract<StoryEvent, { kind: K }> => event.kind === kind);
  expect(found, kind).toHaveLength(1);
  return found[0]!;
}

const first = read([ARGUS, TRIBUNE]);
const grown = read([ARGUS, TRIBUNE, HERALD]);

describe("what is told", () => {
  it("a new story", () => {
    const event = only(between(null, first), "founded");
    expect(event).toMatchObject({ level: "note", articles: ["argus", "tribune"], date: "2031-03-04" });
  });

  it("a quote in new words, with the words that were known", () => {
    const { now, before, speaker } = only(between(first, grown), "wording");
    expect(now.words).toBe("We have never seen flames that high in this city,");
    expect(before.map(({ words }) => words)).toEqual(["We have never seen flames of that height in this city,"]);
    expect(speaker).toBe("Dana Roike");
  });

  it("an expected event that was met", () => {
    const { outcome, announced, by, date } = only(between(first, grown), "outcome");
    expect([outcome, date]).toEqual(["met", "2031-03-08"]);
    expect(announced[0]?.words).toContain("will hold a special meeting");
    expect(by.words).toContain("held a special meeting on Friday");
  });

  it("a conflict, with both passages", () => {
    const event = only(between(first, read([ARGUS, TRIBUNE, GAZETTE])), "conflict");
    expect(event).toMatchObject({ conflict: "time", rule: "other-day", date: "2031-03-05" });
    expect(event.now.words).toContain("Monday evening");
    expect(event.against[0]?.words).toContain("Tuesday morning");
  });

  it("a figure that an article changed, and what it took out", () => {
    const events = between(grown, read([EVENING, TRIBUNE, HERALD]));
    expect(kinds(events)).toEqual(["figure", "dropped"]);
    const { relation, before, now, date } = only(events, "figure");
    expect([relation, before.figure.words, now.figure.words]).toEqual(["revised", "At least 12", "At least 14"]);
    expect(date).toBe("2031-03-04T18:00Z");
    const { article, dropped } = only(events, "dropped");
    expect(article).toBe("argus");
    expect(dropped.map(({ passage }) => passage.words)).toEqual([
      "which had been warned about its sprinklers in January",
      "The city council will hold a special meeting on Friday.",
    ]);
    expect(dropped[0]?.now?.words).toBe("The warehouse belongs to the Lindgate Company.");
    expect(dropped[1]?.stillIn.map(({ outlet }) => outlet)).toEqual(["Northern Herald"]);
  });

  it("each figure of a sentence that changed", () => {
    const morning = report("post", "Sellmark Post", "2031-03-04", [
      "Fire in Sellmark",
      "The fire destroyed 14 houses and 5 boats on Tuesday, and 5 cars.",
    ]);
    const evening = articleOf(
      morning.text.replace("14", "16").replace("5 boats", "7 boats").replace("5 cars", "7 cars"),
      morning,
    );
    const events = between(read([morning]), read([evening]));
    expect(kinds(events)).toEqual(["figure", "figure", "figure"]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
  });

  it("the same with a comparison of the revisions that is at hand", () => {
    const after = read([EVENING, TRIBUNE, HERALD]);
    expect(changesBetween("fire", grown, after, [diff(ARGUS, EVENING)])).toEqual(between(grown, after));
  });

  it("a figure that another article gives otherwise, and none where it says no more", () => {
    const post = (id: string, words: string): Article =>
      report(id, `Post ${id}`, "2031-03-06", [
        "Sellmark fire",
        `Fire chief Dana Roike said ${words} had been injured.`,
      ]);
    const known = read([ARGUS, TRIBUNE]);
    for (const words of ["at least 12 people", "more than 10 people", "12 people"]) {
      expect(kinds(between(known, read([ARGUS, TRIBUNE, post("a", words)]))), words).toEqual(["joined"]);
    }
    const after = read([ARGUS, TRIBUNE, post("a", "17 people"), post("b", "17 people")]);
    const changed = between(known, after).filter(({ kind }) => kind === "figure" || kind === "conflict");
    expect(changed).toHaveLength(1);
    expect(JSON.stringify(changed)).toContain("17 people had been injured");
  });
});

describe("what is not told", () => {
  it.each([...examples, { name: "fire", articles: [ARGUS, TRIBUNE, HERALD, MIRROR] }])(
    "anything where '$name' is read again, in whatever order",
    ({ articles }) => {
      const before = read(articles);
      fc.assert(
        fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), (shuffled) => {
          expect(between(before, read(shuffled))).toEqual([]);
        }),
        { numRuns: 4 },
      );
    },
  );

  it.each([...examples, { name: "fire", articles: [ARGUS, TRIBUNE, HERALD] }])(
    "more than that an article joined, where '$name' grows by a near-copy",
    ({ articles }) => {
      const before = read(articles);
      fc.assert(
        fc.property(
          fc.constantFrom(...articles),
          fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
          (one, kept) => {
            const copy = nearCopy(one, kept);
            expect(kinds(between(before, read([...articles, copy])))).toEqual(["joined"]);
          },
        ),
        { numRuns: 12 },
      );
    },
  );

  it("a revision of typography, of the order of paragraphs, or of stamps alone", () => {
    const paragraphs = ARGUS.text.split("\n\n");
    const [title = "", first = "", second = "", ...rest] = paragraphs;
    const revisions = [
      ARGUS.text.replaceAll(/"([^"\n]*)"/gu, "“$1”"),
      [title, second, first, ...rest].join("\n\n"),
      [title, "Updated: March 4, 2031 6:20 PM GMT", first, second, ...rest].join("\n\n"),
    ];
    for (const text of revisions) {
      const revised = articleOf(text, { ...ARGUS, updated: "2031-03-04T18:20Z" });
      expect(between(grown, read([revised, TRIBUNE, HERALD])), text).toEqual([]);
    }
  });

  it("as dropped what the article still says, whatever it took out; and nothing that it took out is left untold", () => {
    const paragraphs = ARGUS.text.split("\n\n");
    fc.assert(
      fc.property(fc.subarray(paragraphs.slice(1), { minLength: 1 }), (kept) => {
        const revised = articleOf([paragraphs[0]!, ...kept].join("\n\n"), ARGUS);
        const told = between(first, read([revised, TRIBUNE])).flatMap((event) =>
          event.kind === "dropped" ? event.dropped.map(({ passage }) => passage.words) : [],
        );
        for (const words of told) expect(revised.text).not.toContain(words);
        const gone = paragraphs.slice(1).filter((paragraph) => !kept.includes(paragraph));
        expect(told.length === 0).toBe(gone.length === 0);
        for (const paragraph of gone)
          expect(
            told.some((words) => paragraph.includes(words)),
            paragraph,
          ).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("an event twice: a follower that starts again finds the same ids, and the next record brings none of them", () => {
    const events = between(first, grown);
    expect(between(first, grown)).toEqual(events);
    const further = read([ARGUS, TRIBUNE, HERALD, MIRROR]);
    const again = new Set(events.map(({ id }) => id));
    expect(between(grown, further).filter(({ id }) => again.has(id))).toEqual([]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it("an id that depends on where the words stand", () => {
    const moved = articleOf(`By our own reporter\n\n${HERALD.text}`, { ...HERALD });
    const ids = (herald: Article): string[] =>
      between(first, read([ARGUS, TRIBUNE, herald])).flatMap(({ kind, id }) => (kind === "joined" ? [] : [id]));
    expect(ids(moved)).toEqual(ids(HERALD));
  });
});

it("rests every event on the exact words of a text that is known by its hash", () => {
  const records = [first, grown, read([EVENING, TRIBUNE, HERALD])];
  const texts = new Map(records.flatMap(({ articles }) => articles.map(({ sha256, text }) => [sha256, text] as const)));
  const events = records.flatMap((after, index) => between(records[index - 1] ?? null, after));
  expect(events.length).toBeGreaterThan(5);
  for (const event of events) {
    expect(StoryEvent.parse(event)).toEqual(event);
    for (const { span, words, sha256 } of citedIn(event)) {
      expect(texts.get(sha256)?.slice(span.start, span.end)).toBe(words);
    }
  }
});

/** Every passage that an event cites, however deep. */
function citedIn(value: unknown): Cited[] {
  if (typeof value !== "object" || value === null) return [];
  // Whatever has words and a hash is a passage: nothing else of an event has both.
  if ("words" in value && "sha256" in value) return [value as Cited];
  return Object.values(value).flatMap(citedIn);
}

/** An article again under another name: typography changed, some paragraphs left out. */
function nearCopy(article: Article, kept: readonly boolean[]): Article {
  const paragraphs = article.text.split("\n\n").filter((_, index) => index < 2 || kept[index % kept.length]);
  const text = paragraphs
    .join("\n\n")
    .replaceAll(/"([^"\n]*)"/gu, "“$1”")
    .replaceAll(/ - /gu, " – ");
  return articleOf(text, { ...article, id: "copy", outlet: "Copy Daily", published: "2032-01-01" });
}
