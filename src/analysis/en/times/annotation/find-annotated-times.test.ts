import { expect, test } from "vitest";
import { layOut } from "../../layout/layout.ts";
import { findTimes } from "../find-times.ts";
import { annotatable, findAnnotatedTimes } from "./find-annotated-times.ts";

const shown = (text: string, find: typeof annotatable = annotatable): string[] => {
  const layout = layOut(text);
  return find(layout, findTimes(layout, "2031-05-14")).map(
    ({ start, end, value, zone }) => `${text.slice(start, end)} = ${value}${zone === undefined ? "" : ` (${zone})`}`,
  );
};

test("leaves 'after' out of a duration and the zone out of a clock", () => {
  expect(shown("Two days after the flood, at 10 a.m. EDT on Monday, the hall reopened.")).toEqual([
    "Two days = P2D",
    "10 a.m. EDT on Monday = 2031-05-12T10:00 (-04:00)",
  ]);
});

test("chooses by the model that is given", () => {
  const text = "The mill recently closed on Monday.";
  const only = (name: string) => ({ bias: -1, weights: { [name]: 2 } });
  expect(shown(text, (layout, times) => findAnnotatedTimes(layout, times, only("rule weekday")))).toEqual([
    "Monday = 2031-05-12",
  ]);
  expect(shown(text, (layout, times) => findAnnotatedTimes(layout, times, only("words recently")))).toEqual([
    "recently = PAST_REF",
  ]);
});

test("leaves 'annual' out and keeps 'now'", () => {
  expect(shown("The annual fair now opens.", (layout, times) => findAnnotatedTimes(layout, times))).toEqual([
    "now = PRESENT_REF",
  ]);
});
