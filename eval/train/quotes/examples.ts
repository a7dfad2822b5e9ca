import type { Cue } from "../../../src/analysis/en/quotes/attribution.ts";
import { candidates } from "../../../src/analysis/en/quotes/candidates.ts";
import { cueFeatures } from "../../../src/analysis/en/quotes/learned/cue-features.ts";
import { markFeatures } from "../../../src/analysis/en/quotes/learned/mark-features.ts";
import { signsOf } from "../../../src/analysis/en/quotes/learned/signs.ts";
import {
  CONTENT,
  CUE,
  SOURCE,
  staticRows,
  tagProblem,
  type TagProblem,
} from "../../../src/analysis/en/quotes/learned/tagger.ts";
import { readByRules } from "../../../src/analysis/en/quotes/rules.ts";
import { type Unit, unitsOf } from "../../../src/analysis/en/quotes/units.ts";
import { layOut } from "../../../src/analysis/en/layout/layout.ts";
import { findMarked } from "../../../src/analysis/marks/find-marked.ts";
import { type Range, sharedLength } from "../../../src/model/span.ts";
import type { Annotated, AnnotatedText } from "./polnear.ts";

export interface Judged {
  readonly rows: Uint16Array;
  readonly yes: boolean;
}

export interface TagExample {
  readonly problem: TagProblem;
  readonly labels: Uint8Array;
}

export interface Examples {
  readonly cues: Judged[];
  readonly marks: Judged[];
  readonly tags: TagExample[];
}

/** What the three models learn from the annotated texts. */
export function examplesOf(texts: readonly AnnotatedText[]): Examples {
  const examples: Examples = { cues: [], marks: [], tags: [] };
  for (const text of texts) addExamples(text, examples);
  return examples;
}

function addExamples({ text, attributions }: AnnotatedText, examples: Examples): void {
  const layout = layOut(text);
  const marked = findMarked(text, layout.blocks);
  const units = unitsOf(layout, marked);
  const signs = signsOf(units, marked);
  const statics = staticRows(signs);
  const taken = new Set<Annotated>();
  for (const cue of candidates(units)) {
    const guess = readByRules(units, cue);
    const range = { start: units.units[cue.from]!.start, end: units.units[cue.to - 1]!.end };
    const attribution = attributions.find(
      (one) => !taken.has(one) && one.content.length > 0 && touches(one.cue, range),
    );
    if (attribution) taken.add(attribution);
    const rows = Uint16Array.from(cueFeatures(units, signs, cue, guess));
    examples.cues.push({ rows, yes: attribution !== undefined });
    if (!attribution) continue;
    const problem = tagProblem(units, signs, statics, cue, guess);
    examples.tags.push({ problem, labels: labelsOf(units.units, problem, cue, attribution) });
  }
  units.units.forEach((unit, i) => {
    if (unit.marked < 0) return;
    const yes = attributions.some((one) => covers(one.content, unit));
    examples.marks.push({ rows: Uint16Array.from(markFeatures(units, signs, marked, i)), yes });
  });
}

const touches = (ranges: readonly Range[], range: Range): boolean => ranges.some((one) => sharedLength(one, range) > 0);

const covers = (ranges: readonly Range[], unit: Unit): boolean =>
  ranges.some((one) => sharedLength(one, unit) * 2 > unit.end - unit.start);

function labelsOf(
  units: readonly Unit[],
  { window }: TagProblem,
  cue: Cue,
  { source, content, cue: words }: Annotated,
): Uint8Array {
  const labels = new Uint8Array(window.to - window.from);
  for (let i = window.from; i < window.to; i++) {
    const unit = units[i]!;
    const own = i >= cue.from && i < cue.to;
    labels[i - window.from] =
      own || covers(words, unit) ? CUE : covers(source, unit) ? SOURCE : covers(content, unit) ? CONTENT : 0;
  }
  return labels;
}
