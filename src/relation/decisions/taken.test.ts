import { describe, expect, it } from "vitest";
import type { PairDecision } from "../../model/story.ts";
import { withDecision, withoutDecision } from "./taken.ts";

const pair = (kind: PairDecision["kind"], at: number, of: PairDecision["of"] = "point"): PairDecision => ({
  kind,
  of,
  a: { article: "post", start: at, end: at + 9 },
  b: { article: "herald", start: 40, end: 52 },
  words: { a: "the first", b: "the second" },
});

const turned = ({ a, b, words, ...rest }: PairDecision): PairDecision => ({
  ...rest,
  a: b,
  b: a,
  ...(words && { words: { a: words.b, b: words.a } }),
});

describe("withDecision", () => {
  it("adds one, and none that was taken already, whichever passage comes first", () => {
    const [one] = [withDecision([], pair("same", 3))];
    expect(one).toEqual([pair("same", 3)]);
    expect(withDecision(one, turned(pair("same", 3)))).toBe(one);
    expect(withDecision(one, pair("same", 3, "entity"))).toHaveLength(2);
  });

  it("refuses the opposite", () => {
    expect(() => withDecision([pair("same", 3)], turned(pair("different", 3)))).toThrow(
      expect.objectContaining({ code: "usage" }) as Error,
    );
  });
});

describe("withoutDecision", () => {
  const merge = { kind: "merge" as const, stories: ["s1", "s2"] };

  it("takes back what is on the places of the two, either way round, and nothing else", () => {
    const all = [merge, pair("same", 3), pair("different", 300), pair("same", 3, "entity")];
    expect(withoutDecision(all, turned(pair("different", 3)))).toEqual([merge, all[2], all[3]]);
  });

  it("takes back what is on their words, where the text has moved", () => {
    expect(withoutDecision([merge, pair("same", 3)], pair("different", 77))).toEqual([merge]);
    expect(withoutDecision([pair("same", 3), pair("same", 77)], pair("same", 77))).toEqual([pair("same", 3)]);
  });
});
