import { describe, expect, it } from "vitest";
import { layOut } from "../../layout/layout.ts";
import { findMarked } from "../../../marks/find-marked.ts";
import { candidates } from "../candidates.ts";
import { readByRules } from "../rules.ts";
import { unitsOf } from "../units.ts";
import { likelyRuns } from "./likely-runs.ts";
import { marginalsOf } from "./marginals.ts";
import { signsOf } from "./signs.ts";
import { StepTables } from "./steps.ts";
import { CONTENT, localScores, staticRows, tagProblem } from "./tagger.ts";
import { LABEL_COUNT, shippedWeights } from "./weights.ts";

const text = "Hanna Oduya said on Monday that the bridge was safe. It rained.";
const layout = layOut(text);
const marked = findMarked(text, layout.blocks);
const units = unitsOf(layout, marked);
const signs = signsOf(units, marked);
const cue = candidates(units)[0]!;
const problem = tagProblem(units, signs, staticRows(signs), cue, readByRules(units, cue));
const { tagger, scales } = shippedWeights();
const steps = new StepTables(signs, tagger, scales.tagger).of(cue, problem.window);
const marginals = marginalsOf(problem, steps, scales.tagger, localScores(problem, tagger));

describe("what the tagger takes for likely", () => {
  it("sums to one at every unit, alone and with the unit before", () => {
    for (let i = 0; i < marginals.size; i++) {
      const node = marginals.node.slice(i * LABEL_COUNT, (i + 1) * LABEL_COUNT);
      const edge = marginals.edge.slice(i * LABEL_COUNT ** 2, (i + 1) * LABEL_COUNT ** 2);
      for (const part of [node, edge]) expect(part.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
    }
  });

  it("gives the runs of a content no more than its units have", () => {
    const { runs, source } = likelyRuns(units, problem, marginals);
    expect(text.slice(runs[0]!.start, runs[0]!.end)).toBe("the bridge was safe");
    expect(text.slice(units.units[source.unit]!.start, units.units[source.unit]!.end)).toMatch(/Hanna|Oduya/u);
    for (const { from, exact, hit } of runs) {
      const unit = (from - problem.window.from) * LABEL_COUNT + CONTENT;
      expect(exact).toBeLessThanOrEqual(marginals.node[unit]! + 1e-9);
      expect(hit).toBeGreaterThanOrEqual(exact);
    }
  });
});
