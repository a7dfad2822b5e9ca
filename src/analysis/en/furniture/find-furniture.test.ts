import * as fc from "fast-check";
import { expect, test } from "vitest";
import { layOut } from "../layout/layout.ts";
import { findFurniture } from "./find-furniture.ts";

const furnitureOf = (text: string): string[] =>
  findFurniture(layOut(text)).map((range) => text.slice(range.start, range.end));
const STORY = "The ferry ran aground near Velmora late on Tuesday, the coast guard said.";

test.each([
  "Updated: July 7, 2021, 10:04 PM ET",
  "3 May 2019 Last updated at 13:38 GMT",
  "Published on: Fri, 11 Nov 2016 at 09:56 IST",
  "Watch a report: The ferry is towed into the harbor",
  "Categories: General News",
  "Advertisement",
  "Read more: Ten years of ferries",
  "Sign up for our morning newsletter",
  "© 2021 Velmora Herald. All rights reserved.",
  "Follow us on Twitter",
  "Photo: Petra Lind/Harbor Pictures",
  "By Petra Lind and Jonas Odden",
])("a line that is no part of the report: %s", (line) => {
  expect(furnitureOf(`${STORY}\n\n${line}\n\n${STORY}`)).toEqual([line]);
});

test.each([
  "Video shows the ferry run aground.",
  "Photos of the ferry were published on Monday by three newspapers.",
  "By Tuesday the harbor was open again.",
  "In 2021 the ferry ran 340 times.",
  "Watch officers saw nothing.",
])("a line that only begins like one: %s", (line) => {
  expect(furnitureOf(`${STORY}\n\n${line}\n\n${STORY}`)).toEqual([]);
});

test("datelines, header dates and cross references inside a paragraph", () => {
  expect(furnitureOf(`PORT ELM, Velmora (Reuters) - ${STORY}`)).toEqual(["PORT ELM, Velmora (Reuters) -"]);
  expect(furnitureOf(`date 2021-07-03 ${STORY}`)).toEqual(["date 2021-07-03"]);
  expect(furnitureOf(`${STORY} It was late (see Ten Years of Ferries). They left.`)).toEqual([
    "(see Ten Years of Ferries)",
  ]);
});

test("any text: ranges in order, in range, none over another", () => {
  const piece = fc.oneof(
    fc.constantFrom("Updated:", "2021", "Read more:", "(see It", ")", "\n", "\n\n", "©", "(Reuters) -", "ELM"),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(" ");
      let end = 0;
      for (const range of findFurniture(layOut(text)).toSorted((a, b) => a.start - b.start)) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        expect(range.end).toBeGreaterThan(range.start);
        end = range.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 150 },
  );
});

test.each(["ORRIN, March 12 (Northline) - ", "PORT ELM, Sept. 8, 2031 (Meridian) — ", "ORRIN, May 4 - "])(
  "a dateline with its day: %s",
  (lead) => {
    expect(furnitureOf(`${lead}${STORY}`)).toEqual([lead.trimEnd()]);
  },
);
