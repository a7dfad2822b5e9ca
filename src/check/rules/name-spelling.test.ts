import { describe, expect, it } from "vitest";
import { findingsOf, foundBy } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";

const wrong = (text: string): string[] => foundBy("name-spelling", text, damSources);

describe("name-spelling", () => {
  it("finds a spelling that no source has, near to one that they have", () => {
    const [finding] = findingsOf("name-spelling", "The director, Ruben Aster, spoke of a bad night.", damSources);
    expect(finding?.text).toBe("Aster");
    expect(finding?.suggestion).toBe("Astor");
    expect(wrong("The engineer Marah Quist spoke.")).toEqual(["Marah"]);
    expect(wrong("Haldon Water runs the dam.")).toEqual(["Haldon"]);
  });

  it("leaves possessives, plurals and other people alone", () => {
    expect(wrong("Astor’s words were quoted. Orrin's council met.")).toEqual([]);
    expect(wrong("The Quists have lived there for long.")).toEqual([]);
    expect(wrong("Ivo Brandt, a baker, lost his shop.")).toEqual([]);
  });
});
