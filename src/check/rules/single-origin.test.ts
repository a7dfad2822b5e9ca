import { describe, expect, it } from "vitest";
import { foundBy } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const wrong = (text: string): string[] => foundBy("single-origin", text, damSources);

describe("single-origin", () => {
  it("finds what one origin alone has, told without its source", () => {
    expect(wrong("The repairs will cost about 14 million crowns.")).toHaveLength(1);
  });

  it("leaves alone what is told with a source, and what several origins have", () => {
    expect(wrong("The repairs will cost about 14 million crowns, according to the ministry.")).toEqual([]);
    expect(wrong("Northern Wire puts the cost of the repairs at about 14 million crowns.")).toEqual([]);
    expect(wrong("The Kessel dam overflowed early on Tuesday.")).toEqual([]);
  });
});
