import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../layout/layout.ts";
import { findTimes } from "./find-times.ts";

/** A Wednesday. */
const PUBLISHED = "2031-05-14";

const found = (text: string, published: string | null = PUBLISHED): [string, string][] =>
  findTimes(layOut(text), published).map(({ start, end, value }) => [text.slice(start, end), value]);

/** Sentences with expressions that are counted, listed or placed beside others, and their values, by what they show. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [string, ...(readonly [string, string])[]])[]>> = {
  "days in lists": [
    ["They met on April 24 and 25.", ["April 24", "2031-04-24"], ["25", "2031-04-25"]],
    ["They met on April 3, 4 and 5 in Orvik.", ["April 3", "2031-04-03"], ["4", "2031-04-04"], ["5", "2031-04-05"]],
    ["They met on April 24 and 25 clerks came.", ["April 24", "2031-04-24"]],
    [
      "The band will play on Saturday, Sunday and Monday.",
      ["Saturday", "2031-05-17"],
      ["Sunday", "2031-05-18"],
      ["Monday", "2031-05-19"],
    ],
  ],
  "what is no time or ends a count": [
    ["It is a zero-day flaw."],
    ["They learn one day at a time."],
    ["It mends OBX - 2029-3893 at last."],
    ["Harbour Server 2028 R2 and Harbour Server 2030 run it."],
    ["They rioted for a third straight night Tuesday.", ["Tuesday", "2031-05-13"]],
    ["A witness told the Orvik News Tuesday that it sank.", ["Tuesday", "2031-05-13"]],
  ],
  "clocks, stretches and seasons": [
    ["The quake struck at 1353 (1023 GMT).", ["1353", "2031-05-14T13:53"], ["1023 GMT", "2031-05-14T10:23Z"]],
    ["It was posted 1 year, 160 days ago.", ["1 year, 160 days ago", "2029-12-05"]],
    ["Sales were higher than the year before – a record.", ["the year before", "2030"]],
    ["They won last season.", ["last season", "2030"]],
    ["They marched for Jan Holm, 16, killed by a van on Friday.", ["Friday", "2031-05-09"]],
  ],
  "days in words": [
    ["They sailed on March eighth.", ["March eighth", "2031-03-08"]],
    ["They sailed on March twenty-fifth.", ["March twenty-fifth", "2031-03-25"]],
  ],
  "the nth of a month": [
    ["The fair is in the first week of June.", ["the first week of June", "2031-W23"]],
    ["It closed on the last weekend of April 2030.", ["the last weekend of April 2030", "2030-W17-WE"]],
    ["They vote on the second Tuesday of November 2032.", ["the second Tuesday of November 2032", "2032-11-09"]],
    ["They voted on the last Friday in April.", ["the last Friday in April", "2031-04-25"]],
  ],
  "beside a day": [
    ["They wrote the day before last Tuesday.", ["the day before last Tuesday", "2031-05-12"]],
    ["They sailed the day after Christmas 2029.", ["the day after Christmas 2029", "2029-12-26"]],
    [
      "They left on May 2 and came back the following Monday.",
      ["May 2", "2031-05-02"],
      ["the following Monday", "2031-05-05"],
    ],
    ["It rained in the week ended Saturday.", ["the week ended Saturday", "2031-W19"]],
    ["By early evening on Tuesday the hall was full.", ["early evening on Tuesday", "2031-05-13TEV"]],
    ["The vote is on next Tuesday, June 3.", ["next Tuesday, June 3", "2031-06-03"]],
  ],
  feasts: [
    ["The Easter weekend of 2030 was calm.", ["Easter weekend", "2030-W16-WE"], ["2030", "2030"]],
    ["They sold flowers for Mother's Day.", ["Mother's Day", "2031-05-11"]],
    ["They sail on Labor Day weekend.", ["Labor Day weekend", "2031-W35-WE"]],
    ["The Sept. 11 attacks changed it.", ["Sept. 11", "2001-09-11"]],
  ],
  "compound durations": [
    ["It took two hours and 15 minutes.", ["two hours and 15 minutes", "PT2H15M"]],
    ["He served two years and three months.", ["two years and three months", "P2Y3M"]],
    ["A two-and-a-half-year term ended.", ["two-and-a-half-year", "P2Y6M"]],
    ["He waited for weeks or months.", ["weeks or months", "PXW"]],
    ["The hearing will last 90 minutes.", ["90 minutes", "PT90M"]],
    ["It rained all week.", ["all week", "P1W"]],
  ],
  sets: [
    ["It meets every other week.", ["every other week", "P2W"]],
    ["It runs every morning.", ["every morning", "XXXX-XX-XXTMO"]],
    ["It opens on weekends.", ["weekends", "XXXX-WXX-WE"]],
  ],
  accounts: [
    [
      "Profit fell in the first quarter. For the nine months, it rose from 4 million a year earlier.",
      ["the first quarter", "2031-Q1"],
      ["the nine months", "P9M"],
      ["a year earlier", "2030"],
    ],
    [
      "Profit fell in the first quarter. In the corresponding period last year it rose.",
      ["the first quarter", "2031-Q1"],
      ["the corresponding period last year", "2030-Q1"],
    ],
    ["Sales rose in the quarter ended April 30.", ["the quarter", "2031-Q1"], ["April 30", "2031-04-30"]],
    ["Sales rose in the October-December quarter.", ["the October-December quarter", "2030-Q4"]],
    ["Sales rose in the last quarter of 2029.", ["the last quarter of 2029", "2029-Q4"]],
    ["It was the third quarter in a row."],
    ["The quarter-to-quarter rise was small."],
    [
      "Sales were best in the second and fourth quarters of 2029.",
      ["the second", "2029-Q2"],
      ["fourth quarters of 2029", "2029-Q4"],
    ],
    ["It was the week's busiest session.", ["the week", "2031-W20"]],
    ["Sales for the full year rose.", ["the full year", "2031"]],
    ["The pier should open by year end.", ["year end", "2031"]],
  ],
  "years and longer": [
    ["It shrank by the year two thousand.", ["the year two thousand", "2000"]],
    ["It burned in January nineteen ninety-seven.", ["January nineteen ninety-seven", "1997-01"]],
    ["He left in '05.", ["'05", "2005"]],
    ["He left in the summer of '69.", ["the summer of '69", "1969-SU"]],
    ["He left in the winter of 2029-30.", ["the winter of 2029-30", "2029-WI"]],
    ["In the nineties it grew.", ["the nineties", "199X"]],
    ["In the 1800s it grew.", ["the 1800s", "18XX"]],
    ["It stood in the 18th and 19th centuries.", ["the 18th", "17XX"], ["19th centuries", "18XX"]],
    ["It must be built by the end of the decade.", ["the end of the decade", "203X"]],
    ["It began some 12,000 years ago.", ["12,000 years ago", "P12000Y"]],
    ["It closed nearly four years ago.", ["nearly four years ago", "2027"]],
    ["It closed more than four years ago.", ["more than four years ago", "P4Y"]],
  ],
  "which way": [
    ["The summit ends on Monday.", ["Monday", "2031-05-19"]],
    ["They signed a February pact.", ["February", "2031-02"]],
    ["They signed a June pact.", ["June", "2030-06"]],
    ["The loan was extended through January.", ["January", "2032-01"]],
    ["They sold little this year through April.", ["this year", "2031"], ["April", "2031-04"]],
    ["The case is heard in August.", ["August", "2031-08"]],
    ["It was not until Thursday that he wrote.", ["Thursday", "2031-05-08"]],
    ["Revenue should rise in the third quarter.", ["the third quarter", "2031-Q3"]],
    ["The hall closes by the end of the day.", ["the end of the day", "2031-05-14"]],
    [
      "The boat is due on Monday (0335 GMT Tuesday).",
      ["Monday", "2031-05-19"],
      ["0335 GMT Tuesday", "2031-05-20T03:35Z"],
    ],
    ["The offer had been scheduled to expire on Monday.", ["Monday", "2031-05-12"]],
    ["He leaves on Monday.", ["Monday", "2031-05-19"]],
    ["This winter was mild.", ["This winter", "2030-WI"]],
  ],
  "what is no time": [['She spoke on "This Morning" about it.'], ["They saw him on CBS's ''60 Minutes.''"]],
};

describe("findTimes, counted and listed", () => {
  for (const [kind, examples] of Object.entries(EXAMPLES)) {
    describe(kind, () => {
      for (const [text, ...expected] of examples) it(text, () => expect(found(text)).toEqual(expected));
    });
  }

  const piece = fc.constantFrom(
    ..."the|first|last|week|Tuesday|of|in|May|June|24|and|25|,|year|two|thousand|'|05|hours|15|minutes|Easter|weekend|October|-|December|quarter|ended|day|before|every|other|nine|months|a|earlier".split(
      "|",
    ),
  );

  it("keeps every expression in the text, in order and apart, whether publication is known or not", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), fc.constantFrom(PUBLISHED, null), (pieces, published) => {
        const text = pieces.join(" ");
        let end = 0;
        for (const time of findTimes(layOut(text), published)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          ({ end } = time);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
