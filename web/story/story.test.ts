import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareStory, hostileStory, largeStory, story as record } from "../../test/browser/story.ts";
import { axisOf, rangeLabel } from "./axis.ts";
import { contextOf } from "../../src/render/context.ts";
import { beforeAndAfter } from "./event.ts";
import { partsOf, segmentsOf, smallestOf } from "./participation.ts";
import { conflictCounts, searchOf, sectionsOf } from "./sections.ts";
import { sharedTexts } from "./shared-text.ts";
import { resolved, storyOf } from "./story.ts";
import { timeLabel } from "./time-label.ts";
import { variantsOf } from "./variants.ts";
import { wordingsOf } from "./wordings.ts";

const story = storyOf(record());

describe("storyOf", () => {
  it("counts origins, not articles, and calls an article by what it has", () => {
    expect([story.articles.length, story.origins]).toEqual([4, 3]);
    expect(storyOf(bareStory()).articles[0]?.label).toBe("only");
  });

  it("gives a point the first firm passage that leads no weightier one", () => {
    const { points } = record();
    const twice = storyOf({ ...record(), points: [points[0]!, { ...points[0]!, id: "p9" }] });
    const leads = [...twice.lines.values()]
      .filter(({ kind }) => kind === "point")
      .map(({ passages }) => passages[0]?.article);
    expect(leads).toEqual(["wire", "gazette"]);
  });

  it("fills in an address, and drops what the record does not have", () => {
    expect(resolved(story, { line: "point-1" }).span?.article).toBe("wire");
    expect(resolved(story, { article: "gazette" })).toEqual({ article: "gazette" });
    expect(resolved(story, { line: "point-77", article: "nobody" })).toEqual({});
    expect(resolved(story, { span: { article: "wire", start: 0, end: 1e9 } }).span).toBeUndefined();
  });
});

describe("the sections", () => {
  it("keep every line once, conflicts of fact before those of wording", () => {
    const sections = sectionsOf(story, () => true);
    expect(Object.values(sections).flat().length).toBe(story.lines.size);
    expect(sections.conflicts.map(({ key }) => key)).toEqual(["conflict-2", "conflict-1"]);
    expect(conflictCounts(sections.conflicts, story)).toContainEqual(["polarity", 0]);
  });

  it("hold what a search finds in passages, outlets and speakers, without accents and case", () => {
    const search = searchOf(story);
    const found = (query: string): string[] => [...story.lines.keys()].filter(search(query));
    expect(found("FISHÉRMAN march")).toEqual(["point-2", "timeline-1"]);
    expect(found("quill")).toEqual(["utterance-1"]);
    expect(found("  ").length).toBe(story.lines.size);
  });
});

describe("the segments of an article", () => {
  it("cover the text whole, in order, and each knows what it takes part in", () => {
    for (const one of [story, storyOf(hostileStory()), storyOf(largeStory(3))]) {
      for (const { id, text } of one.articles) {
        const segments = segmentsOf(text.length, partsOf(one, id));
        expect(segments.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        for (const { start, end, parts } of segments) {
          expect(parts.every(({ range }) => range.start <= start && end <= range.end)).toBe(true);
        }
      }
    }
  });

  it("select the smallest thing that they lie in, and furniture never", () => {
    const { text } = story.article("wire")!;
    const segments = segmentsOf(text.length, partsOf(story, "wire"));
    const at = (words: string): ReturnType<typeof smallestOf> =>
      smallestOf(segments.find(({ start, end }) => start <= text.indexOf(words) && text.indexOf(words) < end)!);
    expect(at("Friday")?.kind).toBe("time");
    expect(at("Engineers")?.kind).toBe("point");
    expect(at("Read more")).toBeUndefined();
  });
});

describe("the figures on their axis", () => {
  it("lie in order within it, open ends at its border", () => {
    const bound = fc.option(fc.integer({ min: -1e6, max: 1e9 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(bound, bound), { minLength: 1 }), (pairs) => {
        const figures = pairs.map(([a, b]) =>
          a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b },
        );
        const axis = axisOf(figures);
        for (const bar of figures.map(axis.bar))
          expect(0 <= bar.from && bar.from <= bar.to && bar.to <= 100).toBe(true);
        expect(axis.ticks.length).toBeLessThanOrEqual(6);
      }),
    );
    expect(axisOf([{ min: 5, max: null }]).bar({ min: 5, max: null })).toMatchObject({ to: 100, openRight: true });
  });

  it("are written with signs", () => {
    const label = (min: number | null, max: number | null): string => rangeLabel({ min, max });
    expect([label(6, 6), label(null, 60), label(46_000, null), label(1, 2)]).toEqual(["6", "≤ 60", "≥ 46,000", "1–2"]);
  });
});

describe("wordings, variants and shared text", () => {
  it("join passages of the same wording", () => {
    const spans = story.lines.get("point-3")!.passages;
    expect(wordingsOf(story, spans).map(({ passages }) => passages.length)).toEqual([2]);
  });

  it("mark in each variant what sets it apart", () => {
    const [first, second] = variantsOf(story, story.lines.get("utterance-1")!.passages);
    expect([first?.marks.length, first?.gaps.length, second?.marks.length]).toEqual([0, 1, 1]);
  });

  it("gather shared passages over the pairs that name them", () => {
    const reuse = record().reuse;
    const [pair] = reuse;
    const third = { ...pair!.b, end: pair!.b.end - 3 };
    const texts = sharedTexts(
      storyOf({ ...record(), reuse: [...reuse, { a: third, b: { article: "wire", start: 0, end: 9 } }] }),
    );
    expect(texts.map(({ letter, passages }) => [letter, passages.map(({ article }) => article)])).toEqual([
      ["A", ["herald", "mirror", "wire"]],
    ]);
  });
});

describe("what stands beside", () => {
  it("counts the articles before and after what was announced and came", () => {
    expect(beforeAndAfter(story)).toEqual({ before: 1, after: 1 });
    expect(beforeAndAfter(storyOf(bareStory()))).toBeUndefined();
  });

  it("gives a short passage the rest of its sentence, and a long one nothing", () => {
    const text = "It rained. Some 40 boats were lost, he said. Nobody was hurt.";
    const { before, after } = contextOf(text, { start: 11, end: 18 });
    expect(before).toBeUndefined();
    expect(text.slice(after!.start, after!.end)).toBe(" boats were lost, he said.");
    expect(contextOf("x".repeat(200), { start: 10, end: 90 })).toEqual({});
  });

  it("keeps to the text in what it gives beside a passage", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), fc.nat(400), fc.nat(80), (text, from, length) => {
        const start = Math.min(from, text.length - 1);
        const end = Math.min(start + length + 1, text.length);
        const { before, after } = contextOf(text, { start, end });
        if (before) expect([before.start >= 0 && before.start < start, before.end]).toEqual([true, start]);
        if (after) expect([after.start, after.end > end && after.end <= text.length]).toEqual([end, true]);
      }),
    );
  });

  it("writes times for people, and what it does not know as it is", () => {
    expect(
      [
        "2031-04-04",
        "2031-04-04TMO",
        "2029/2031",
        "198",
        "2031-04-04T10:00-04:00",
        "2031-04",
        "2031-SU",
        "2031-W07",
        "P2D",
        "20XX",
      ].map(timeLabel),
    ).toEqual([
      "4 April 2031",
      "4 April 2031, morning",
      "2029 – 2031",
      "1980s",
      "4 April 2031, 10:00 (-04:00)",
      "April 2031",
      "summer 2031",
      "week 7 of 2031",
      "P2D",
      "20XX",
    ]);
  });
});
