import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHeader } from "./read-header.ts";

const BODY =
  "The dam at Velm held overnight after the heaviest rain in forty years, the mayor said on Sunday, while crews went on watching the spillway and the bridge below it.";

describe("readHeader", () => {
  it("finds a title and the lines of dates around it", () => {
    expect(readHeader(`Dam at Velm holds\n\nMay 4, 2031\n\n— Categories: General News\n\n${BODY}`)).toEqual({
      title: "Dam at Velm holds",
      published: "2031-05-04",
    });
    expect(readHeader(`4 May 2031 Last updated at 13:38 GMT\n\nDam at Velm holds\n\n${BODY}`)).toEqual({
      title: "Dam at Velm holds",
      updated: "2031-05-04T13:38Z",
    });
    expect(
      readHeader(`Dam holds\n\nPosted: May 04, 2031 7:40 PM ET\n\nLast Updated: May 04, 2031 8:44 PM ET\n\n${BODY}`),
    ).toEqual({
      title: "Dam holds",
      published: "2031-05-04T19:40-04:00",
      updated: "2031-05-04T20:44-04:00",
    });
  });

  it("finds a date set before the first line, and takes no paragraph for a title", () => {
    expect(readHeader(` date 2031-05-04 ${BODY}\n\n${BODY}`)).toEqual({ published: "2031-05-04" });
    expect(readHeader(`${BODY}\n\n${BODY}`)).toEqual({});
    expect(readHeader("One short line alone")).toEqual({});
  });

  it("takes a headline with a full stop, and not a bullet or a label", () => {
    expect(readHeader(`Dam at Velm holds after night of rain.\n\n${BODY}`).title).toBe(
      "Dam at Velm holds after night of rain.",
    );
    expect(readHeader(`- first point\n- second point\n\n${BODY}`).title).toBeUndefined();
    expect(readHeader(`Share this\n\nDam holds\n\n${BODY}`).title).toBe("Dam holds");
  });

  it("finds bylines and fields", () => {
    expect(readHeader(`Dam holds\n\nBy Ilse Brandt, May 4, 2031\n\n${BODY}`)).toMatchObject({
      byline: "Ilse Brandt",
      published: "2031-05-04",
    });
    expect(
      readHeader(`Title: Dam holds\nSource: Velm Courier\nDate: 4 May 2031\nURL: https://courier.example/1\n\n${BODY}`),
    ).toEqual({
      title: "Dam holds",
      outlet: "Velm Courier",
      published: "2031-05-04",
      url: "https://courier.example/1",
    });
  });

  it("does not take the outlet's name for a title", () => {
    expect(readHeader(`Velm Courier\n\nDam holds\n\n${BODY}`, "Velm Courier").title).toBe("Dam holds");
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readHeader(text)));
    for (const sign of ["(", "date ", "by A ", "a: ", "\n", " "]) readHeader(sign.repeat(100_000));
  });
});
