import type { Range } from "../../../../model/span.ts";
import { lengthOf, sharedLength } from "../../../../model/span.ts";
import type { Run } from "../attribution.ts";
import type { Units } from "../units.ts";
import type { Marginals } from "./marginals.ts";
import { CONTENT, SOURCE, type TagProblem } from "./tagger.ts";
import { LABEL_COUNT } from "./weights.ts";

/** A run of units that may be a content of a cue. */
export interface LikelyRun extends Run, Range {
  /** Probability that just this run is labelled as content. */
  readonly exact: number;
  /** Probability that some run is which shares half of their union with this one, in characters. */
  readonly hit: number;
}

/** What a window may hold. */
export interface LikelyRuns {
  /** Best first. */
  readonly runs: readonly LikelyRun[];
  /** What the first of them cover together: from the first start to the last end of `REACHING` runs. */
  readonly reach: Range;
  /** Probability that there are contents, as far as they were looked at: their sum. */
  readonly mass: number;
  /** The unit that is most likely the source's, and how likely. */
  readonly source: { readonly unit: number; readonly probability: number };
}

const LEAST = 0.005;
const MOST_RUNS = 48;
const MOST_CHOICES = 20;
const KEPT = 8;
/** How many of the likeliest runs others are compared with. */
export const REACHING = 4;
const PAUSES = /^[,;:.—–-]+$|^that$/u;
const STOPS = /^[,;:.!?—–-]+$/u;

/** The runs that the tagger takes for likely contents, ordered by how probably they share half of their union with the true one. */
export function likelyRuns(text: Units, { window }: TagProblem, marginals: Marginals): LikelyRuns {
  const known = new Map<number, { run: Run & Range; exact: number }>();
  for (const { from, to, exact } of labelledRuns(marginals)) {
    const run = trimmed(text, window.from + from, window.from + to);
    if (!run) continue;
    const key = run.from * 4096 + (run.to - run.from);
    const same = known.get(key);
    if (same) same.exact += exact;
    else known.set(key, { run, exact });
  }
  const all = [...known.values()].toSorted((a, b) => b.exact - a.exact);
  const runs = all
    .slice(0, MOST_CHOICES)
    .map(({ run, exact }): LikelyRun => {
      let hit = 0;
      for (const other of all) if (sharesHalf(run, other.run)) hit += other.exact;
      return { ...run, exact, hit };
    })
    .toSorted((a, b) => b.hit - a.hit || b.exact - a.exact);
  return {
    runs: runs.slice(0, KEPT),
    reach: reachOf(runs.slice(0, REACHING)),
    mass: all.reduce((sum, { exact }) => sum + exact, 0),
    source: likelySource(window, marginals),
  };
}

function reachOf(runs: readonly Range[]): Range {
  let [start, end] = [Infinity, -Infinity];
  for (const run of runs) [start, end] = [Math.min(start, run.start), Math.max(end, run.end)];
  return { start, end };
}

/** Whether two ranges share half of their union. */
export function sharesHalf(a: Range, b: Range): boolean {
  const shared = sharedLength(a, b);
  return shared * 3 >= lengthOf(a) + lengthOf(b);
}

/** Each run that may be labelled as content and is bounded by other labels, with its probability. */
function labelledRuns({ size, node, edge }: Marginals): { from: number; to: number; exact: number }[] {
  const found: { from: number; to: number; exact: number }[] = [];
  const stays = (i: number): number => edge[(i * LABEL_COUNT + CONTENT) * LABEL_COUNT + CONTENT]!;
  const at = (i: number): number => node[i * LABEL_COUNT + CONTENT]!;
  for (let from = 0; from < size; from++) {
    let reached = from === 0 ? at(0) : at(from) - stays(from);
    for (let i = from; i < size && reached >= LEAST; i++) {
      const on = i + 1 < size && at(i) > 0 ? stays(i + 1) / at(i) : 0;
      const exact = reached * (1 - on);
      if (exact >= LEAST) found.push({ from, to: i + 1, exact });
      reached *= on;
    }
  }
  return found.toSorted((a, b) => b.exact - a.exact).slice(0, MOST_RUNS);
}

function trimmed({ units }: Units, first: number, end: number): (Run & Range) | null {
  let [from, to] = [first, end];
  while (from < to && PAUSES.test(units[from]!.lower)) from++;
  while (from < to && STOPS.test(units[to - 1]!.lower)) to--;
  return from < to ? { from, to, start: units[from]!.start, end: units[to - 1]!.end } : null;
}

function likelySource(window: Run, { size, node }: Marginals): LikelyRuns["source"] {
  let [unit, probability] = [-1, 0];
  for (let i = 0; i < size; i++) {
    const p = node[i * LABEL_COUNT + SOURCE]!;
    if (p > probability) [unit, probability] = [window.from + i, p];
  }
  return { unit, probability };
}
