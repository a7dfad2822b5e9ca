import { describe, expect, it } from "vitest";
import { layOut } from "../layout/layout.ts";
import { findNames } from "../names/find-names.ts";
import { findFigures } from "./find-figures.ts";

const ranges = (text: string): [string, number | null, number | null][] => {
  const layout = layOut(text);
  return findFigures(layout, [], findNames(layout).names).figures.map(({ start, end, min, max }) => [
    text.slice(start, end),
    min,
    max,
  ]);
};

describe("numbers that spacing tore", () => {
  it.each<[string, [string, number | null, number | null][]]>([
    ["The fair has earned $412. 5 million so far.", [["$412. 5 million", 412.5e6, 412.5e6]]],
    ["The quay cost the town $310, 000 in fees.", [["$310, 000", 310000, 310000]]],
    ["He drew a. 22 caliber rifle on the pier.", [["22", 22, 22]]],
    ["Both 16 - and 32-key versions are sold.", []],
  ])("%s", (text, expected) => expect(ranges(text)).toEqual(expected));
});

describe("ranges and bounds", () => {
  it.each<[string, [string, number | null, number | null][]]>([
    ["They came in like 40 or 50 of them.", [["40 or 50", 40, 50]]],
    [
      "It takes 3 or 6 months.",
      [
        ["3", 3, 3],
        ["6 months", 6, 6],
      ],
    ],
    ["It comes within two to three weeks.", [["within two to three weeks", 2, 3]]],
    ["She did it in under two weeks.", [["under two weeks", null, 2]]],
    ["It was at least magnitude-5.9 on the coast.", [["at least magnitude-5.9", 5.9, null]]],
    ["Only a single boat came back.", [["Only a single", 1, 1]]],
    ["The 1,500-square-kilometre island lies off Orvik.", [["1,500-square-kilometre", 1500, 1500]]],
    ["She is a two-time winner of the race.", [["two-time", 2, 2]]],
  ])("%s", (text, expected) => expect(ranges(text)).toEqual(expected));
});

describe("numbers of versions, bodies and calls", () => {
  it.each<[string, [string, number | null, number | null][]]>([
    ["The flaw is in Orbit Browser 7 and 8, the firm said.", []],
    ["It runs on OB6, 7, 8, and 9 alike.", []],
    ["They bought Orbit 7 and 12 boats.", [["12", 12, 12]]],
    ["It is a zero-day flaw.", []],
    ["They marched to the 12th precinct in Orvik.", []],
    ["Her son dialed 911 from the pier.", []],
    ["They grow one day at a time.", []],
  ])("%s", (text, expected) => expect(ranges(text)).toEqual(expected));
});

describe("ordinals that tell one of a series apart", () => {
  it.each<[string, [string, number | null, number | null][]]>([
    ["The first movie was a success.", []],
    ["It is the second book in the series.", [["second", 2, 2]]],
    ["The talks were hard the first time around.", []],
    ["They say the third time's the charm.", []],
    ["It is out on the second Tuesday of each month.", []],
    ["He made the first two films of the cycle.", [["two", 2, 2]]],
    ["It had the third-biggest opening of the year.", [["third", 3, 3]]],
    ["It was her second stint in the job.", [["second", 2, 2]]],
  ])("%s", (text, expected) => expect(ranges(text)).toEqual(expected));
});
