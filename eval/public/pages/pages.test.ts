import { describe, expect, it } from "vitest";
import { carriedDays, withoutStatements } from "./dates.ts";
import { rougeLsum } from "./rouge-lsum.ts";
import { pageScore } from "./shingles.ts";

describe("rougeLsum", () => {
  it("counts a word as often as both sides have it", () => {
    expect(rougeLsum(["The dam held."], "The dam held. The dam held.")).toEqual({
      precision: 0.5,
      recall: 1,
      f1: 2 / 3,
    });
  });

  it("takes the union of what several sentences share with one", () => {
    expect(rougeLsum(["one two three four five"], "one two six seven eight.\nOne three eight nine five.").recall).toBe(
      0.8,
    );
  });

  it("lets paragraphs in square brackets be there or not", () => {
    expect(rougeLsum(["The dam held.", "[Velm, Sunday]"], "The dam held.").f1).toBe(1);
    expect(rougeLsum(["The dam held.", "[Velm, Sunday]"], "The dam held.\n\nVelm, Sunday").f1).toBe(1);
  });
});

it("pageScore compares runs of four words by their counts", () => {
  expect(pageScore({ wanted: "a b c d e", found: "a b c d a b c d" })).toEqual({ precision: 0.2, recall: 0.5 });
  expect(pageScore({ wanted: "a b c d e", found: "" })).toEqual({ precision: undefined, recall: 0 });
});

it("carriedDays takes the day that most carriers name", () => {
  const meta = '<meta property="article:published_time" content="2031-05-05T00:10Z">';
  const linked = '<script>{"datePublished": "2031-05-04"}</script>';
  expect([...carriedDays(meta + linked, "https://a.example/2031/5/4/dam")]).toEqual(["2031-05-04"]);
  expect([...carriedDays(meta + linked, "")]).toHaveLength(2);
  expect([...carriedDays("<p>May 4, 2031</p>", "https://a.example/dam")]).toEqual([]);
  expect(withoutStatements(`${meta}${linked}<time datetime="2031-05-04">May 4</time>`)).toBe("<time>May 4</time>");
});
