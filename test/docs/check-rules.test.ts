import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { RULES } from "../../src/check/rules/rules.ts";
import { Rule } from "../../src/model/finding.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/check.md"), "utf8");

it("the page of check has every rule with its usual level, and a section on it", () => {
  const rows = [...page.matchAll(/^\| \[`([a-z-]+)`\]\(#\1\) \| (error|warning|note) \|/gmu)];
  expect(rows.map(([, rule, level]) => [rule, level])).toEqual(Rule.options.map((rule) => [rule, RULES[rule].level]));
  const sections = [...page.matchAll(/^### ([a-z-]+)$/gmu)].map(([, rule]) => rule);
  expect(sections).toEqual(Rule.options);
});
