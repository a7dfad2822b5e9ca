import { type ClauseCandidate, clauseCandidates } from "../clause-candidates.ts";
import { isMostlyMarked, isVetoed } from "../clauses.ts";
import { ASSERTING_WORDS, SHOWING_VERBS, THING_VERBS } from "../data/verbs.ts";
import type { Attributions } from "../attribute.ts";
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

const OPENERS =
  ", ; : — - -- . and but while as when although though because where which who after before since that".split(" ");
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
  const described = candidates.map((run) => ({
    run,
    columns: clauseFeatures(text, reader, attributions, headings, at, candidates, run),
  }));
  let [odds, hit] = [-Infinity, 0];
  for (const { columns } of described) {
    odds = Math.max(odds, columns[ODDS]!);
    hit = Math.max(hit, columns[HIT]!);
  }
  for (const { columns } of described) {
    columns.set([columns[ODDS]! - odds, columns[HIT]! - hit, described.length, odds], CONTENT_COLUMNS + OWN_COLUMNS);
  }
  return described;
}

function clauseFeatures(
  text: Units,
  reader: LearnedReader,
  attributions: Attributions,
  headings: ReadonlySet<number>,
  at: number,
  candidates: readonly ClauseCandidate[],
  one: ClauseCandidate,
): Float32Array {
  const { units } = text;
  const { readings, reads, accepted } = attributions;
  const { cue, likely } = readings[at]!;
  const read = reads[at] ?? null;
  const run = asLikely(units, one, likely.runs);
  const content = reader.columns(readings, at, run, headings);
  const told = asReported(text, cue, one);
  const lemma = cue.word?.lemma ?? cue.kind;
  const next = units[one.to];
  const beyond = next && /^[,;:—–-]$|^--$/u.test(next.lower) ? units[one.to + 1] : next;
  const ruled = candidates.filter((other) => other.ruled);
  const voice = read?.source ? units[read.source.from]!.lower : "";
  let [joins, finite] = [0, 0];
  for (let i = one.from; i < one.to; i++) {
    const { lower, tag, marked } = units[i]!;
    if (marked < 0 && /^(?:and|but)$/u.test(lower)) joins++;
    if (tag === "AUX") finite++;
  }
  // prettier-ignore
  const own = [
    reader.oddsOf(content), one.ruled ? 1 : 0, one.fitted ? 1 : 0, one.likely ? 1 : 0, one.cut ? 1 : 0,
    Math.max(0, ...ruled.map((other) => overlap(units, other, one))), ruled.length,
    told === null ? 0 : told.from === one.from && told.to === one.to ? 2 : 1,
    accepted.has(cue.from) ? 1 : 0, read === null ? 0 : read === readings[at]!.guess ? 1 : 2,
    sign(next), sign(beyond), sign(units[one.from - 1]),
    ASSERTING_WORDS.has(lemma) ? 1 : 0, (SHOWING_VERBS.has(lemma) ? 1 : 0) + (THING_VERBS.has(lemma) ? 2 : 0),
    VOICES.indexOf(voice), read?.source ? read.source.to - read.source.from : -1,
    isVetoed(text, read ?? { cue, source: null, content: [] }) ? 1 : 0, joins, finite,
    likely.runs[0] ? overlap(units, likely.runs[0], one) : 0, isMostlyMarked(text, one) ? 1 : 0,
  ];
  const columns = new Float32Array(CLAUSE_COLUMNS);
  columns.set(content);
  columns.set(own, CONTENT_COLUMNS);
  return columns;
}

const sign = (unit: Unit | undefined): number => (unit ? OPENERS.indexOf(unit.lower) : -2);

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
