import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import { spanOf, type Span } from "../../model/span.ts";
import type { StoryContext } from "../context.ts";
import { buildTimeline } from "./build-timeline.ts";
import { findExpected } from "./find-expected.ts";
import { momentOf } from "./moments.ts";

/** The context of a story of the given dates of publication and texts. */
function contextOf(...articles: readonly (readonly [string | null, string])[]): StoryContext {
  const story = articles.map(([published, text], index) => {
    const article = { id: `a${index + 1}`, outlet: "", title: "", published, language: "en", text, sha256: "" };
    return { article, analysis: analyse(article) };
  });
  const times = story.flatMap(({ article, analysis }, index) =>
    analysis.times.map((found, n) => ({
      article: index,
      found,
      line: { id: `t${index}-${n}`, span: spanOf(article.id, found), value: found.value },
    })),
  );
  const entities = { entities: [], entityOf: () => null };
  // The timeline reads the story and its times alone; the other parts of a context stay empty.
  return {
    story,
    times,
    entities,
    quotes: [],
    figures: [],
    utterances: [],
    measures: [],
    reuse: [],
    origins: [],
  } as unknown as StoryContext;
}

const wordsOf = (context: StoryContext, span: Span): string =>
  context.story.find(({ article }) => article.id === span.article)!.article.text.slice(span.start, span.end);

const timelineOf = (context: StoryContext): [string, string, string[]][] =>
  buildTimeline(context).map(({ time, modality, passages }) => [time, modality, passages.map((span) => span.article)]);

const expectedOf = (context: StoryContext): [string, string, string | undefined][] =>
  findExpected(context).map(({ due, outcome, by }) => [due, outcome, by?.article]);

describe("momentOf", () => {
  it("orders values of every grain", () => {
    const values = [
      "19XX",
      "199X",
      "1971/1994",
      "2030",
      "2031-Q1",
      "2031-H1",
      "2031-SP",
      "2031-W19",
      "2031-05",
      "2031-W20-WE",
    ];
    for (const value of values) {
      const moment = momentOf(value);
      expect(moment).not.toBeNull();
      expect(moment!.to).toBeGreaterThan(moment!.from);
    }
  });

  it("takes a clock to its instant", () => {
    expect(momentOf("2031-05-14T10:00-04:00")?.from).toBe(Date.UTC(2031, 4, 14, 14));
    expect(momentOf("2031-05-14TNI")?.from).toBe(Date.UTC(2031, 4, 14, 19));
  });

  it("knows no moment of a duration, a set or what is unknown", () => {
    for (const value of ["P1D", "PXD", "XXXX", "XXXX-WXX-2", "XXXX-05-14", ""]) expect(momentOf(value)).toBeNull();
  });
});

describe("buildTimeline", () => {
  it("puts passages of different articles on one day together, earliest day first", () => {
    const context = contextOf(
      ["2031-05-14", "The dam burst on Monday. The valley was cleared on Tuesday."],
      ["2031-05-13", "Orvik's dam burst on Monday, the council said."],
    );
    expect(timelineOf(context)).toEqual([
      ["2031-05-12", "happened", ["a1", "a2"]],
      ["2031-05-13", "happened", ["a1"]],
    ]);
  });

  it("keeps what is planned apart from what happened", () => {
    const context = contextOf(
      ["2031-05-14", "The council will vote on Friday."],
      ["2031-05-17", "The council voted on Friday."],
    );
    expect(timelineOf(context)).toEqual([
      ["2031-05-16", "planned", ["a1"]],
      ["2031-05-16", "happened", ["a2"]],
    ]);
  });

  it("takes a clock without a zone for the one with a zone that shows the same hour", () => {
    const context = contextOf(
      ["2031-05-14", "The envoys will speak on Friday at 11 a.m. EDT."],
      ["2031-05-14", "The envoys will speak on Friday at 11 a.m."],
    );
    expect(timelineOf(context)).toEqual([["2031-05-16T11:00-04:00", "planned", ["a1", "a2"]]]);
  });

  it("keeps an hour told in local time apart", () => {
    const context = contextOf(
      ["2031-05-14", "The tremor struck at 08:14 GMT on Monday."],
      ["2031-05-14", "The tremor struck at 8:14 a.m. local time on Monday."],
    );
    expect(timelineOf(context)).toEqual([
      ["2031-05-12T08:14", "happened", ["a2"]],
      ["2031-05-12T08:14Z", "happened", ["a1"]],
    ]);
  });

  it("leaves out durations, the date of the report and years inside a noun", () => {
    const context = contextOf([
      "2031-05-14",
      "ORVIK, May 14 (Northwire) - Talks on the 2029 pact took two days, she said.",
    ]);
    expect(timelineOf(context)).toEqual([]);
  });
});

describe("findExpected", () => {
  const announced = "Mayor Ines Orvald will meet dockers' leader Tam Brisk on Friday to discuss the strike.";

  it("finds the report that tells that it came", () => {
    const context = contextOf(
      ["2031-05-14", announced],
      [
        "2031-05-17",
        "The harbour was quiet. Mayor Ines Orvald met Tam Brisk on Friday and discussed the strike for two hours.",
      ],
    );
    expect(expectedOf(context)).toEqual([["2031-05-16", "met", "a2"]]);
  });

  it("leaves open what nothing reports", () => {
    const context = contextOf(
      ["2031-05-14", announced],
      ["2031-05-17", "Rain fell on Friday and the harbour was quiet."],
    );
    expect(expectedOf(context)).toEqual([["2031-05-16", "open", undefined]]);
  });

  it("does not take another meeting on the day for it", () => {
    const context = contextOf(
      ["2031-05-14", announced],
      ["2031-05-17", "Mayor Ines Orvald met the bishop of Carrow on Friday."],
    );
    expect(expectedOf(context)).toEqual([["2031-05-16", "open", undefined]]);
  });

  it("does not take a second announcement for a report", () => {
    const context = contextOf(
      ["2031-05-14", announced],
      ["2031-05-16", "Ines Orvald is to meet Tam Brisk on Friday about the strike."],
    );
    expect(expectedOf(context)).toEqual([["2031-05-16", "open", undefined]]);
  });

  it("does not let an article of an earlier day tell", () => {
    const context = contextOf(
      ["2031-05-14", announced],
      ["2031-05-10", "Ines Orvald met Tam Brisk on Friday to discuss the strike."],
    );
    expect(expectedOf(context)).toEqual([["2031-05-16", "open", undefined]]);
  });

  it("finds the report that it was called off", () => {
    const context = contextOf(
      ["2031-05-14", announced],
      ["2031-05-17", "The strike meeting of Ines Orvald and Tam Brisk on Friday was cancelled."],
    );
    expect(expectedOf(context)).toEqual([["2031-05-16", "missed", "a2"]]);
  });

  it("finds that what was to come has not come", () => {
    const context = contextOf(
      ["2031-05-14", "The night ferry service will start again on Friday."],
      ["2031-05-18", "The night ferry service, which was to start again on Friday, has not resumed."],
    );
    expect(expectedOf(context)).toEqual([["2031-05-16", "missed", "a2"]]);
  });

  it("counts what several articles announce once, and words without a time as undated", () => {
    const context = contextOf(
      ["2031-05-14", announced],
      ["2031-05-14", "Orvald will meet Brisk on Friday over the strike."],
      ["2031-05-15", "The new quay is expected to cost the town a fortune."],
    );
    expect(expectedOf(context)).toEqual([
      ["2031-05-16", "open", undefined],
      ["XXXX", "open", undefined],
    ]);
  });
});

describe("any story", () => {
  const sentence = fc.constantFrom(
    "The council will vote on Friday.",
    "The council voted on Friday.",
    "The vote was cancelled.",
    "\ud800 at 10 a.m. GMT",
    "It is expected to rain",
    "“The quay opened in 1999.",
    "\n\nMay 2031\n",
    "They met last week, he said, at noon.",
    "They met at 9:15 p.m. EDT on Monday.",
    "They met on Monday at 9:15 p.m.",
  );
  const article = fc.tuple(
    fc.constantFrom("2031-05-14", "2031-05-18T08:00Z", null),
    fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join(" ")),
  );

  it("yields passages in the text, in order of time, the same each time", () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 4 }), (articles) => {
        const context = contextOf(...articles);
        const timeline = buildTimeline(context);
        const starts = timeline.map(({ time }) => momentOf(time)!.from);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        const expected = findExpected(context);
        const spans = [
          ...timeline.flatMap(({ passages }) => passages),
          ...expected.flatMap(({ passage, by }) => (by ? [passage, by] : [passage])),
        ];
        for (const span of spans) expect(wordsOf(context, span).length).toBe(span.end - span.start);
        expect(buildTimeline(context)).toEqual(timeline);
        expect(findExpected(context)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
