import type { Marked } from "../../../marks/find-marked.ts";
import type { Attribution, Cue, Run } from "../attribution.ts";
import type { Units } from "../units.ts";
import { cueFeatures } from "./cue-features.ts";
import { markFeatures } from "./mark-features.ts";
import { type Signs, signsOf } from "./signs.ts";
import { bestLabels, CONTENT, CUE, SOURCE, staticRows, staticScores, tagProblem } from "./tagger.ts";
import type { Weights } from "./weights.ts";

/** What the trained models make of one text. */
export class LearnedReader {
  private readonly text: Units;
  private readonly marked: readonly Marked[];
  private readonly weights: Weights;
  private readonly signs: Signs;
  private statics: { rows: Uint16Array; scores: Int32Array } | undefined;

  constructor(text: Units, marked: readonly Marked[], weights: Weights) {
    this.text = text;
    this.marked = marked;
    this.weights = weights;
    this.signs = signsOf(text, marked);
  }

  /** Log odds that the cue attributes words; `guess` is what the rules read there. */
  cueScore(cue: Cue, guess: Attribution | null): number {
    const rows = cueFeatures(this.text, this.signs, cue, guess);
    return sum(this.weights.cue, rows) * this.weights.scales[0];
  }

  /** Log odds that the marked passage at a unit is attributed speech; `owner` is the attribution whose content holds it. */
  markScore(unit: number, owner: Attribution | null): number {
    const rows = markFeatures(this.text, this.signs, this.marked, unit, owner);
    return sum(this.weights.marks, rows) * this.weights.scales[1];
  }

  /** Source and content of an accepted cue; null where the tagger sees no content. */
  read(cue: Cue, guess: Attribution | null): Attribution | null {
    const { text, signs, weights } = this;
    if (!this.statics) {
      const rows = staticRows(signs);
      this.statics = { rows, scores: staticScores(rows, weights.tagger) };
    }
    const problem = tagProblem(text, signs, this.statics.rows, cue, guess);
    const labels = bestLabels(problem, weights.tagger, this.statics.scores);
    const runs = (label: number): Run[] => runsOf(labels, label, problem.window.from);
    const content = runs(CONTENT);
    if (content.length === 0) return null;
    const own = runs(CUE).find((run) => run.from <= cue.from && cue.from < run.to);
    return { cue: own ? { ...cue, ...own } : cue, source: nearest(runs(SOURCE), cue), content };
  }
}

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
