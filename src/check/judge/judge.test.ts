import { describe, expect, it } from "vitest";
import { draftOf } from "../../../test/check/checked.ts";
import { damSources } from "../../../test/check/dam-story.ts";
import { materialOf } from "../material.ts";
import { findSigns } from "../signs/find-signs.ts";
import { judge, LIKELY } from "./judge.ts";
import { COLUMNS, measuresOf } from "./measures.ts";
import { JUDGE_WEIGHTS, JUDGED_RULES } from "./weights.ts";

const DRAFT = `# A dam and its valley

The Kessel dam overflowed early on Tuesday. An insurance firm in Velm has refused to pay for the vineyards. Who knew?

- “We had no time to warn the lower villages,” said Quist.`;

const materialFor = (text: string): ReturnType<typeof materialOf> => materialOf(draftOf(text), damSources);

describe("measuresOf", () => {
  it("gives a finite number for every column, whatever the sentence", () => {
    for (const text of [DRAFT, "", "?", "Zzz.", "Zzz! 7.", "He said so.", "“”"]) {
      const material = materialFor(text);
      const measured = measuresOf(material, findSigns(material));
      expect(measured).toHaveLength(material.sentences.length);
      for (const { row } of measured) {
        expect(row).toHaveLength(COLUMNS.length);
        expect(row.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it("names each column once", () => {
    expect(new Set(COLUMNS).size).toBe(COLUMNS.length);
  });

  it("tells which words of a sentence no near passage has", () => {
    const material = materialFor("The Kessel dam never overflowed on Tuesday.");
    const [{ unmatched } = { unmatched: [] }] = measuresOf(material, findSigns(material));
    expect(unmatched).toContain("never");
    expect(unmatched).not.toContain("dam");
  });
});

describe("judge", () => {
  it("was trained on the columns that there are", () => {
    for (const rule of JUDGED_RULES) {
      const columns = JUDGE_WEIGHTS.rules[rule].forests.flatMap(({ trees }) => trees.flatMap(({ column }) => column));
      expect(Math.max(...columns)).toBeLessThanOrEqual(COLUMNS.length);
    }
  });

  it("gives a likelihood of each rule, and the likeliest rule where one is likely enough", () => {
    for (const { likely, rule } of judge(materialFor(DRAFT), JUDGE_WEIGHTS)) {
      const most = Math.max(...Object.values(likely));
      expect(most).toBeLessThan(1);
      if (rule) expect(likely[rule]).toBe(most);
      if (rule) expect(most).toBeGreaterThanOrEqual(LIKELY);
    }
  });

  it("judges no heading and no question", () => {
    const judged = judge(
      materialFor("# The council of Velm has bought a zoo\n\nHas the council of Velm bought a zoo?"),
      JUDGE_WEIGHTS,
    );
    expect(judged.map(({ rule }) => rule)).toEqual(judged.map(() => undefined));
  });

  it("judges the same twice", () => {
    const [a, b] = [judge(materialFor(DRAFT), JUDGE_WEIGHTS), judge(materialFor(DRAFT), JUDGE_WEIGHTS)];
    expect(a.map(({ likely }) => likely)).toEqual(b.map(({ likely }) => likely));
  });
});
