import { expect, test } from "vitest";
import { annotate } from "./annotate.ts";

const annotation = (text: string) =>
  annotate({ id: "a1", outlet: "", title: "", published: "2031-05-14", language: "en", text, sha256: "" });

test("tells an act of speaking once, with its marked words inside", () => {
  const text = 'Mayor Ada Brill said that the bridge was "a small marvel" and would open in June.';
  const { quotes } = annotation(text);
  const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  expect(quotes.map(({ span, marked }) => [words(span), marked?.map(words)])).toEqual([
    ['the bridge was "a small marvel" and would open in June', ["a small marvel"]],
  ]);
});

test("numbers its quotes without a gap, and each stands in the text", () => {
  const text = '"We wait," Ada Brill said. She added that the "old" mill was shut. Tom Orne called it "a pity."';
  const { quotes } = annotation(text);
  expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, index) => `q${index + 1}`));
  for (const { span, marked = [] } of quotes) {
    expect(span.end).toBeGreaterThan(span.start);
    for (const inner of marked) expect(inner.start >= span.start && inner.end <= span.end).toBe(true);
  }
});

test("tells words for the present and the past among the times, in the order of the text", () => {
  const text = "The mill is now shut. It closed on Monday, and its owner recently left.";
  expect(annotation(text).times.map(({ span, value }) => [text.slice(span.start, span.end), value])).toEqual([
    ["now", "PRESENT_REF"],
    ["Monday", "2031-05-12"],
    ["recently", "PAST_REF"],
  ]);
});

test("prints a change as one figure in the order of the text, and words for a number as they stand", () => {
  const text =
    "The rate fell from 4.8 percent in May to 4.7. Dozens of boats left, a third of the fleet. It is one of the best ports. " +
    "They moved from 3 huts to 2 barns.";
  expect(
    annotation(text).figures.map(({ span, min, max, unit, change }) => [
      text.slice(span.start, span.end),
      min,
      max,
      unit,
      change ?? false,
    ]),
  ).toEqual([
    ["4.8 percent in May to 4.7", 4.8, 4.7, "percent", true],
    ["Dozens", 12, 120, "boat", false],
    ["a third", 1 / 3, 1 / 3, "fleet", false],
    ["one", 1, 1, "port", false],
    ["3", 3, 3, "hut", false],
    ["2", 2, 2, "barn", false],
  ]);
});
