import type { Token } from "../../../model/analysis.ts";
import type { NameKind } from "../../../model/name.ts";
import { KNOWN_BODIES, LEGAL_FORMS, ORGANISATION_HEADS, PLACE_HEADS } from "./data/heads.ts";
import { PLACES, WEAK_PLACES } from "./data/places.ts";
import { holdsNickname } from "./nickname-in-marks.ts";
import { ROLE_NOUNS, TITLES, TITLE_QUALIFIERS } from "./data/titles.ts";
import type { Run } from "./find-runs.ts";
import { isFirstName, isOrigin } from "./word-evidence.ts";
import { isCommonWord } from "./vocabulary.ts";

/** A name's tokens, with the title before it where there is one. */
export interface NamePart extends Run {
  /** First token of the title that stands before the name ('Prime Minister' before 'Ann Holm'). */
  readonly title?: Run;
  /** What the words themselves say it is. */
  readonly kind?: NameKind;
}

const LONGEST_TITLE = 4;

/** Parts a run of capitals into the names it holds: 'Ostian Foreign Minister Jan Holm' is a title and a person. */
export function splitRun(tokens: readonly Token[], run: Run): NamePart[] {
  const title = findTitle(tokens, run);
  if (title) {
    const before = title.from > run.from ? splitRun(tokens, { from: run.from, to: title.from }) : [];
    if (title.to >= run.to) return before;
    return [...before, ...personAfter(tokens, title, run.to)];
  }
  const trimmed = trim(tokens, run);
  if (trimmed.from >= trimmed.to) return [];
  return splitPlaceBeforePerson(tokens, trimmed);
}

const phrase = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.lower.replace(/\.$/u, ""))
    .join(" ")
    .replace(/ - /gu, "-");

/** The first title of a run that a name follows, or that ends the run and is no part of a body's name. */
function findTitle(tokens: readonly Token[], run: Run): Run | null {
  for (let from = run.from; from < run.to; from++) {
    for (let to = Math.min(run.to, from + LONGEST_TITLE); to > from; to--) {
      const words = phrase(tokens, from, to);
      const qualifies = TITLES.has(words) || (to === from + 1 && ROLE_NOUNS.has(words) && from === run.from);
      if (qualifies && isTitleHere(tokens, run, from, to)) return widen(tokens, run, from, to);
    }
  }
  return null;
}

/** Takes qualifiers and a second title in ('Former Deputy Prime Minister'). */
function widen(tokens: readonly Token[], run: Run, first: number, end: number): Run {
  let [from, to] = [first, end];
  while (from > run.from && TITLE_QUALIFIERS.has(tokens[from - 1]!.lower)) from--;
  while (
    to < run.to &&
    TITLES.has(tokens[to]!.lower.replace(/\.$/u, "")) &&
    to + 1 < run.to &&
    !isFirstName(tokens[to]!.lower)
  )
    to++;
  return { from, to };
}

function isTitleHere(tokens: readonly Token[], run: Run, from: number, to: number): boolean {
  const short = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|capt|prof|rev|sir)$/u.test(phrase(tokens, from, to));
  if (short) return true;
  const last = tokens[run.to - 1]!.lower.replace(/\.$/u, "");
  if (to >= run.to) {
    if (from === run.from) return true;
    if (
      /^(?:coach|director|secretary|agent|owner|leader|editor|lawyer|speaker|chair|representative|counsel|deputy|attorney)$/u.test(
        tokens[from]!.lower,
      ) &&
      from - run.from > 1 &&
      !isFirstName(tokens[run.from]!.lower)
    )
      return true;
    if (
      /^(?:king|prince|queen|count|duke|major|judge|marshal|bishop|pope|father|chief|justice|general|captain|baron|earl|lord|private|speaker|coach|chair|deputy|agent|owner|leader|editor|specialist|delegate|representative|counsel|director|secretary|lawyer)$/u.test(
        tokens[from]!.lower,
      )
    )
      return (
        from > run.from && !isFirstName(tokens[from - 1]!.lower) && ORGANISATION_HEADS.has(tokens[from - 1]!.lower)
      );
    return true;
  }
  const next = tokens[to]!;
  if (next.lower === "of" || next.lower === "and" || next.lower === "&" || next.lower === "-" || next.lower === ",")
    return false;
  if (ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last)) return run.to - to >= 2 && isFirstName(next.lower);
  if (from > run.from && isFirstName(tokens[from - 1]!.lower) && run.to - to <= 1) return false;
  return isFirstName(next.lower) || !isCommonWord(next.lower) || run.to - to <= 2 || next.text.length === 1;
}

function personAfter(tokens: readonly Token[], title: Run, to: number): NamePart[] {
  const rest = withoutTitleBehind(tokens, trim(tokens, { from: title.to, to }));
  if (rest.from >= rest.to) return [];
  return [{ ...rest, title, kind: "person" }];
}

/** 'Jan Holm Surgeon General' is Holm: leaves a title of several words out that ends the run. */
function withoutTitleBehind(tokens: readonly Token[], run: Run): Run {
  for (let from = run.from + 2; from < run.to - 1; from++) {
    if (TITLES.has(phrase(tokens, from, run.to))) return { from: run.from, to: from };
  }
  return run;
}

/** Whether the tokens are a person's name: a given name and another, or words that English does not know; no head of a body or place. */
function looksPersonal(tokens: readonly Token[], run: Run): boolean {
  const words = tokens.slice(run.from, run.to);
  const last = words.at(-1)?.lower ?? "";
  if (words.length < 2 || words.length > 4 || ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last)) return false;
  return isFirstName(words[0]!.lower) || words.every((word) => !isCommonWord(word.lower) && !PLACES.has(word.lower));
}

/** Leaves out what belongs to no name at a run's ends: qualifiers, a demonym before a person. */
function trim(tokens: readonly Token[], run: Run): Run {
  let { from, to } = run;
  while (
    from < to &&
    (tokens[from]!.text === "-" ||
      (TITLE_QUALIFIERS.has(tokens[from]!.lower) &&
        !isFirstName(tokens[from]!.lower) &&
        (to - from === 1 || isFirstName(tokens[from + 1]!.lower) || isOrigin(tokens[from + 1]!.lower))))
  )
    from++;
  if (from < to && isOrigin(tokens[from]!.lower)) {
    const rest = to - from - 1;
    if (rest === 0) return isSea(tokens, from) ? run : { from: to, to };
    if (KNOWN_BODIES.has(phrase(tokens, from, to))) return run;
    if (looksPersonal(tokens, { from: from + 1, to })) from++;
    else if (isOrigin(tokens[from + 1]!.lower) && rest === 1) return { from: to, to };
    else if (
      rest >= 1 &&
      PLACES.has(tokens[from + 1]!.lower) &&
      rest === 1 &&
      !/^(?:north|south|new|central|western|eastern|northern|southern)$/u.test(tokens[from]!.lower)
    )
      from++;
  }
  return { from, to };
}

/** 'the Mediterranean' alone is the sea, 'the Mediterranean diet' no name. */
const isSea = (tokens: readonly Token[], at: number): boolean =>
  SEAS.has(tokens[at]!.lower) &&
  tokens[at - 1]?.lower === "the" &&
  !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.tag ?? "PUNCT");

const SEAS: ReadonlySet<string> = new Set([
  "mediterranean",
  "caribbean",
  "baltic",
  "adriatic",
  "aegean",
  "arctic",
  "antarctic",
]);

/** 'Texas Ann Holm' is no name: a place right before a person's given name parts the run. */
function splitPlaceBeforePerson(tokens: readonly Token[], run: Run): NamePart[] {
  for (let at = Math.min(run.to - 2, run.from + 3); at > run.from; at--) {
    const before = phrase(tokens, run.from, at).replace(/\./gu, "");
    if (!isFirstName(tokens[at]!.lower) || tokens[at]!.text.length < 3) continue;
    if (
      (PLACES.has(before) && !WEAK_PLACES.has(before) && !isFirstName(tokens[run.from]!.lower)) ||
      KNOWN_BODIES.has(before) ||
      before === "us"
    ) {
      return [
        { from: run.from, to: at },
        { from: at, to: run.to, kind: "person" },
      ];
    }
  }
  const last = tokens[run.to - 1]!.lower.replace(/\.$/u, "");
  if (holdsNickname(tokens.slice(run.from, run.to))) return [{ ...run, kind: "person" }];
  return [LEGAL_FORMS.has(last) && run.to - run.from > 1 ? { ...run, kind: "organisation" } : run];
}
