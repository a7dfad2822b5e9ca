import type { Attribution, Cue, Run } from "./attribution.ts";
import { BETWEEN, SHOWING_VERBS } from "./data/verbs.ts";
import { NEGATIONS, REFUSALS } from "./data/phrases.ts";
import { asReported, headOf } from "./reported-clause.ts";
import type { Unit, Units } from "./units.ts";

/** A clause with marked words in it is shown whole only where enough of it is the outlet's own words. */
const PLAIN = 6;
const SHARE = 0.5;
const DASH = /^[—–-]$|^--$/u;
const SUBJECTS = /^(?:he|she|it|they)$/u;

/**
 * The reported clauses of an attribution, one a run: content in its own voice is told from what follows it, and what is a thing
 * rather than a clause ('announced a plan', 'accused them of fraud') is left out. Marked passages that stand alone are none.
 */
export function reportedClauses(text: Units, attribution: Attribution, accepted: ReadonlySet<number>): Run[] {
  const { cue, content } = attribution;
  if (isVetoed(text, attribution)) return [];
  if (cue.kind === "colon" && !attribution.sure) return [];
  const sentence = text.sentences[cue.sentence]!;
  const clauses: Run[] = [];
  for (const run of onOneSide(text, cue, content)) {
    if (run.to <= sentence.from || run.from >= sentence.to) continue;
    const inside = { from: Math.max(run.from, sentence.from), to: Math.min(run.to, sentence.to) };
    if (isMarksAlone(text, inside)) continue;
    const whole = trimmed(text, fitted(text, attribution, inside, accepted));
    for (const part of coordinated(text, whole)) {
      const clause = trimmed(text, part);
      const told = clause.from < clause.to ? asReported(text, cue, clause) : null;
      if (!told || told.to - told.from < 2 || isMostlyMarked(text, told)) continue;
      if (!clauses.some((other) => other.from < told.to && told.from < other.to)) clauses.push(told);
    }
  }
  return clauses;
}

/** Whether nobody says what is reported: it is denied, asked or supposed, or what a thing shows. */
export const isVetoed = (text: Units, attribution: Attribution): boolean =>
  isNegated(text, attribution.cue) ||
  isAsked(text, attribution.cue) ||
  isSupposed(text, attribution.cue) ||
  isVoiceless(text, attribution);

/**
 * Content stands before its cue or after it; the tagger's stray runs on the other side are left out. A cue in the midst of a
 * clause ('The files, she said, prove it') has both.
 */
function onOneSide(text: Units, cue: Cue, content: readonly Run[]): readonly Run[] {
  const left = content.filter((run) => run.to <= cue.from);
  const right = content.filter((run) => run.from >= cue.to);
  if (cue.kind === "according") return left.some((run) => run.to - run.from > 2) ? left : right;
  if (cue.word?.form === "ing" || cue.kind === "colon") return right;
  if (left.length === 0 || right.length === 0) return content;
  const next = right[0]!;
  if (next.from - cue.to <= 3 && !hasPause(text, cue.to, next.from)) return right;
  return content;
}

function hasPause(text: Units, from: number, to: number): boolean {
  for (let i = from; i <= to && i < text.units.length; i++) if (text.units[i]!.isPause) return true;
  return false;
}

/** 'which suggests that …': a thing shows it, nobody says it; 'I said': the outlet itself speaks. */
function isVoiceless(text: Units, { cue, source }: Attribution): boolean {
  if (!source) return false;
  const first = text.units[source.from]!.lower;
  if (source.to - source.from > 1) return false;
  if (/^(?:i|we|you)$/u.test(first)) return true;
  return SHOWING_VERBS.has(cue.word?.lemma ?? "") && /^(?:it|this|that|these|those|which|what)$/u.test(first);
}

function isMarksAlone(text: Units, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) {
    if (text.units[i]!.isWord) return false;
  }
  return true;
}

/** 'A and that B': two clauses. */
function coordinated(text: Units, run: Run): Run[] {
  for (let i = run.from + 3; i + 3 < run.to; i++) {
    const first = text.units[i]!.lower;
    if ((first === "and" || first === "but") && text.units[i + 1]!.lower === "that") {
      return [{ from: run.from, to: i }, ...coordinated(text, { from: i + 2, to: run.to })];
    }
  }
  return [run];
}

/** Where most of the words stand in marks, the marked words alone are the quote. */
function isMostlyMarked(text: Units, run: Run): boolean {
  let [marked, plain] = [0, 0];
  for (let i = run.from; i < run.to; i++) {
    const unit = text.units[i]!;
    if (unit.marked >= 0) marked += unit.text.split(/\s+/u).length;
    else if (unit.isWord) plain++;
  }
  return mostlyMarked(marked, plain);
}

/** The same for so many words in marks and outside of them. */
export const mostlyMarked = (marked: number, plain: number): boolean =>
  marked > 0 && (plain < PLAIN || marked > SHARE * (plain + marked));

/** 'did not say whether', 'declined to say', 'never said': nothing is said to have been said. */
function isNegated(text: Units, cue: Cue): boolean {
  if (cue.kind !== "verb") return false;
  const head = headOf(text, cue);
  for (let i = head - 1; i >= head - 4 && i >= 0; i--) {
    const { lower } = text.units[i]!;
    if (NEGATIONS.has(lower)) return true;
    if (REFUSALS.has(lower)) return true;
    if (!BETWEEN.has(lower)) return false;
  }
  return false;
}

/** '(When) asked if …', 'was asked whether …': a question put by someone else. */
function isAsked(text: Units, cue: Cue): boolean {
  if (cue.word?.lemma !== "ask" || cue.word.form !== "past") return false;
  const head = headOf(text, cue);
  const before = text.units[head - 1]?.lower ?? "";
  const next = text.units[head + 1]?.lower ?? "";
  const first = text.sentences[cue.sentence]!.from === head;
  return (
    (first || /^(?:when|if|was|were|been|being|,)$/u.test(before)) &&
    /^(?:if|whether|about|what|why|how|by|on|who)$/u.test(next)
  );
}

/** 'If confirmed, …': what follows depends on it, and is not what is confirmed. */
function isSupposed(text: Units, cue: Cue): boolean {
  const head = headOf(text, cue);
  if (cue.word?.form !== "past" || text.units[head + 1]?.lower !== ",") return false;
  return /^(?:if|once|unless|until|though|when)$/u.test(text.units[head - 1]?.lower ?? "");
}

/** The run widened to the clause it lies in, and cut where the report goes on with another reporting word. */
function fitted(text: Units, { cue, source }: Attribution, run: Run, accepted: ReadonlySet<number>): Run {
  const { units } = text;
  const sentence = text.sentences[cue.sentence]!;
  const barrier = (i: number): boolean =>
    units[i]!.isPause || (i >= cue.from && i < cue.to) || (source !== null && i >= source.from && i < source.to);
  let { from, to } = run;
  if (run.to <= cue.from) {
    // Content before its cue is the clause from the start of the sentence, its own pauses included.
    while (from > sentence.from && !inRun(source, from - 1)) from--;
    const next = source && source.to <= cue.from && source.from >= to ? source.from : cue.from;
    let stop = next;
    while (stop > to && (units[stop - 1]!.isEdge || BETWEEN.has(units[stop - 1]!.lower))) stop--;
    let clear = true;
    for (let i = to; i < stop; i++) if (accepted.has(i) || units[i]!.marked >= 0) clear = false;
    if (clear) to = stop;
  }
  while (to < sentence.to && !barrier(to) && !units[to]!.isEdge) to++;
  // In a clause that hangs on another ('who said …', 'Although he urged …') the rest of the sentence is not its own.
  const relative =
    (source !== null && /^(?:who|which|that|whom)$/u.test(units[source.from]!.lower)) ||
    (/^(?:although|though|while|when|as|after|since|if|because)$/u.test(units[sentence.from]!.lower) &&
      !hasPause(text, sentence.from, cue.from));
  if (run.from >= cue.to && !relative) to = restOf(text, sentence.to, to, accepted);
  to = mainClauseAfterDash(text, from + 2, to);
  for (let i = from + 2; i < to; i++) {
    let next = i;
    const pause = units[next]!.isPause;
    if (pause) next++;
    const joined = /^(?:and|but|while|although|though)$/u.test(units[next]?.lower ?? "");
    if (joined) next++;
    if (!pause && !joined) continue;
    while (next < to && BETWEEN.has(units[next]!.lower)) next++;
    if (next < to && accepted.has(next) && goesOn(cueForm(units[next]!), cue)) return { from, to: i };
  }
  return { from, to };
}

/** Where a dash begins a clause with marked words of its own ('… – she “never wanted it”'); `to` for nowhere. */
function mainClauseAfterDash({ units }: Units, from: number, to: number): number {
  for (let i = from; i + 2 < to; i++) {
    if (DASH.test(units[i]!.lower) && SUBJECTS.test(units[i + 1]!.lower) && units[i + 2]!.marked >= 0) return i;
  }
  return to;
}

/** The end of the content after a cue: over pauses to the end of the sentence, up to where another voice begins. */
function restOf(text: Units, end: number, from: number, accepted: ReadonlySet<number>): number {
  let to = from;
  while (to < end && text.units[to]!.isPause) {
    const first = text.units[to + 1];
    if (!first || /^(?:but|while|although|though|contrary|according|where|the)$/u.test(first.lower)) return to;
    let next = to + 1;
    while (next < end && !text.units[next]!.isPause) {
      if (accepted.has(next) || (next === to + 1 && text.units[next]!.marked >= 0)) return to;
      next++;
    }
    to = next;
  }
  return to;
}

const inRun = (run: Run | null, i: number): boolean => run !== null && i >= run.from && i < run.to;

const cueForm = (unit: Unit): string => unit.cue?.form ?? "";

/** Whether a reporting word of this form goes on with the report of the cue, rather than stand inside its content. */
const goesOn = (form: string, cue: Cue): boolean =>
  form === "ing" ||
  (form !== "noun" && (form === cue.word?.form || cue.word?.form === "past" || cue.word?.form === "s"));

function trimmed(text: Units, run: Run): Run {
  let { from, to } = run;
  while (from < to && (text.units[from]!.isEdge || text.units[from]!.lower === "that")) from++;
  while (to > from && text.units[to - 1]!.isEdge) to--;
  return { from, to };
}
