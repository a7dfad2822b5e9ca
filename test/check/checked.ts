import { check, type CheckOptions } from "../../src/check/check.ts";
import type { ReadDraft } from "../../src/check/draft.ts";
import { type Sources, sourcesOf } from "../../src/check/sources.ts";
import { articleOf } from "../../src/intake/article-of.ts";
import type { CheckReport, Finding, Rule } from "../../src/model/finding.ts";

/** A source of a test: its outlet, its date and its text. */
export type Source = readonly [outlet: string, published: string | null, text: string];

/** A draft that is its text alone. */
export const draftOf = (text: string): ReadDraft => ({
  path: "draft.txt",
  text,
  sha256: "",
  places: "file",
  placeOf(offset) {
    const before = text.slice(0, offset);
    return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
  },
});

/** The sources that some texts are. */
export const sourcesIn = (sources: readonly Source[]): Sources =>
  sourcesOf(
    sources.map(([outlet, published, text]) =>
      articleOf(text, { id: outlet.toLowerCase().replaceAll(" ", "-"), outlet, title: "", published, language: "en" }),
    ),
  );

/** A draft against some sources. */
export const checked = (text: string, sources: Sources, options: CheckOptions = {}): CheckReport =>
  check(draftOf(text), sources, options);

/** What one rule finds in a draft: the words that it marks. */
export const foundBy = (rule: Rule, text: string, sources: Sources): string[] =>
  findingsOf(rule, text, sources).map((finding) => finding.text);

export const findingsOf = (rule: Rule, text: string, sources: Sources): Finding[] =>
  checked(text, sources).findings.filter((finding) => finding.rule === rule);
