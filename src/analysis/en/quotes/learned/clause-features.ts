import { type ClauseCandidate, clauseCandidates } from "../clause-candidates.ts";
import { isVetoed, mostlyMarked } from "../clauses.ts";
import { ASSERTING_WORDS, SHOWING_VERBS, THING_VERBS } from "../data/verbs.ts";
import type { Attributions } from "../attribute.ts";
import type { Attribution } from "../attribution.ts";
import type { Range } from "../../../../model/span.ts";
import { asReported } from "../reported-clause.ts";
import type { Unit, Units } from "../units.ts";
import { CONTENT_COLUMNS } from "./content-features.ts";
import { type LikelyRun, sharesHalf } from "./likely-runs.ts";
import type { LearnedReader } from "./reader.ts";

const OWN_COLUMNS = 22;
const ODDS = CONTENT_COLUMNS;
const HIT = 1;
export const CLAUSE_COLUMNS = CONTENT_COLUMNS + OWN_COLUMNS + 4;

const OPENERS = new Map(
  ", ; : — - -- . and but while as when although though because where which who after before since that"
    .split(" ")
    .map((word, index) => [word, index]),
);
const VOICES = ["i", "we", "you", "he", "she", "they", "it", "this", "that", "which", "who", "what", "these"];

/** A run that a record may show, with the columns that tell whether it does. */
export interface DescribedClause {
  readonly run: ClauseCandidate;
  readonly columns: Float32Array;
}

/** The runs that a record may show as what is reported at the cue of a reading, described, also against each other. */
export function describedClauses(
  text: Units,
  reader: LearnedReader,
  attributions: Attributions,
  headings: ReadonlySet<number>,
  at: number,
): DescribedClause[] {
  const candidates = clauseCandidates(text, attributions, at);
  if (candidates.length === 0) return [];
  const frame = frameOf(text, attributions, at, candidates);
  const described = candidates.map((run) => ({
    run,
    columns: clauseFeatures(text, reader, attributions, headings, at, frame, run),
  }));
  let [odds, hit] = [-Infinity, 0];
  for (const { columns } of described) {
    odds = Math.max(odds, columns[ODDS]!);
    hit = Math.max(hit, columns[HIT]!);
  }
  for (const { columns } of described) {
    let c = CONTENT_COLUMNS + OWN_COLUMNS;
    columns[c++] = columns[ODDS]! - odds;
    columns[c++] = columns[HIT]! - hit;
    columns[c++] = described.length;
    columns[c++] = odds;
  }
  return described;
}

/** What is the same for all candidates of a cue. */
interface Frame {
  readonly ruled: readonly ClauseCandidate[];
  readonly read: Attribution | null;
  readonly lemma: string;
  readonly voice: number;
  readonly isVetoed: boolean;
}

function frameOf(
  text: Units,
  { readings, reads }: Attributions,
  at: number,
  candidates: readonly ClauseCandidate[],
): Frame {
  const { cue } = readings[at]!;
  const read = reads[at] ?? null;
  return {
    ruled: candidates.filter(({ ruled }) => ruled),
    read,
    lemma: cue.word?.lemma ?? cue.kind,
    voice: VOICES.indexOf(read?.source ? text.units[read.source.from]!.lower : ""),
    isVetoed: isVetoed(text, read ?? { cue, source: null, content: [] }),
  };
}

function clauseFeatures(
  text: Units,
  reader: LearnedReader,
  attributions: Attributions,
  headings: ReadonlySet<number>,
  at: number,
  { ruled, read, lemma, voice, isVetoed: vetoed }: Frame,
  one: ClauseCandidate,
): Float32Array {
  const { units } = text;
  const { readings, accepted } = attributions;
  const { cue, likely } = readings[at]!;
  const run = asLikely(units, one, likely.runs);
  const columns = reader.columns(readings, at, run, headings, CLAUSE_COLUMNS);
  const told = asReported(text, cue, one);
  const next = units[one.to];
  const beyond = next && next.isPause ? units[one.to + 1] : next;
  const { words, inMarks, joins, auxiliaries } = reader.counts;
  const made = (of: Int32Array): number => of[one.to]! - of[one.from]!;
  let ruledShare = 0;
  for (const other of ruled) ruledShare = Math.max(ruledShare, overlap(units, other, one));
  let c = CONTENT_COLUMNS;
  columns[c++] = reader.oddsOf(columns);
  columns[c++] = one.ruled ? 1 : 0;
  columns[c++] = one.fitted ? 1 : 0;
  columns[c++] = one.likely ? 1 : 0;
  columns[c++] = one.cut ? 1 : 0;
  columns[c++] = ruledShare;
  columns[c++] = ruled.length;
  columns[c++] = told === null ? 0 : told.from === one.from && told.to === one.to ? 2 : 1;
  columns[c++] = accepted.has(cue.from) ? 1 : 0;
  columns[c++] = read === null ? 0 : read === readings[at]!.guess ? 1 : 2;
  columns[c++] = sign(next);
  columns[c++] = sign(beyond);
  columns[c++] = sign(units[one.from - 1]);
  columns[c++] = ASSERTING_WORDS.has(lemma) ? 1 : 0;
  columns[c++] = (SHOWING_VERBS.has(lemma) ? 1 : 0) + (THING_VERBS.has(lemma) ? 2 : 0);
  columns[c++] = voice;
  columns[c++] = read?.source ? read.source.to - read.source.from : -1;
  columns[c++] = vetoed ? 1 : 0;
  columns[c++] = made(joins);
  columns[c++] = made(auxiliaries);
  columns[c++] = likely.runs[0] ? overlap(units, likely.runs[0], one) : 0;
  columns[c++] = mostlyMarked(made(inMarks), made(words) - made(inMarks)) ? 1 : 0;
  return columns;
}

const sign = (unit: Unit | undefined): number => (unit ? (OPENERS.get(unit.lower) ?? -1) : -2);

function asLikely(units: readonly Unit[], { from, to }: ClauseCandidate, runs: readonly LikelyRun[]): LikelyRun {
  const same = runs.find((run) => run.from === from && run.to === to);
  if (same) return same;
  const range: Range = { start: units[from]!.start, end: units[to - 1]!.end };
  const hit = runs.reduce((sum, run) => (sharesHalf(run, range) ? sum + run.exact : sum), 0);
  return { from, to, ...range, exact: 0, hit };
}

/** How much of their union two runs share, in characters. */
function overlap(units: readonly Unit[], a: { from: number; to: number }, b: { from: number; to: number }): number {
  const [aStart, aEnd, bStart, bEnd] = [
    units[a.from]!.start,
    units[a.to - 1]!.end,
    units[b.from]!.start,
    units[b.to - 1]!.end,
  ];
  const shared = Math.max(0, Math.min(aEnd, bEnd) - Math.max(aStart, bStart));
  return shared / (aEnd - aStart + bEnd - bStart - shared);
}
