import { describe, expect, it } from "vitest";
import { draftOf } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";
import { materialOf } from "../material.ts";
import { contraries } from "./contrary.ts";

const marked = (text: string): string[] =>
  contraries(materialOf(draftOf(text), damSources)).map(({ start, end }) => text.slice(start, end));

describe("contraries", () => {
  it("finds what all sources give as somebody's charge, told without its source", () => {
    expect(marked("Halden Water ignored two warnings.")).toHaveLength(1);
    expect(marked("Prosecutors say that Halden Water ignored two warnings.")).toEqual([]);
  });

  it("finds what is denied, and what is still to come", () => {
    expect(marked("The council held a meeting on Friday.")).toHaveLength(1);
    expect(marked("A meeting of the council will be held on Friday.")).toEqual([]);
  });
});
