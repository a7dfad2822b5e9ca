import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../layout/layout.ts";
import { findTimes } from "./find-times.ts";

/** A Wednesday. */
const PUBLISHED = "2031-05-14";

const found = (text: string, published: string | null = PUBLISHED): [string, string][] =>
  findTimes(layOut(text), published).map(({ start, end, value }) => [text.slice(start, end), value]);

/** Sentences with the expressions that stand in them and their values, by rule. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [string, ...(readonly [string, string])[]])[]>> = {
  dates: [
    ["The bridge opened on April 9, 2030.", ["April 9, 2030", "2030-04-09"]],
    ["Tuesday, May 13th, 2031: the vote.", ["Tuesday, May 13th, 2031", "2031-05-13"]],
    ["It was signed on 9 April 2030 in Orvik.", ["9 April 2030", "2030-04-09"]],
    ["It was signed on the 9th of April.", ["9th of April", "2031-04-09"]],
    ["Filed 7 Apr 31 at the port.", ["7 Apr 31", "2031-04-07"]],
    ["Posted 05/13/31 by the desk.", ["05/13/31", "2031-05-13"]],
    ["Posted 13.05.2031 by the desk.", ["13.05.2031", "2031-05-13"]],
    ["Posted 06.05.2031 by the desk.", ["06.05.2031", "2031-05-06"]],
    ["Posted 2031-05-13 by the desk.", ["2031-05-13", "2031-05-13"]],
    ["The fair runs May 20-22 in Orvik.", ["May 20-22", "2031-05-20/2031-05-22"]],
    ["The deadline is June 2.", ["June 2", "2031-06-02"]],
    ["They met on Dec. 30.", ["Dec. 30", "2030-12-30"]],
    ["It has rained since June 1.", ["June 1", "2030-06-01"]],
    ["There is no February 30 at all."],
    ["The board wrote on Tuesday, May 13: the mill is shut.", ["Tuesday, May 13", "2031-05-13"]],
    ["The fee was raised, effective Jan. 2.", ["Jan. 2", "2032-01-02"]],
    ["The price passed its record set on Nov. 2.", ["Nov. 2", "2030-11-02"]],
  ],
  months: [
    ["The works began in February 2029.", ["February 2029", "2029-02"]],
    ["The works began in February.", ["February", "2031-02"]],
    ["The works will begin in February.", ["February", "2032-02"]],
    ["She wrote rules to be published in February.", ["February", "2032-02"]],
    ["They left to see the mill, but in February the river rose.", ["February", "2031-02"]],
    ["The works began last August.", ["last August", "2030-08"]],
    ["The works began in September last year.", ["September last year", "2030-09"]],
    ["Carla May resigned. The board thanked May for her work."],
    ["It may march on in august company."],
  ],
  weekdays: [
    ["The crew arrived on Monday.", ["Monday", "2031-05-12"]],
    ["The crew will arrive on Monday.", ["Monday", "2031-05-19"]],
    ["The crew is to arrive on Monday.", ["Monday", "2031-05-19"]],
    ["The crew arrived last Wednesday.", ["last Wednesday", "2031-05-07"]],
    ["The crew will arrive next Wednesday.", ["next Wednesday", "2031-05-21"]],
    ["The crew arrived on Wednesday.", ["Wednesday", "2031-05-14"]],
    ["The line had closed until Saturday.", ["Saturday", "2031-05-17"]],
    ["The clerk gave them until 9 a.m. Saturday to sign.", ["9 a.m. Saturday", "2031-05-17T09:00"]],
    ["The crew could have left as soon as Saturday.", ["Saturday", "2031-05-17"]],
    ["The guild planned a march for Saturday.", ["Saturday", "2031-05-17"]],
    ["The council has scheduled a vote Monday.", ["Monday", "2031-05-19"]],
    ["The market is held on Tuesdays.", ["Tuesdays", "XXXX-WXX-2"]],
    ["The board met before Thursday's vote.", ["Thursday", "2031-05-15"]],
    ["She wrote for the Sunday Herald."],
  ],
  clocks: [
    ["The train left at 5:48AM.", ["5:48AM", "2031-05-14T05:48"]],
    ["The train left at 4:17 p. m. local time.", ["4:17 p. m. local time", "2031-05-14T16:17"]],
    ["The quake struck at 0814 GMT on Monday.", ["0814 GMT on Monday", "2031-05-12T08:14Z"]],
    ["They speak this Friday at 11 a.m. EDT.", ["this Friday at 11 a.m. EDT", "2031-05-16T11:00-04:00"]],
    ["Published 21:36 GMT, 7 May 2031", ["21:36 GMT, 7 May 2031", "2031-05-07T21:36Z"]],
    ["May 13 2031,3: 41am CET", ["May 13 2031,3: 41am CET", "2031-05-13T03:41+01:00"]],
    ["Jan 12, 2031 5:15 PM ET", ["Jan 12, 2031 5:15 PM ET", "2031-01-12T17:15-05:00"]],
    ["May 13, 2031 7:18:25 PM GMT+02:00", ["May 13, 2031 7:18:25 PM GMT+02:00", "2031-05-13T19:18:25+02:00"]],
    ["It sank at about 8:40 Monday morning.", ["about 8:40 Monday morning", "2031-05-12T08:40"]],
    ["It sank at 8:40 hours on Monday.", ["8:40 hours on Monday", "2031-05-12T08:40"]],
    ["It sank at 4 in the morning.", ["4 in the morning", "2031-05-14T04:00"]],
    ["The siege ended at noon Monday.", ["noon Monday", "2031-05-12T12:00"]],
    ["On Monday the hall filled; at 3 p.m. it closed.", ["Monday", "2031-05-12"], ["3 p.m.", "2031-05-12T15:00"]],
    ["He was stopped at 1:47 of the sixth round.", ["1:47", "PT1M47S"]],
    ["He woke at three o'clock in the morning.", ["three o'clock in the morning", "2031-05-14T03:00"]],
    [
      "They met on May 2.\n\n4:45 p.m.\n\nThe doors opened.",
      ["May 2", "2031-05-02"],
      ["4:45 p.m.", "2031-05-14T16:45"],
    ],
    ["They won 3:1, a ratio of 4:15."],
  ],
  "parts of the day": [
    ["The vote came on Monday night.", ["Monday night", "2031-05-12TNI"]],
    ["The vote came on Monday evening.", ["Monday evening", "2031-05-12TEV"]],
    ["The vote came yesterday afternoon.", ["yesterday afternoon", "2031-05-13TAF"]],
    ["The vote came last night.", ["last night", "2031-05-13TNI"]],
    ["The vote comes tonight.", ["tonight", "2031-05-14TNI"]],
    ["It began on the morning of May 9.", ["the morning of May 9", "2031-05-09TMO"]],
    ["They argued all night on Monday.", ["all night", "2031-05-12TNI"], ["Monday", "2031-05-12"]],
  ],
  relative: [
    ["The mill closed today.", ["today", "2031-05-14"]],
    ["The mill closes tomorrow.", ["tomorrow", "2031-05-15"]],
    ["The mill closed the day before yesterday.", ["the day before yesterday", "2031-05-12"]],
    ["The mill closed last week.", ["last week", "2031-W19"]],
    ["The mill closed earlier this week.", ["earlier this week", "2031-W20"]],
    ["The mill closed last month.", ["last month", "2031-04"]],
    ["The mill will close next year.", ["next year", "2032"]],
    ["The mill closed early this year.", ["early this year", "2031"]],
    ["The mill closes at the end of this year.", ["the end of this year", "2031"]],
    ["The mill closed three months ago.", ["three months ago", "2031-02"]],
    ["The mill closed 12 years ago.", ["12 years ago", "2019"]],
    ["The mill closed a few weeks ago.", ["a few weeks ago", "PXW"]],
    ["The mill closed years ago.", ["years ago", "PXY"]],
    ["The mill will close in eight years.", ["eight years", "2039"]],
    ["It was the first strike in eight years.", ["eight years", "P8Y"]],
    ["Talks go on over the weekend.", ["the weekend", "2031-W20-WE"]],
  ],
  anaphora: [
    ["They met on Monday. That day the pact was signed.", ["Monday", "2031-05-12"], ["That day", "2031-05-12"]],
    ["They met on May 2. The next day they left.", ["May 2", "2031-05-02"], ["The next day", "2031-05-03"]],
    ["They met on May 2, the day after the storm.", ["May 2", "2031-05-02"], ["the day after", "P1D"]],
    ["Sales rose in 2029. A year earlier they fell.", ["2029", "2029"], ["A year earlier", "2028"]],
    ["She spoke earlier in the day.", ["earlier in the day", "2031-05-14"]],
    ["It fell just days after the vote.", ["just days after", "PXD"]],
    ["It fell two months before.", ["two months before", "P2M"]],
  ],
  durations: [
    ["The talks lasted nearly an hour.", ["nearly an hour", "PT1H"]],
    ["The hour-long talks ended.", ["hour-long", "PT1H"]],
    ["The weeklong search ended.", ["weeklong", "P1W"]],
    ["A 12-year lease was signed.", ["12-year", "P12Y"]],
    ["It took a minute and a half.", ["a minute and a half", "PT1M30S"]],
    ["It took half an hour.", ["half an hour", "PT30M"]],
    ["It took a quarter of an hour.", ["a quarter of an hour", "PT15M"]],
    ["It took 2 1/2 years.", ["2 1/2 years", "P2Y6M"]],
    ["It took more than six decades.", ["more than six decades", "P60Y"]],
    ["It took at least nine days.", ["at least nine days", "P9D"]],
    ["It rained for the past two weeks.", ["the past two weeks", "P2W"]],
    ["It rained for the last month.", ["the last month", "P1M"]],
    ["It rained in recent weeks.", ["recent weeks", "PXW"]],
    ["The war went on for decades.", ["decades", "PXY"]],
    ["A 34-year-old man and a woman, 52 years old, were hurt."],
    ["He waited a second, then took three-quarters of the cake."],
  ],
  sets: [
    ["The ferry runs daily.", ["daily", "P1D"]],
    ["The ferry runs every week.", ["every week", "P1W"]],
    ["It meets every two years.", ["every two years", "P2Y"]],
    ["The Daily Lantern was first."],
  ],
  periods: [
    ["The pier will open this summer.", ["this summer", "2031-SU"]],
    ["The pier opened last fall.", ["last fall", "2030-FA"]],
    ["The pier opened in the winter of 2028.", ["the winter of 2028", "2028-WI"]],
    ["Profit fell in the first quarter.", ["the first quarter", "2031-Q1"]],
    [
      "Profit fell in the first quarter. Sales in the latest period rose.",
      ["the first quarter", "2031-Q1"],
      ["the latest period", "2031-Q1"],
    ],
    [
      "Profit fell in the first quarter. In the 2029 period it rose.",
      ["the first quarter", "2031-Q1"],
      ["the 2029 period", "2029-Q1"],
    ],
    ["Profit beat the year-earlier third quarter.", ["the year-earlier third quarter", "2030-Q3"]],
    [
      "It hopes for the second quarter. Sales fell in the latest quarter.",
      ["the second quarter", "2031-Q2"],
      ["the latest quarter", "2031-Q1"],
    ],
    ["Profit for the year ended March 31 fell.", ["the year", "P1Y"], ["March 31", "2031-03-31"]],
    ["Profit fell in the third quarter of 2029.", ["the third quarter of 2029", "2029-Q3"]],
    ["It ships in the second half of 2031.", ["the second half of 2031", "2031-H2"]],
    [
      "Profit fell in the first quarter. The year-earlier quarter was better; the quarter closed badly.",
      ["the first quarter", "2031-Q1"],
      ["The year-earlier quarter", "2030-Q1"],
      ["the quarter", "2031-Q1"],
    ],
  ],
  years: [
    ["The pact of 2015 holds.", ["2015", "2015"]],
    ["The war of 1971-1994 was long.", ["1971-1994", "1971/1994"]],
    ["In the early 1990s it shrank.", ["the early 1990s", "199X"]],
    ["In the early 2010's it grew.", ["the early 2010's", "201X"]],
    ["A 19th century house burned.", ["19th century", "18XX"]],
    ["Results for FY2029 are out.", ["FY2029", "2029"]],
    ["In early 2030 it reopened.", ["early 2030", "2030"]],
    ["Some 2000 people and $1999 were lost."],
  ],
  holidays: [
    ["They sailed on Christmas Eve.", ["Christmas Eve", "2030-12-24"]],
    ["They will sail on New Year's Day.", ["New Year's Day", "2032-01-01"]],
    ["Much changed after 9/11 for the 9/11 families.", ["9/11", "2001-09-11"]],
    ["They sailed on Boxing Day 2016.", ["Boxing Day 2016", "2016-12-26"]],
    ["They sailed on Easter Sunday 2030.", ["Easter Sunday 2030", "2030-04-21"]],
    ["They sailed on Thanksgiving in 2029.", ["Thanksgiving", "2029-11-22"], ["2029", "2029"]],
  ],
  "what is no time": [
    ["They recently met and now speak shortly."],
    ["Call 555-2031 or visit room 2031B."],
    ["Version 10.04.2 is out."],
  ],
};

describe("findTimes", () => {
  for (const [rule, examples] of Object.entries(EXAMPLES)) {
    describe(rule, () => {
      for (const [text, ...expected] of examples) it(text, () => expect(found(text)).toEqual(expected));
    });
  }

  it("gives what it can where publication is unknown", () => {
    expect(found("It fell on Monday, May 5, 2031, a day after. It rose last week.", null)).toEqual([
      ["Monday, May 5, 2031", "2031-05-05"],
      ["a day after", "P1D"],
      ["last week", "XXXX"],
    ]);
  });

  it("tells what a value was resolved against, and how", () => {
    const [time] = findTimes(layOut("The crew arrived on Monday."), PUBLISHED);
    expect(time).toMatchObject({ rule: "weekday", anchor: "published 2031-05-14", tense: "past" });
  });

  it("marks the date of the report itself and a year inside a noun", () => {
    const text = "ORVIK, May 14 (Northwire) - The 2029 pact holds, a spokesman said on Monday.";
    const roles = findTimes(layOut(text), PUBLISHED).map(({ role }) => role);
    expect(roles).toEqual(["header", "attribute", undefined]);
  });

  const piece = fc.constantFrom(
    ..."Monday|May|2031|10|:|30|am|.|,|-|/|the|last|year|ago|a|few|weeks|before|'|s|in|quarter|third|of|GMT|+|\n|\ud800|“|noon|Easter|each|half|an|hour|and|99999999|FY".split(
      "|",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.tuple(piece, fc.constantFrom(" ", ""))).map((pieces) => pieces.flat().join("")),
  );

  it("keeps every expression in the text, in order, apart, and the same each time", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(PUBLISHED, null, "1000-01-01", "nonsense"), (text, published) => {
        const layout = layOut(text);
        const times = findTimes(layout, published);
        let last = 0;
        for (const { start, end, value } of times) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).toMatch(/^[\dPXTW]/);
          expect(value).not.toMatch(/NaN|undefined|-Q0|Infinity/);
          last = end;
        }
        expect(findTimes(layout, published)).toEqual(times);
      }),
    );
  });

  it("reads a long line without end in time that grows with it", () => {
    const text = "Monday5May2031,".repeat(20_000);
    const layout = {
      text,
      blocks: [{ start: 0, end: text.length, kind: "paragraph" as const }],
      sentences: [],
      tokens: [],
    };
    expect(findTimes(layout, PUBLISHED).length).toBeGreaterThan(1000);
  });
});
