import type { Cue } from "../../../src/analysis/en/quotes/attribution.ts";
import { attribute } from "../../../src/analysis/en/quotes/attribute.ts";
import { ownersOf } from "../../../src/analysis/en/quotes/owners.ts";
import { candidates } from "../../../src/analysis/en/quotes/candidates.ts";
import { cueFeatures } from "../../../src/analysis/en/quotes/learned/cue-features.ts";
import { markFeatures } from "../../../src/analysis/en/quotes/learned/mark-features.ts";
import { LearnedReader } from "../../../src/analysis/en/quotes/learned/reader.ts";
import type { Weights } from "../../../src/analysis/en/quotes/learned/weights.ts";
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
import { type Unit, type Units, unitsOf } from "../../../src/analysis/en/quotes/units.ts";
import { layOut } from "../../../src/analysis/en/layout/layout.ts";
import { findMarked, type Marked } from "../../../src/analysis/marks/find-marked.ts";
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
    const rows = Uint16Array.from(cueFeatures(units, signs, cue, guess));
    examples.cues.push({ rows, yes: attribution !== undefined });
    if (!attribution) continue;
    const problem = tagProblem(units, signs, statics, cue, guess);
    examples.tags.push({ problem, labels: labelsOf(units.units, problem, cue, attribution) });
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
      return [{ rows: Uint16Array.from(rows), yes }];
    });
  });
}

function read(text: string): { units: Units; marked: Marked[] } {
  const layout = layOut(text);
  const marked = findMarked(text, layout.blocks);
  return { units: unitsOf(layout, marked), marked };
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
