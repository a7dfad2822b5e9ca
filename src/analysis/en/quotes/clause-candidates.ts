import type { Attributions } from "./attribute.ts";
import type { Run } from "./attribution.ts";
import { reportedClauses } from "./clauses.ts";
import type { Unit, Units } from "./units.ts";

/** A run that a record may show as what is reported at a cue, and where it comes from. */
export interface ClauseCandidate extends Run {
  /** The rules make it of what was read at the cue. */
  readonly ruled: boolean;
  /** The rules make it of a run that the tagger takes for likely. */
  readonly fitted: boolean;
  /** The tagger takes just it for likely. */
  readonly likely: boolean;
  /** It ends where another candidate has a break, or goes on to the next break. */
  readonly cut: boolean;
}

type Sign = "ruled" | "fitted" | "likely" | "cut";

/** The likely runs of a cue that are looked at, and the candidates that are kept. */
const RUNS = 5;
const LEAST_HIT = 0.08;
const MOST = 24;
const BREAKS: ReadonlySet<string> = new Set(
  "and but while as when although though because where which who after before since".split(" "),
);
/** Words that no clause ends with. */
const DANGLING: ReadonlySet<string> = new Set("and but or while although because".split(" "));
/** How far beyond a clause its sentence is looked through for the next breaks. */
const AHEAD = 40;

/** The runs that may be shown for the cue of a reading, in no order that matters. */
export function clauseCandidates(
  text: Units,
  { readings, reads, accepted }: Attributions,
  at: number,
): ClauseCandidate[] {
  const { cue, source, likely } = readings[at]!;
  const read = reads[at] ?? null;
  const sentence = text.sentences[cue.sentence]!;
  const found = new Map<number, { run: Run; signs: Set<Sign> }>();
  const add = (run: Run, sign: Sign): void => {
    const { from, to } = trimmed(text.units, run);
    if (
      to - from < 2 ||
      from < sentence.from ||
      to > sentence.to ||
      (from < cue.to && cue.from < to && from >= cue.from)
    )
      return;
    const key = from * 4096 + (to - from);
    const known = found.get(key);
    if (known) known.signs.add(sign);
    else if (found.size < MOST) found.set(key, { run: { from, to }, signs: new Set([sign]) });
  };
  if (read) for (const run of reportedClauses(text, read, accepted)) add(run, "ruled");
  for (const { from, to, hit } of likely.runs.slice(0, RUNS)) {
    if (hit < LEAST_HIT) continue;
    const run = { from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) };
    add(run, "likely");
    for (const other of reportedClauses(text, { cue, source: read?.source ?? source, content: [run] }, accepted)) {
      add(other, "fitted");
    }
  }
  const whole = [...found.values()];
  for (const { run, signs } of whole) {
    if (!signs.has("ruled") && !signs.has("fitted")) continue;
    for (let i = run.from + 3; i < run.to; i++) if (isBreak(text.units[i]!)) add({ from: run.from, to: i }, "cut");
    if (run.from < cue.to) continue;
    const end = Math.min(sentence.to, run.to + AHEAD);
    for (let i = run.to + 1; i < end; i++) if (isBreak(text.units[i]!)) add({ from: run.from, to: i }, "cut");
    add({ from: run.from, to: sentence.to }, "cut");
  }
  return [...found.values()].map(({ run, signs }) => ({
    ...run,
    ruled: signs.has("ruled"),
    fitted: signs.has("fitted"),
    likely: signs.has("likely"),
    cut: signs.has("cut"),
  }));
}

const isBreak = ({ lower, isPause }: Unit): boolean => isPause || BREAKS.has(lower);

function trimmed(units: readonly Unit[], run: Run): Run {
  let { from, to } = run;
  while (from < to && (units[from]!.isEdge || units[from]!.lower === "that")) from++;
  while (to > from && (units[to - 1]!.isEdge || DANGLING.has(units[to - 1]!.lower))) to--;
  return { from, to };
}
