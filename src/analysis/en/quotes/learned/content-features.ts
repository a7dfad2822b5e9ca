import type { Attribution, Cue, Run } from "../attribution.ts";
import { FINITE, NEGATIONS, REFUSALS } from "../data/phrases.ts";
import { sharedLength } from "../../../../model/span.ts";
import type { Unit, Units } from "../units.ts";
import { type LikelyRun, type LikelyRuns, REACHING, sharesHalf } from "./likely-runs.ts";
import type { Signs } from "./signs.ts";

/** What the models made of one reporting word. */
export interface Reading {
  readonly cue: Cue;
  /** What the rules read. */
  readonly guess: Attribution | null;
  /** Log odds that it attributes words. */
  readonly odds: number;
  /** The probability of it. */
  readonly share: number;
  /** Log odds that words of this kind are given their contents rightly. */
  readonly prior: number;
  /** The source as the tagger labels it. */
  readonly source: Run | null;
  readonly likely: LikelyRuns;
}

export const CONTENT_COLUMNS = 50;

const TAGS = "NOUN PROPN PRON DET VERB AUX ADP ADV ADJ SCONJ CCONJ PART NUM PUNCT SYM X".split(" ");
const FORM = { base: 1, s: 2, past: 3, ing: 4, noun: 5 } as const;
const KIND = { verb: 1, noun: 2, according: 3, colon: 4 } as const;
const JOINS: ReadonlySet<string> = new Set("and but while as because which who".split(" "));
/** How many readings before and after one are looked at for the same or a wider content. */
const NEAR = 6;

const NUMBERS = new Map<string, number>(TAGS.map((tag, index) => [tag, index]));

const tagOf = (unit: Unit | undefined): number => (!unit ? -1 : unit.marked >= 0 ? 20 : (NUMBERS.get(unit.tag) ?? -1));

/**
 * The columns that tell whether a run that the tagger takes for likely is a content of its cue, at the head of a row of `width`: they are written
 * one by one, since this is asked of every run.
 */
export function contentFeatures(
  text: Units,
  signs: Signs,
  counts: Counts,
  headings: ReadonlySet<number>,
  readings: readonly Reading[],
  at: number,
  run: LikelyRun,
  width = CONTENT_COLUMNS,
): Float32Array {
  const { units, sentences } = text;
  const { cue, guess, odds, prior, likely } = readings[at]!;
  const { runs, mass, source } = likely;
  const sentence = sentences[cue.sentence]!;
  const [first, last, before, after] = [units[run.from]!, units[run.to - 1]!, units[run.from - 1], units[run.to]];
  const isLeft = run.to <= cue.from;
  const made = (of: Int32Array): number => of[run.to]! - of[run.from]!;
  const words = made(counts.words);
  const rival = runs.find((other) => touches(other, run) && !sharesHalf(other, run));
  const apart = runs.find((other) => !touches(other, run));
  const inSentence = Math.max(0, Math.min(run.to, sentence.to) - Math.max(run.from, sentence.from));
  const [firstSentence, lastSentence] = [signs.sentence[run.from]!, signs.sentence[run.to - 1]!];
  const word = cue.word;
  const row = new Float32Array(width);
  let c = 0;
  row[c++] = odds;
  row[c++] = run.hit;
  row[c++] = run.exact;
  row[c++] = runs.indexOf(run);
  row[c++] = (runs[0]?.hit ?? run.hit) - run.hit;
  row[c++] = rival?.hit ?? 0;
  row[c++] = apart?.hit ?? 0;
  row[c++] = mass;
  row[c++] = KIND[cue.kind];
  row[c++] = word ? FORM[word.form] : 0;
  row[c++] = prior;
  row[c++] = word?.clause ? 1 : 0;
  row[c++] = (word?.request ? 1 : 0) + (word?.self ? 2 : 0) + (word?.naming ? 4 : 0);
  row[c++] = words;
  row[c++] = run.to - run.from;
  row[c++] = isLeft ? 1 : 0;
  row[c++] = isLeft ? cue.from - run.to : run.from - cue.to;
  row[c++] = made(counts.marks);
  row[c++] = made(counts.inMarks) / Math.max(1, words);
  row[c++] = made(counts.verbs);
  row[c++] = made(counts.commas);
  row[c++] = made(counts.cues);
  row[c++] = agreement(units, guess, run);
  row[c++] = guess?.sure ? 1 : 0;
  row[c++] = tagOf(first);
  row[c++] = tagOf(units[run.from + 1]);
  row[c++] = tagOf(last);
  row[c++] = tagOf(before);
  row[c++] = tagOf(after);
  row[c++] = beforeSign(before);
  row[c++] = afterSign(after);
  row[c++] = first.lower === "to" ? 1 : 0;
  c = writeNeighbours(readings, at, run, row, c);
  row[c++] = isDenied(units, cue) ? 1 : 0;
  row[c++] = source.probability;
  row[c++] = tagOf(units[source.unit]);
  row[c++] = source.unit - cue.from;
  row[c++] = sentences[lastSentence]!.to - run.to;
  row[c++] = run.from - sentences[firstSentence]!.from;
  row[c++] = firstSentence - cue.sentence;
  row[c++] = lastSentence - cue.sentence;
  row[c++] = inSentence / (sentence.to - sentence.from);
  row[c++] = sentence.to - sentence.from;
  row[c++] = headings.has(sentence.block) ? 1 : 0;
  row[c++] = cue.from - sentence.from;
  row[c++] = sentence.to - cue.to;
  row[c++] = first.marked >= 0 ? 1 : 0;
  row[c++] = last.marked >= 0 ? 1 : 0;
  return row;
}

const touches = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to;

/** How many words, marked passages and so on come before each unit of a text, so that those of a run need no counting. */
export interface Counts {
  readonly words: Int32Array;
  readonly marks: Int32Array;
  readonly inMarks: Int32Array;
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly cues: Int32Array;
  /** 'and' and 'but' outside of marks. */
  readonly joins: Int32Array;
  readonly auxiliaries: Int32Array;
}

/** Counts the units of a text. */
export function countsOf({ units }: Units): Counts {
  const table = (): Int32Array => new Int32Array(units.length + 1);
  const counts: Counts = {
    words: table(),
    marks: table(),
    inMarks: table(),
    verbs: table(),
    commas: table(),
    cues: table(),
    joins: table(),
    auxiliaries: table(),
  };
  units.forEach(({ marked, text, lower, tag, cue, isWord }, i) => {
    const inMarks = marked >= 0 ? text.split(/\s+/u).length : 0;
    const plain = marked < 0;
    const add = (of: Int32Array, value: number): void => {
      of[i + 1] = of[i]! + value;
    };
    add(counts.words, plain ? (isWord ? 1 : 0) : inMarks);
    add(counts.marks, plain ? 0 : 1);
    add(counts.inMarks, inMarks);
    add(counts.verbs, plain && (tag === "VERB" || tag === "AUX" || FINITE.has(lower)) ? 1 : 0);
    add(counts.commas, lower === "," ? 1 : 0);
    add(counts.cues, plain && cue?.clause ? 1 : 0);
    add(counts.joins, plain && (lower === "and" || lower === "but") ? 1 : 0);
    add(counts.auxiliaries, tag === "AUX" ? 1 : 0);
  });
  return counts;
}

/** How much of their union the run shares with a content that the rules read; -1 where they read none. */
function agreement(units: readonly Unit[], guess: Attribution | null, run: LikelyRun): number {
  if (!guess) return -1;
  let best = 0;
  for (const { from, to } of guess.content) {
    const [start, end] = [units[from]!.start, units[to - 1]!.end];
    const shared = Math.max(0, Math.min(end, run.end) - Math.max(start, run.start));
    best = Math.max(best, shared / (end - start + run.end - run.start - shared));
  }
  return best;
}

const BEFORE = ["that", ",", "of", ":"];

function beforeSign(unit: Unit | undefined): number {
  return BEFORE.indexOf(unit?.lower ?? "") + 1;
}

function afterSign(unit: Unit | undefined): number {
  if (!unit) return 0;
  return unit.lower === "," ? 1 : unit.lower === "." ? 2 : JOINS.has(unit.lower) ? 3 : 0;
}

/**
 * Writes to the row how likely other reporting words have the same content, one around it, or stand in it with a content of their own; gives
 * the next column.
 */
function writeNeighbours(
  readings: readonly Reading[],
  at: number,
  run: LikelyRun,
  row: Float32Array,
  column: number,
): number {
  let [same, around, inside] = [0, 0, 0];
  for (let k = Math.max(0, at - NEAR); k <= at + NEAR && k < readings.length; k++) {
    const { cue, share, likely } = readings[k]!;
    const best = likely.runs[0];
    if (k === at || !best) continue;
    const compared = sharedLength(likely.reach, run) > 0 ? Math.min(REACHING, likely.runs.length) : 0;
    for (let i = 0; i < compared; i++) {
      const other = likely.runs[i]!;
      if (other.hit * share > same && sharesHalf(other, run)) same = other.hit * share;
    }
    if (best.from < run.from ? best.to >= run.to : best.from === run.from && best.to > run.to) {
      around = Math.max(around, best.hit * share);
    }
    if (run.from <= cue.from && cue.from < run.to) inside = Math.max(inside, best.hit * share);
  }
  row[column] = same;
  row[column + 1] = around;
  row[column + 2] = inside;
  return column + 3;
}

function isDenied(units: readonly Unit[], cue: Cue): boolean {
  for (let i = cue.from - 1; i >= cue.from - 3 && i >= 0; i--) {
    const { lower } = units[i]!;
    if (NEGATIONS.has(lower) || REFUSALS.has(lower)) return true;
  }
  return false;
}
