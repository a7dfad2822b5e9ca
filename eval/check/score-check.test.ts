import { expect, it } from "vitest";
import type { Rule } from "../../src/model/finding.ts";
import type { Mark, PlantedDraft } from "./drafts.ts";
import type { ScoredFinding } from "./naive-check.ts";
import { scoreDraft } from "./score-check.ts";

const text = "The kiln has five doors. It was lit on Friday. Nobody saw it. It may be sold.";
const placeOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const sentences = text.match(/[^.]+\./gu)!.map((sentence) => placeOf(sentence.trim()));
const marks: Mark[] = [
  { mark: ["figure-differs", "figure-precision"], ...placeOf("five doors") },
  { mark: ["time-differs"], ...placeOf("on Friday") },
  { mark: "any", ...placeOf("It may be sold.") },
];
const draft: PlantedDraft = {
  name: "kiln",
  story: "examples/kiln",
  split: "read",
  mix: "even",
  text,
  marks,
  articles: "",
};
const finding = (rule: Rule, words: string): ScoredFinding => ({ rule, message: "", ...placeOf(words) });
const score = (...findings: ScoredFinding[]): Record<string, unknown> => {
  const { found, missed, right, wrong, beside, clean, alarmed } = scoreDraft(draft, findings, sentences);
  const rules = [found, missed, right, wrong, beside].map((outcomes) => outcomes.map(({ rule }) => rule));
  return { rules, clean, alarmed };
};

it("counts a fault as found by its rule or an accepted one", () => {
  expect(score(finding("figure-precision", "five"))).toEqual({
    rules: [["figure-differs"], ["time-differs"], ["figure-precision"], [], []],
    clean: 1,
    alarmed: 0,
  });
});

it("counts a finding of another rule on a fault neither as right nor as wrong", () => {
  expect(score(finding("unsupported", "It was lit on Friday."))).toEqual({
    rules: [[], ["figure-differs", "time-differs"], [], [], ["unsupported"]],
    clean: 1,
    alarmed: 0,
  });
});

it("counts a finding on a clean sentence as wrong, and on one that may be either as nothing", () => {
  expect(score(finding("unsupported", "Nobody saw it."), finding("single-origin", "It may be sold."))).toEqual({
    rules: [[], ["figure-differs", "time-differs"], [], ["unsupported"], []],
    clean: 1,
    alarmed: 1,
  });
});
