import type { Cue, Run } from "./attribution.ts";
import { isNounUse } from "./cue-words.ts";
import { BETWEEN, GERUND_VERBS, PROMISES, QUESTION_VERBS, SHOWING_VERBS, THING_VERBS } from "./data/verbs.ts";
import { FINITE } from "./data/phrases.ts";
import type { Unit, Units } from "./units.ts";

/** Determiners that are a subject without their noun ('some said'). */
const SPEAKS_ALONE = /^(?:some|many|most|few|several|all|both|others?|this|that|these|those|neither|either|each)$/u;

/** The verb among the words of a cue. */
export function headOf(text: Units, cue: Cue): number {
  for (let i = cue.to - 1; i >= cue.from; i--) if (text.units[i]!.cue === cue.word) return i;
  return cue.from;
}

/** The run as the clause that is said, or null where it is none. */
export function asReported(text: Units, cue: Cue, run: Run): Run | null {
  const word = cue.word;
  if (!word) return isClause(text, run) ? run : null;
  const head = headOf(text, cue);
  const before = text.units[head - 1];
  const noun = before !== undefined && isNounUse(word, before.lower, before.tag);
  if (text.units[run.from]!.lower === "of") return null;
  const to = infinitiveAt(text, run);
  if (noun && to === run.from) return PROMISES.has(word.lemma) ? run : null;
  if (noun) return text.units[run.from - 1]?.lower === "that" && isClause(text, run) ? run : null;
  if (to === run.from) {
    return word.self || word.request || (word.clause && !isPassive(text, cue)) ? infinitiveAlone(text, run) : null;
  }
  if (word.request && to > run.from && to - run.from < 14 && !startsClause(text, run, to)) {
    return infinitiveAlone(text, { from: to, to: run.to });
  }
  if (!word.clause) return null;
  if (isGerundOf(text, cue, run)) return run;
  const marked = text.units[run.from - 1]?.lower === "that";
  if (!marked && (isOfNoun(text, cue, head) || isShown(text, word.lemma, run) || isJustSaid(text, run))) return null;
  if (
    !marked &&
    run.from >= cue.to &&
    /^(?:as|when|while|after|before|during|until)$/u.test(text.units[run.from]!.lower)
  )
    return null;
  const first = text.units[run.from]!.lower;
  if (!marked && THING_VERBS.has(word.lemma) && !/^(?:how|why|whether|when)$/u.test(first)) return null;
  if (!marked && QUESTION_VERBS.has(word.lemma) && !/^(?:if|how|why|whether|when|what|who|where|which)$/u.test(first))
    return null;
  return isClause(text, run) ? run : null;
}

/** 'denied bombing the camp': a gerund of a verb that says whether something was done. */
export const isGerundOf = (text: Units, { word }: Cue, run: Run): boolean =>
  word !== null && GERUND_VERBS.has(word.lemma) && startsGerund(text, run);

/** 'the sixth publicly acknowledged visit': a participle that belongs to the noun behind it. */
function isOfNoun({ units }: Units, cue: Cue, head: number): boolean {
  if (cue.word?.form !== "past" || !/^(?:NOUN|ADJ)$/u.test(units[head + 1]?.tag ?? "")) return false;
  const before = units[head - 1]?.tag === "ADV" ? units[head - 2] : units[head - 1];
  return before !== undefined && /^(?:DET|ADJ)$/u.test(before.tag) && !SPEAKS_ALONE.test(before.lower);
}

/** 'The visit underscored how …', 'has revealed what …': a thing shows it. */
function isShown({ units }: Units, lemma: string, run: Run): boolean {
  const first = units[run.from]!.lower === "just" ? units[run.from + 1] : units[run.from];
  return SHOWING_VERBS.has(lemma) && /^(?:how|what)$/u.test(first?.lower ?? "");
}

/** 'confirms what Quist said': the words said are elsewhere. */
function isJustSaid({ units }: Units, run: Run): boolean {
  const { lower: last, cue: word } = units[run.to - 1]!;
  if (last === "what") return true;
  return units[run.from]!.lower === "what" && run.to - run.from < 6 && word?.clause === true && word.form !== "ing";
}

/** 'is said to …': nobody in particular says it. */
function isPassive(text: Units, cue: Cue): boolean {
  const head = headOf(text, cue);
  if (cue.word?.form !== "past") return false;
  for (let i = head - 1; i >= head - 3 && i >= 0; i--) {
    const { lower } = text.units[i]!;
    if (/^(?:is|are|was|were|be|been|being|'s|’s)$/u.test(lower)) return true;
    if (!BETWEEN.has(lower)) return false;
  }
  return false;
}

/** An infinitive without the clause of another subject that is joined to it ('to rebuild but those plans failed'). */
function infinitiveAlone(text: Units, run: Run): Run {
  for (let i = run.from + 2; i + 2 < run.to; i++) {
    if (!/^(?:but|and|yet|so)$/u.test(text.units[i]!.lower)) continue;
    const subject = text.units[i + 1]!;
    if (subject.tag !== "PRON" && subject.tag !== "DET") continue;
    for (let k = i + 2; k < i + 6 && k < run.to; k++) {
      if (text.units[k]!.tag === "AUX") return { from: run.from, to: text.units[i - 1]!.isPause ? i - 1 : i };
    }
  }
  return run;
}

/** Where '(not) to' with a verb begins in the run; -1 for nowhere. */
function infinitiveAt(text: Units, run: Run): number {
  const { units } = text;
  for (let i = run.from; i + 1 < run.to; i++) {
    if (units[i]!.lower !== "to") continue;
    const { tag, cue } = units[i + 1]!;
    if (tag === "VERB" || tag === "AUX" || (tag === "ADV" && units[i + 2]?.tag === "VERB") || cue?.form === "base") {
      return i > run.from && units[i - 1]!.lower === "not" ? i - 1 : i;
    }
  }
  return -1;
}

function startsClause(text: Units, run: Run, before: number): boolean {
  if (text.units[run.from - 1]?.lower === "that") return true;
  for (let i = run.from; i < before; i++) if (isFinite(text.units[i]!)) return true;
  return false;
}

function startsGerund(text: Units, run: Run): boolean {
  const first = text.units[run.from]!;
  const verb =
    first.tag === "ADV" || /^(?:ever|having|being)$/u.test(first.lower) ? (text.units[run.from + 1] ?? first) : first;
  return /(?:ing)$/u.test(verb.lower) && verb.lower.length > 4;
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "DET"]);

const isFinite = (unit: Unit): boolean =>
  (unit.tag === "VERB" || unit.tag === "AUX" || FINITE.has(unit.lower)) && !/.{2}ing$/u.test(unit.lower);

/** Whether the run holds a subject and a verb: a clause, not a thing. */
function isClause(text: Units, run: Run): boolean {
  let [nominal, infinitive] = [false, -1];
  for (let i = run.from; i < run.to; i++) {
    const unit = text.units[i]!;
    const before = text.units[i - 1]?.lower ?? "";
    if (unit.marked >= 0 && unit.text.split(/\s+/u).length >= 5) return true;
    if (i > run.from + 1 && (before === "who" || before === "which" || before === "that")) continue;
    if (before === "to") infinitive = i;
    const joined = (before === "and" || before === "or") && infinitive >= 0 && i - infinitive < 6;
    if (nominal && isFinite(unit) && before !== "to" && !joined) return true;
    if (i === run.from && unit.tag === "AUX") return true;
    if (NOMINAL.has(unit.tag) || unit.marked >= 0) nominal = true;
  }
  return false;
}
