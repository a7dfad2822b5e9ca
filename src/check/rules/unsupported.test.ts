import { describe, expect, it } from "vitest";
import { checked, foundBy } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

describe("unsupported", () => {
  it("finds a sentence that stands on nothing", () => {
    const text = "An insurance firm in Velm has refused to pay for the vineyards.";
    expect(foundBy("unsupported", text, damSources)).toEqual([text]);
    expect(checked(text, damSources).sentences).toMatchObject([{ supported: false, passages: [], origins: 0 }]);
  });

  it("links a sentence to what it stands on, and counts the origins", () => {
    const { findings, sentences } = checked("The Kessel dam overflowed early on Tuesday.", damSources);
    expect(findings).toEqual([]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatchObject({ line: 1, supported: true });
    expect(sentences[0]!.origins).toBeGreaterThan(1);
  });

  it("leaves headings and what states nothing alone", () => {
    expect(foundBy("unsupported", "Vineyards and insurers in Velm\n\nWho knew?", damSources)).toEqual([]);
  });
});
