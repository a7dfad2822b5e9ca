import { describe, expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import { relate } from "../relate.ts";

/** The rules by which two articles of one day contradict one another. */
function rules(...texts: readonly string[]): string[] {
  const story = texts.map((text, index) => {
    const article = {
      id: `a${index + 1}`,
      outlet: "Harbour Post",
      title: "",
      published: "2031-05-07",
      language: "en",
      text,
      sha256: "",
    };
    return { article, analysis: analyse(article) };
  });
  return relate(story).conflicts.map(({ rule }) => rule);
}

describe("other-start", () => {
  it("sets months in which a thing began against each other", () => {
    expect(
      rules(
        "Dredging of the Merrow channel began in March 2031.",
        "Crews have been dredging the Merrow channel since February 2031.",
      ),
    ).toEqual(["other-start"]);
  });

  it("sets a season against a month that is not in it", () => {
    expect(
      rules(
        "The yard will start work on the second ferry in the fall.",
        "Work on the second ferry will begin in August, the yard said.",
      ),
    ).toEqual(["other-start"]);
  });

  it.each([
    [
      "a month within the season",
      "The yard will start work on the second ferry in the fall.",
      "Work on the second ferry will begin in October, the yard said.",
    ],
    [
      "two things that begin",
      "The ferry strike began in March 2031.",
      "Repairs of the lighthouse lamp began in February 2031.",
    ],
    [
      "another year of one month",
      "Dredging of the Merrow channel began in March 2031.",
      "Crews have been dredging the Merrow channel since March 2030.",
    ],
  ])("leaves alone %s", (_, first, second) => {
    expect(rules(first, second)).not.toContain("other-start");
  });
});

describe("other-part-of-day", () => {
  it("sets an hour against a part of the day without it", () => {
    expect(
      rules(
        "The freighter rammed the Merrow pier at 7:40 AM on May 6.",
        "The freighter rammed the Merrow pier on the afternoon of May 6.",
      ),
    ).toContain("other-part-of-day");
  });

  it("leaves alone an hour within the part", () => {
    expect(
      rules(
        "The freighter rammed the Merrow pier at 3:40 PM on May 6.",
        "The freighter rammed the Merrow pier on the afternoon of May 6.",
      ),
    ).toEqual([]);
  });
});

describe("other-date", () => {
  it("sets the year of a plan against another, whatever else its article plans for that year", () => {
    expect(
      rules(
        "Ada Brisk will chair the Merrow regatta this year. Merrow will open a museum in 2032.",
        "Ada Brisk will chair the Merrow regatta next year.",
      ),
    ).toEqual(["other-date"]);
  });

  it("leaves alone a plan whose article gives the other year for it too", () => {
    expect(
      rules(
        "Ada Brisk will chair the Merrow regatta this year. She will chair a congress in 2032.",
        "Ada Brisk will chair the Merrow regatta next year.",
      ),
    ).toEqual([]);
  });
});
