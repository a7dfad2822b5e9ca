import type { Marked } from "../../../marks/find-marked.ts";
import type { Attribution, Cue, Run } from "../attribution.ts";
import type { Units } from "../units.ts";
import { contentFeatures, type Counts, countsOf, type Reading } from "./content-features.ts";
import { cueFeatures } from "./cue-features.ts";
import { oddsOf } from "./forest.ts";
import { hashOf, rowOf } from "./hash.ts";
import { type LikelyRun, likelyRuns } from "./likely-runs.ts";
import { marginalsOf } from "./marginals.ts";
import { markFeatures } from "./mark-features.ts";
import { type Signs, signsOf } from "./signs.ts";
import { type Steps, StepTables } from "./steps.ts";
import {
  bestLabels,
  CONTENT,
  CUE,
  localScores,
  SOURCE,
  staticRows,
  staticScores,
  type TagProblem,
  tagProblem,
} from "./tagger.ts";
import { PRIORS, type Weights } from "./weights.ts";

/** What the trained models make of one text. */
export class LearnedReader {
  private readonly text: Units;
  private readonly marked: readonly Marked[];
  private readonly weights: Weights;
  private readonly signs: Signs;
  private counted: Counts | undefined;
  private statics: { rows: Uint32Array; scores: Int32Array; steps: StepTables } | undefined;

  constructor(text: Units, marked: readonly Marked[], weights: Weights) {
    this.text = text;
    this.marked = marked;
    this.weights = weights;
    this.signs = signsOf(text, marked);
  }

  /** Log odds that the cue attributes words; `guess` is what the rules read there. */
  cueScore(cue: Cue, guess: Attribution | null): number {
    const rows = cueFeatures(this.text, this.signs, cue, guess);
    return sum(this.weights.cue, rows) * this.weights.scales.cue;
  }

  /** Log odds that the marked passage at a unit is attributed speech; `owner` is the attribution whose content holds it. */
  markScore(unit: number, owner: Attribution | null): number {
    const rows = markFeatures(this.text, this.signs, this.marked, unit, owner);
    return sum(this.weights.marks, rows) * this.weights.scales.marks;
  }

  /** What the tagger makes of a cue: source and content as it labels them, null where it sees no content, and all that is likely. */
  read(cue: Cue, guess: Attribution | null, odds: number): { best: Attribution | null; reading: Reading } {
    const { text, weights } = this;
    const { problem, local, steps } = this.problemOf(cue, guess);
    const labels = bestLabels(problem, steps, local);
    const runs = (label: number): Run[] => runsOf(labels, label, problem.window.from);
    const content = runs(CONTENT);
    const source = nearest(runs(SOURCE), cue);
    const own = runs(CUE).find((run) => run.from <= cue.from && cue.from < run.to);
    const marginals = marginalsOf(problem, steps, weights.scales.tagger, local);
    const prior = weights.prior[priorRow(cue)]! * weights.scales.prior;
    return {
      best: content.length > 0 ? { cue: own ? { ...cue, ...own } : cue, source, content } : null,
      reading: {
        cue,
        guess,
        odds,
        share: 1 / (1 + Math.exp(-odds)),
        prior,
        source,
        likely: likelyRuns(text, problem, marginals),
      },
    };
  }

  /** How many words, marks and so on come before each unit. */
  get counts(): Counts {
    this.counted ??= countsOf(this.text);
    return this.counted;
  }

  /** Columns for the trees, at the head of a row of `width`; `headings` are the blocks of headlines. */
  columns(
    readings: readonly Reading[],
    at: number,
    run: LikelyRun,
    headings: ReadonlySet<number>,
    width?: number,
  ): Float32Array {
    return contentFeatures(this.text, this.signs, this.counts, headings, readings, at, run, width);
  }

  /** Log odds that a likely run of a reading is a content of its cue. */
  contentScore(readings: readonly Reading[], at: number, run: LikelyRun, headings: ReadonlySet<number>): number {
    return oddsOf(this.weights.contents, this.columns(readings, at, run, headings));
  }

  /** The same of columns that are known; what stands behind them in their row is not looked at. */
  oddsOf(columns: Float32Array): number {
    return oddsOf(this.weights.contents, columns);
  }

  private problemOf(cue: Cue, guess: Attribution | null): { problem: TagProblem; local: Float64Array; steps: Steps } {
    const { text, signs, weights } = this;
    if (!this.statics) {
      const rows = staticRows(signs);
      const steps = new StepTables(signs, weights.tagger, weights.scales.tagger);
      this.statics = { rows, scores: staticScores(rows, weights.tagger), steps };
    }
    const problem = tagProblem(text, signs, this.statics.rows, cue, guess);
    return {
      problem,
      local: localScores(problem, weights.tagger, this.statics.scores),
      steps: this.statics.steps.of(cue, problem.window),
    };
  }
}

/** The row of a reporting word in the table of priors. */
export const priorRow = ({ word, kind }: Cue): number => rowOf(400, hashOf(word?.lemma ?? kind)) & (PRIORS - 1);

function sum(weights: Int8Array, rows: readonly number[]): number {
  let total = 0;
  for (const row of rows) total += weights[row]!;
  return total;
}

function runsOf(labels: Uint8Array, wanted: number, offset: number): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== wanted) continue;
    const from = i;
    while (i + 1 < labels.length && labels[i + 1] === wanted) i++;
    runs.push({ from: from + offset, to: i + 1 + offset });
  }
  return runs;
}

/** The run that stands nearest to the cue. */
function nearest(runs: readonly Run[], cue: Cue): Run | null {
  const gap = (run: Run): number => (run.to <= cue.from ? cue.from - run.to : run.from - cue.to);
  let best: Run | null = null;
  for (const run of runs) if (!best || gap(run) < gap(best)) best = run;
  return best;
}
