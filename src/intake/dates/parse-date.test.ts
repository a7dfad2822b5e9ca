import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate } from "./parse-date.ts";

describe("parseDate", () => {
  it.each([
    ["2031-05-04", "2031-05-04"],
    ["20310504T0930Z", "2031-05-04T09:30Z"],
    ["2031-05-04T09:30:15.250+0200", "2031-05-04T09:30+02:00"],
    ["Sun, 04 May 2031 09:30:00 +0530", "2031-05-04T09:30+05:30"],
    ["May 4, 2031", "2031-05-04"],
    ["4th of May 2031", "2031-05-04"],
    ["SUNDAY 04 MAY 2031", "2031-05-04"],
    ["Posted: May 04, 2031 7:40 PM ET", "2031-05-04T19:40-04:00"],
    ["Jan 4, 2031 7:40 PM ET", "2031-01-04T19:40-05:00"],
    ["22:07 GMT, 4 May 2031", "2031-05-04T22:07Z"],
    ["5/14/31 05:40 PM PST", "2031-05-14T17:40-08:00"],
    ["14.05.2031", "2031-05-14"],
    ["May 4 2031,2: 35am CET", "2031-05-04T02:35+01:00"],
    ["Sun May 04 2031 10:00:00 GMT+0200 (CEST)", "2031-05-04T10:00+02:00"],
  ])("%s is %s", (words, value) => {
    expect(parseDate(words)?.value).toBe(value);
  });

  it("leaves out an hour whose zone is not told", () => {
    expect(parseDate("4 May 2031 at 09:29 pm")?.value).toBe("2031-05-04");
    expect(parseDate("May 4, 2031 20:09 IST")?.value).toBe("2031-05-04");
  });

  it("does not guess between two readings, except by the zone's country", () => {
    expect(parseDate("03/07/2031")).toBeUndefined();
    expect(parseDate("03/07/2031 10:00 GMT")?.value).toBe("2031-07-03T10:00Z");
    expect(parseDate("03/07/2031 10:00 EST")?.value).toBe("2031-03-07T10:00-05:00");
  });

  it("knows which days there are", () => {
    for (const words of ["Feb 30, 2031", "2031-13-04", "31.04.2031", "May 2031", "no date at all", ""]) {
      expect(parseDate(words)).toBeUndefined();
    }
  });

  it("never throws, and gives ISO 8601 or nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (words) => {
        expect(parseDate(words)?.value ?? "2031-05-04").toMatch(
          /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/u,
        );
      }),
    );
  });
});
