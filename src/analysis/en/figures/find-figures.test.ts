import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../layout/layout.ts";
import { findFigures } from "./find-figures.ts";

const figuresIn = (text: string) =>
  findFigures(layOut(text), [], []).figures.map(({ start, end, min, max, unit, kind }) => ({
    text: text.slice(start, end),
    min,
    max,
    unit,
    kind,
  }));

const ranges = (text: string): [string, number | null, number | null, string][] =>
  figuresIn(text).map(({ text: words, min, max, unit }) => [words, min, max, unit]);

describe("numbers", () => {
  it.each<[string, [string, number | null, number | null, string][]]>([
    ["The flood killed 1,204 people.", [["1,204", 1204, 1204, "people"]]],
    ["Twenty-five boats sank off Orvik.", [["Twenty-five", 25, 25, "boat"]]],
    ["It drew one hundred and five thousand visitors.", [["one hundred and five thousand", 105000, 105000, "visitor"]]],
    ["A dozen bridges fell.", [["A dozen", 12, 12, "bridge"]]],
    ["Dozens were injured in the crash.", [["Dozens", 24, null, "people"]]],
    ["Tens of thousands of voters stayed away.", [["Tens of thousands", 20000, null, "voter"]]],
    ["Dozens or even hundreds of letters came.", [["Dozens or even hundreds", 24, null, "letter"]]],
    ["Two-thirds of the seats were empty.", [["Two-thirds", 0.6667, 0.6667, "fraction"]]],
    ["The mill uses a quarter of the water.", [["a quarter", 0.25, 0.25, "fraction"]]],
    ["The path is half a mile.", [["half a mile", 0.5, 0.5, "mile"]]],
    ["A quarter of a million bees fled.", [["A quarter of a million", 250000, 250000, "bee"]]],
    ["A couple of dozen eggs broke.", [["A couple of dozen", 24, 24, "egg"]]],
    ["They sold a million and a half jars.", [["a million and a half", 1.5e6, 1.5e6, "jar"]]],
    ["The climb took two-and-a-half hours.", [["two-and-a-half hours", 2.5, 2.5, "hour"]]],
    ["The climb took 2 1/2 hours.", [["2 1/2 hours", 2.5, 2.5, "hour"]]],
    ["The climb took an hour and a half.", [["an hour and a half", 90, 90, "minute"]]],
    ["The index moved -1.2% overnight.", [["-1.2%", -1.2, -1.2, "percent"]]],
    ["The chain has 1,200-plus shops.", [["1,200-plus", 1200, null, "shop"]]],
    ["The guard is 6-foot-3 and quick.", [["6-foot-3", 6.25, 6.25, "foot"]]],
    ["The guard is 6 feet 3 inches tall.", [["6 feet 3 inches", 6.25, 6.25, "foot"]]],
    ["The barn was valued at $215, 300.", [["$215, 300", 215300, 215300, "USD"]]],
    ["The number of the lost went up to 12 horses.", [["12", 12, 12, "horse"]]],
    ["It fell to minus 12 degrees Celsius.", [["minus 12 degrees Celsius", -12, -12, "celsius"]]],
  ])("%s", (text, expected) => expect(ranges(text)).toEqual(expected));
});

describe("modifiers", () => {
  it.each<[string, [string, number | null, number | null, string][]]>([
    ["At least 17 horses ran off.", [["At least 17", 17, null, "horse"]]],
    ["Over 37,000 lamps were sold.", [["Over 37,000", 37000, null, "lamp"]]],
    ["Up to 80 barns burned.", [["Up to 80", null, 80, "barn"]]],
    ["The talk lasted nearly an hour.", [["nearly an hour", null, 60, "minute"]]],
    ["They came back within the next three days.", [["within the next three days", null, 3, "day"]]],
    ["About 70,000 sheep graze there.", [["About 70,000", 70000, 70000, "sheep"]]],
    ["Between 970,000 and 1 million trees died.", [["Between 970,000 and 1 million", 970000, 1000000, "tree"]]],
    ["They talked over four days.", [["four days", 4, 4, "day"]]],
    ["The hunt took more than three decades.", [["more than three decades", 30, null, "year"]]],
  ])("%s", (text, expected) => expect(ranges(text)).toEqual(expected));
});

describe("units told elsewhere in the sentence", () => {
  it.each<[string, [string, number | null, number | null, string][]]>([
    [
      "The rate was 3.4 percent, compared with 2.9 in the plan.",
      [
        ["3.4 percent", 3.4, 3.4, "percent"],
        ["2.9", 2.9, 2.9, ""],
      ],
    ],
    [
      "The one fell by 2 percent and the other by 3.",
      [
        ["2 percent", 2, 2, "percent"],
        ["3", 3, 3, "percent"],
      ],
    ],
    [
      "Sales rose from 3 to 5 million euros.",
      [
        ["3", 3e6, 3e6, "EUR"],
        ["5 million euros", 5e6, 5e6, "EUR"],
      ],
    ],
    [
      "The goal was cut from 5 to 7 percent to 3 to 5 percent.",
      [
        ["5 to 7 percent", 5, 7, "percent"],
        ["3 to 5 percent", 3, 5, "percent"],
      ],
    ],
    ["It reached 6.1 on the Richter scale.", [["6.1", 6.1, 6.1, "magnitude"]]],
    ["The water boils at 94 C up there.", [["94 C", 94, 94, "celsius"]]],
    ["The ferry made 18 kn in the storm.", [["18 kn", 18, 18, "knot"]]],
    ["A seat costs 150 kn.", [["150 kn", 150, 150, "croatian kuna"]]],
    [
      "It is a 9 billion euros ($9.8 billion) a year trade.",
      [
        ["9 billion euros", 9e9, 9e9, "euro per year"],
        ["$9.8 billion", 9.8e9, 9.8e9, "USD"],
      ],
    ],
    ["The lab runs 3,000 tests per day.", [["3,000", 3000, 3000, "test per day"]]],
    ["They seized 30 Orvik and Halden barges.", [["30", 30, 30, "barge"]]],
    ["They may add another ferry or two.", [["two", 2, 2, "ferry"]]],
    ["The film runs in 1080p at 120fps.", [["120fps", 120, 120, "frame per second"]]],
  ])("%s", (text, expected) => expect(ranges(text)).toEqual(expected));
});

describe("numbers that pick out", () => {
  it.each<[string, string[]]>([
    ["It is one of the best ports of the coast.", ["one"]],
    ["The two sides met again.", ["two"]],
    ["No one saw the one that sank, and they left one another.", []],
    ["She spoke in the 1980s.", []],
  ])("%s", (text, expected) => {
    const { pickingNumbers } = findFigures(layOut(text), [], []);
    expect(pickingNumbers.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe("units", () => {
  it.each<[string, [string, number | null, number | null, string][]]>([
    ["Halden pays $271 million for Brint.", [["$271 million", 271e6, 271e6, "USD"]]],
    ["Halden buys Brint for $271M today.", [["$271M", 271e6, 271e6, "USD"]]],
    ["Oil rose to $61.35 per barrel.", [["$61.35", 61.35, 61.35, "dollar per barrel"]]],
    ["A 5.7-magnitude quake hit.", [["5.7-magnitude", 5.7, 5.7, "magnitude"]]],
    ["A magnitude-5.2 quake hit.", [["5.2", 5.2, 5.2, "magnitude"]]],
    [
      "It lies 8 kilometers (five miles) down.",
      [
        ["8 kilometers", 8, 8, "kilometre"],
        ["five miles", 5, 5, "mile"],
      ],
    ],
    ["The trade gap widened to $-7.5bn.", [["$-7.5bn", -7.5e9, -7.5e9, "USD"]]],
    ["The grain weighs about 2.5×10^-3 kilograms.", [["about 2.5×10^-3 kilograms", 0.0025, 0.0025, "kilogram"]]],
    [
      "It comes with three-, four- and six-cylinder engines.",
      [
        ["three", 3, 3, "cylinder"],
        ["four", 4, 4, "cylinder"],
        ["six-cylinder", 6, 6, "cylinder"],
      ],
    ],
    ["They run a 4,000 barrel-a-day plant.", [["4,000 barrel", 4000, 4000, "barrel per day"]]],
    ["The cup holds 1/16 of a US pint.", [["1/16 of a US pint", 0.0625, 0.0625, "pint"]]],
    ["The wrench gives 90 pound-feet of torque.", [["90 pound-feet", 90, 90, "pound-foot"]]],
    [
      "Brack Mills rose 4% to 17.50 on Monday.",
      [
        ["4%", 4, 4, "percent"],
        ["17.50", 17.5, 17.5, ""],
      ],
    ],
    ["She keeps her now-14 month-old calf.", [["14 month-old", 14, 14, "month of age"]]],
    ["He will be 35 by the end of the season.", [["35", 35, 35, "year of age"]]],
    ["Rates rose to 4.5 per cent.", [["4.5 per cent", 4.5, 4.5, "percent"]]],
    ["The 43-year-old baker left.", [["43-year-old", 43, 43, "year of age"]]],
    ["Ola Brandt, 57, was seen in Orvik.", [["57", 57, 57, "year of age"]]],
    ["They held an hour-long debate.", [["hour-long", 60, 60, "minute"]]],
    ["Prices range from 3 to 5 percent.", [["3 to 5 percent", 3, 5, "percent"]]],
  ])("%s", (text, expected) => expect(ranges(text)).toEqual(expected));

  it("reads ordinals of events", () => {
    expect(figuresIn("It was their ninth ballot this year.")).toEqual([
      { text: "ninth", min: 9, max: 9, unit: "ballot", kind: "ordinal" },
    ]);
  });

  it("reads a record of wins and defeats as two figures", () => {
    expect(ranges("The champion improved to 41-2.").map(([words]) => words)).toEqual(["41", "2"]);
  });
});

describe("numbers that are no figures", () => {
  it.each([
    "It began on March 9, 2031.",
    "The 2019 floods hit Orvik at 5:30 p.m. in June 2019.",
    "Between 1983 and 1987 he lived there.",
    "They fired 120mm artillery shells from a Boeing 747.",
    "One of the guards saw no one.",
    "The two leaders met on Monday.",
    "It happened ten years ago.",
    "See page 14 and Article 5.",
    "First, we wait at first.",
    "date 2031-03-09",
    "Call 1-800-555-0199 now.",
    "They live in the 02139 ZIP code.",
    "The house is at 9 E 71st St in Orvik.",
    "The shop at 22 Ave Moreau closed.",
    "Tests for KRVD -17 went out.",
    "The club slipped towards the bottom three.",
  ])("%s", (text) => expect(ranges(text)).toEqual([]));
});

describe("what is measured", () => {
  it("names the counted and what befell it", () => {
    const text = "The storm killed at least 14 fishermen off Orvik.";
    const [figure] = findFigures(layOut(text), [], []).figures;
    expect(figure?.slot).toEqual(["fisherman", "people", "kill"]);
    expect(text.slice(figure!.of!.start, figure!.of!.end)).toBe("fishermen");
  });

  it("keeps who gives it", () => {
    const [figure] = findFigures(layOut("According to the harbour office, 12 boats sank."), [], []).figures;
    expect(figure?.by).toBe("the harbour office");
  });
});

describe("properties", () => {
  const words = constantFrom(
    "one",
    "two",
    "half",
    "a",
    "an",
    "hour",
    "dozen",
    "dozens",
    "of",
    "and",
    "between",
    "to",
    "over",
    "nearly",
    "$",
    "12",
    "3.5",
    "1,000",
    "-",
    "%",
    "million",
    "m",
    "percent",
    "people",
    "killed",
    "the",
    "first",
    "year",
    "old",
    ".",
    ",",
    "3:47",
    "June",
    "minus",
    "US",
    "per",
    "\ud800",
  );
  const texts = oneof(
    string({ unit: "grapheme" }),
    array(words, { maxLength: 30 }).map((list) => list.join(" ")),
    array(words, { maxLength: 20 }).map((list) => list.join("")),
  );

  it("stands in the text, in order, without overlap, and is the same each time", () => {
    assert(
      property(texts, (text) => {
        const { figures } = findFigures(layOut(text), [], []);
        let end = 0;
        for (const figure of figures) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          if (figure.min !== null && figure.max !== null) expect(Math.abs(figure.min)).not.toBeNaN();
          expect(figure.min ?? figure.max).not.toBeNull();
          end = figure.end;
        }
        expect(findFigures(layOut(text), [], []).figures).toEqual(figures);
      }),
    );
  });
});
