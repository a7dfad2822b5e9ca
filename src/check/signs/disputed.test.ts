import { describe, expect, it } from "vitest";
import { draftOf, sourcesIn } from "../../../test/check/checked.ts";
import { materialOf } from "../material.ts";
import type { Sources } from "../sources.ts";
import { disputes } from "./disputed.ts";

const marked = (text: string, sources: Sources): string[] =>
  disputes(materialOf(draftOf(text), sources)).map(({ start, end }) => text.slice(start, end));

describe("disputes", () => {
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
    expect(marked(draft, sources)).toHaveLength(1);
    expect(marked(draft.replace("it.", "it, its owner said."), sources)).toEqual([]);
  });
});
