import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../../analysis/en/layout/layout.ts";
import { groupByAverage } from "./group.ts";
import type { EventPlace } from "./mention.ts";
import { sameEvents } from "./same-events.ts";

/** Texts with [marked] event words, as layouts with the places of the marked words. */
function marked(...texts: string[]) {
  const places: EventPlace[] = [];
  const layouts = texts.map((text, article) => {
    const starts: number[] = [];
    let plain = "";
    for (const part of text.split(/(?=\[)|\]/)) {
      if (part.startsWith("[")) starts.push(plain.length);
      plain += part.replace("[", "");
    }
    const layout = layOut(plain);
    for (const start of starts) {
      const from = layout.tokens.findIndex((token) => token.start === start);
      places.push({ article, from, to: from + 1 });
    }
    return layout;
  });
  return { layouts, places };
}

describe("sameEvents", () => {
  it("joins the same word about the same, and keeps another event apart", () => {
    const { layouts, places } = marked(
      "Guards [arrested] Ilva Morn at the Tessel ferry on Monday. Morn [thanked] her lawyer.",
      "Ilva Morn was [arrested] on Monday at the Tessel ferry by guards.",
      "In Drumhold, an unnamed baker [painted] his shop green last summer.",
    );
    const groups = sameEvents(layouts, places);
    expect(groups).toContainEqual([0, 2]);
    expect(groups).toContainEqual([3]);
  });

  it("has nothing to group where nothing is mentioned", () => {
    expect(sameEvents([layOut("")], [])).toEqual([]);
  });
});

describe("groupByAverage", () => {
  it("joins what is alike in the mean, not what one member alone is like", () => {
    const likeness = Float64Array.from([0, 0.9, 0.1, 0.9, 0, 0.6, 0.1, 0.6, 0]);
    expect(groupByAverage(likeness, 3, 0.5)).toEqual([[0, 1], [2]]);
    expect(groupByAverage(likeness, 3, 0.3)).toEqual([[0, 1, 2]]);
  });

  it("puts each thing in one group, whatever the likeness", () => {
    assert(
      property(
        integer({ min: 0, max: 8 }),
        array(integer({ min: 0, max: 10 }), { minLength: 64, maxLength: 64 }),
        (n, v) => {
          const likeness = new Float64Array(n * n);
          for (let a = 0; a < n; a++)
            for (let b = 0; b < a; b++) likeness[a * n + b] = likeness[b * n + a] = v[a * 8 + b]! / 10;
          const groups = groupByAverage(likeness, n, 0.5);
          expect(groups.flat().toSorted((x, y) => x - y)).toEqual(Array.from({ length: n }, (_, index) => index));
        },
      ),
    );
  });
});
