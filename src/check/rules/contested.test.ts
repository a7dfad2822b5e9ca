import { describe, expect, it } from "vitest";
import { foundBy, sourcesIn } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const wrong = (text: string): string[] => foundBy("contested", text, damSources);

describe("contested", () => {
  it("finds a side of a dispute that is told as settled", () => {
    expect(wrong("The gates of the spillway had been blocked.")).toHaveLength(1);
  });

  it("finds a number that sources set against another, however much else the sentence tells", () => {
    const sources = sourcesIn([
      [
        "Port Herald",
        "2031-05-06",
        "Barge strikes bridge\n\nThe barge Orla was carrying 183 passengers when it struck the bridge at Velm on Tuesday, police said.",
      ],
      [
        "Velm Courier",
        "2031-05-06",
        "Barge hits bridge\n\nA barge hit the bridge at Velm on Tuesday. The barge was carrying 138 passengers, its owner said.",
      ],
    ]);
    const draft =
      "A river barge that was late on its way home struck the old bridge of Velm in heavy rain, with 138 passengers on it.";
    expect(foundBy("contested", draft, sources)).toHaveLength(1);
    expect(foundBy("contested", draft.replace("it.", "it, its owner said."), sources)).toEqual([]);
  });

  it("leaves a side alone that is told with its source, and both sides told", () => {
    expect(wrong("A farmer said that the gates of the spillway had been blocked.")).toEqual([]);
    expect(wrong("Whether the gates of the spillway had been blocked is disputed.")).toEqual([]);
  });
});
