import { describe, expect, it } from "vitest";
import { foundBy } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const wrong = (text: string): string[] => foundBy("contested", text, damSources);

describe("contested", () => {
  it("finds a side of a dispute that is told as settled", () => {
    expect(wrong("The gates of the spillway had been blocked.")).toHaveLength(1);
  });

  it("leaves a side alone that is told with its source, and both sides told", () => {
    expect(wrong("A farmer said that the gates of the spillway had been blocked.")).toEqual([]);
    expect(wrong("Whether the gates of the spillway had been blocked is disputed.")).toEqual([]);
  });
});
