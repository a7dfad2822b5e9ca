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
