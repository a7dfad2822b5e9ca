import * as fc from "fast-check";
import { expect, test } from "vitest";
import { layOut } from "../../layout/layout.ts";
import { findTimes } from "../find-times.ts";
import { deicticWords } from "./deictic-words.ts";

const found = (text: string): string[] => {
  const layout = layOut(text);
  return deicticWords(layout, findTimes(layout, "2031-05-20")).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
};

test("finds words for the present, the past and the future", () => {
  expect(found("The mill is now shut, and the owner recently left. Right now nobody works there.")).toEqual([
    "now = PRESENT_REF",
    "recently = PAST_REF",
    "Right now = PRESENT_REF",
  ]);
  expect(found("It failed in the past, but the near future looks better.")).toEqual([
    "the past = PAST_REF",
    "the near future = FUTURE_REF",
  ]);
});

test("leaves stretches that can be measured to the other rules", () => {
  expect(found("It fell over the past three weeks. Two years from now it may reopen.")).toEqual([]);
});

test("gives ranges of the text, in order, beside every other time", () => {
  const words = fc.constantFrom(
    "now",
    "recently",
    "the past",
    ".",
    "two weeks ago",
    "from",
    "the future",
    "Friday",
    "\n\n",
    "a",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (list) => {
      const text = list.join(" ");
      const layout = layOut(text);
      const times = findTimes(layout, null);
      const all = [...times, ...deicticWords(layout, times)].toSorted((a, b) => a.start - b.start);
      all.forEach((time, at) => {
        expect(time.start).toBeLessThan(time.end);
        expect(time.end).toBeLessThanOrEqual(text.length);
        expect(time.start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0);
      });
    }),
  );
});
