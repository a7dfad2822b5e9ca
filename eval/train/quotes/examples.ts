import type { Cue } from "../../../src/analysis/en/quotes/attribution.ts";
import { attribute } from "../../../src/analysis/en/quotes/attribute.ts";
import { headingsOf } from "../../../src/analysis/en/quotes/contents.ts";
import { CONTENT_COLUMNS, type Reading } from "../../../src/analysis/en/quotes/learned/content-features.ts";
import { sharesHalf } from "../../../src/analysis/en/quotes/learned/likely-runs.ts";
import { ownersOf } from "../../../src/analysis/en/quotes/owners.ts";
import { candidates } from "../../../src/analysis/en/quotes/candidates.ts";
import { cueFeatures } from "../../../src/analysis/en/quotes/learned/cue-features.ts";
import { markFeatures } from "../../../src/analysis/en/quotes/learned/mark-features.ts";
import { LearnedReader, priorRow } from "../../../src/analysis/en/quotes/learned/reader.ts";
import { PRIORS, type Weights } from "../../../src/analysis/en/quotes/learned/weights.ts";
import { type Signs, signsOf } from "../../../src/analysis/en/quotes/learned/signs.ts";
import { stepRows } from "../../../src/analysis/en/quotes/learned/steps.ts";
import {
  CONTENT,
  CUE,
  SOURCE,
  staticRows,
  tagProblem,
  type TagProblem,
} from "../../../src/analysis/en/quotes/learned/tagger.ts";
import { readByRules } from "../../../src/analysis/en/quotes/rules.ts";
import { type Unit, type Units, unitsOf } from "../../../src/analysis/en/quotes/units.ts";
import { layOut } from "../../../src/analysis/en/layout/layout.ts";
import { findMarked, type Marked } from "../../../src/analysis/marks/find-marked.ts";
import type { Layout } from "../../../src/model/analysis.ts";
import { type Range, sharedLength } from "../../../src/model/span.ts";
import type { Annotated, AnnotatedText } from "./polnear.ts";

export interface Judged {
  readonly rows: Uint32Array;
  readonly yes: boolean;
}

export interface TagExample {
  readonly problem: TagProblem;
  readonly signs: Signs;
  /** For each unit the rows of the step from each earlier label. */
  readonly steps: Uint32Array;
  readonly labels: Uint8Array;
}

export interface Examples {
  readonly cues: Judged[];
  readonly tags: TagExample[];
}

/** What the model of reporting words and the tagger learn from the annotated texts. */
export function cueExamples(texts: readonly AnnotatedText[]): Examples {
  const examples: Examples = { cues: [], tags: [] };
  for (const text of texts) addCueExamples(text, examples);
  return examples;
}

function addCueExamples({ text, attributions }: AnnotatedText, examples: Examples): void {
  const { units, marked } = read(text);
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
    const rows = Uint32Array.from(cueFeatures(units, signs, cue, guess));
    examples.cues.push({ rows, yes: attribution !== undefined });
    if (!attribution) continue;
    const problem = tagProblem(units, signs, statics, cue, guess);
    const steps = stepRows(signs, cue, problem.window);
    examples.tags.push({ problem, signs, steps, labels: labelsOf(units.units, problem, cue, attribution) });
  }
}

/** What the model of marked passages learns; the weights read the attributions and must not have been learned from these texts. */
export function markExamples(texts: readonly AnnotatedText[], weights: Weights): Judged[] {
  return texts.flatMap(({ text, attributions }) => {
    const { units, marked } = read(text);
    const reader = new LearnedReader(units, marked, weights);
    const owners = ownersOf(units, attribute(units, reader).list);
    const signs = signsOf(units, marked);
    const words = candidates(units).map((cue) => units.units[cue.from]!);
    const speech = attributions.filter((one) => words.some((word) => touches(one.cue, word)));
    return units.units.flatMap((unit, i) => {
      if (unit.marked < 0) return [];
      const yes = speech.some((one) => covers(one.content, unit));
      const rows = markFeatures(units, signs, marked, i, owners.get(unit.marked) ?? null);
      return [{ rows: Uint32Array.from(rows), yes }];
    });
  });
}

/** One text as a tagger read it that had not learned from it. */
export interface ReadText {
  readonly reader: LearnedReader;
  readonly readings: readonly Reading[];
  readonly headings: ReadonlySet<number>;
  readonly contents: readonly Range[];
}

/** The annotated texts with what the weights read in them; the weights must not have been learned from these texts. */
export function readTexts(texts: readonly AnnotatedText[], weights: Weights): ReadText[] {
  return texts.map(({ text, attributions }) => {
    const { layout, units, marked } = read(text);
    const reader = new LearnedReader(units, marked, weights);
    const { readings } = attribute(units, reader);
    const contents = attributions.flatMap(({ content }) => content);
    return { reader, readings, headings: headingsOf(layout), contents };
  });
}

/** Log odds, a row a reporting word, that its likeliest run is a content. */
export function learnPriors(texts: readonly ReadText[]): Float64Array {
  const [right, all] = [new Float64Array(PRIORS), new Float64Array(PRIORS)];
  for (const { readings, contents } of texts) {
    for (const { cue, likely } of readings) {
      const best = likely.runs[0];
      if (!best) continue;
      all[priorRow(cue)]!++;
      if (contents.some((content) => sharesHalf(content, best))) right[priorRow(cue)]!++;
    }
  }
  return all.map((count, row) => Math.log((right[row]! + 3) / (count - right[row]! + 3)));
}

/** What the trees learn: each likely run, and whether it shares half of its union with an annotated content. */
export function contentExamples(
  texts: readonly ReadText[],
  priors: Float64Array,
): { rows: Float32Array; targets: number[] } {
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  for (const { reader, readings, headings, contents } of texts) {
    const known = readings.map((reading) => ({ ...reading, prior: priors[priorRow(reading.cue)]! }));
    known.forEach(({ likely }, at) => {
      for (const run of likely.runs) {
        rows.push(reader.columns(known, at, run, headings));
        targets.push(contents.some((content) => sharesHalf(content, run)) ? 1 : 0);
      }
    });
  }
  const flat = new Float32Array(rows.length * CONTENT_COLUMNS);
  rows.forEach((row, index) => flat.set(row, index * CONTENT_COLUMNS));
  return { rows: flat, targets };
}

function read(text: string): { layout: Layout; units: Units; marked: Marked[] } {
  const layout = layOut(text);
  const marked = findMarked(text, layout.blocks);
  return { layout, units: unitsOf(layout, marked), marked };
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
