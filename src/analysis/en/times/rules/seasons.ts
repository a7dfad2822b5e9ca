import { byTense, fromPublished } from "../anchor.ts";
import type { Atom } from "../atoms.ts";
import { pointAt } from "../calendar.ts";
import { SEASONS } from "../data/calendar.ts";
import { BEFORE_SEASON } from "../data/neighbours.ts";
import { calendar, type Match, type Reading } from "../match.ts";
import { yearBeside } from "./year-beside.ts";

/** 'this summer', 'last fall', 'the summer of 2012', 'spring 2013', 'the winter'. */
export function seasonAt(atoms: readonly Atom[], at: number): Match | null {
  let i = at;
  const lead = atoms[i]!.lower;
  const step = { last: -1, past: -1, this: 0, next: 1, coming: 1 }[lead];
  if (step !== undefined || lead === "the") i++;
  const atom = atoms[i];
  const index = SEASONS.get(atom?.lower ?? "");
  if (!atom || index === undefined) return null;
  const year = yearBeside(atoms, i + 1);
  const before = atoms[i - 1]?.lower ?? "";
  if (!year && step === undefined && !standsAlone(atoms, i, before)) return null;
  return calendar(year?.to ?? i + 1, "season", false, (scene): Reading | null => {
    const of = year?.of(scene);
    if (of !== undefined && of !== null) return { point: { unit: "season", at: 4 * of + index } };
    if (scene.published === null) return null;
    if (step === undefined) return byTense(scene, "season", (now) => index - (now % 4), 4);
    const isOver =
      step === 0 && index === 3 && scene.tense() !== "future" && pointAt(scene.published, "season").at % 4 === 0;
    return fromPublished(scene, "season", stepTo(scene.published, index, isOver ? -1 : step));
  });
}

/** Months of a year, from January on, in which a season of play that began the year before goes on. */
const LATE_MONTHS = 3;

/** 'this season', 'last season': a season of play, told by the year in which it began. */
export function playSeasonAt(atoms: readonly Atom[], at: number): Match | null {
  const step = { last: -1, this: 0, next: 1 }[atoms[at]!.lower];
  if (step === undefined || atoms[at + 1]?.lower !== "season") return null;
  if (/^(?:was|were|is)$/.test(atoms[at - 1]?.lower ?? "") && step === 0) return null;
  return calendar(at + 2, "season of play", false, (scene): Reading | null => {
    if (scene.published === null) return null;
    const late = pointAt(scene.published, "month").at % 12 < LATE_MONTHS;
    return fromPublished(scene, "year", late ? step - 1 : step);
  });
}

/** How many seasons lie between that of the day and the one meant: 'last summer' is before it, 'next' after, 'this' of the same year. */
function stepTo(day: number, index: number, step: number): number {
  const now = pointAt(day, "season").at % 4;
  const difference = index - now;
  if (step === 0)
    return now === 3 && pointAt(day, "month").at % 12 < 2 ? difference + 4 - (index === 3 ? 4 : 0) : difference;
  if (step < 0) return difference >= 0 ? difference - 4 : difference;
  return difference <= 0 ? difference + 4 : difference;
}

function standsAlone(atoms: readonly Atom[], at: number, before: string): boolean {
  const { lower, capital } = atoms[at]!;
  const after = atoms[at + 1];
  if (after?.capital && !after.glued) return false;
  if (capital && atoms[at - 1]?.capital && before !== "in") return false;
  if (lower === "fall" || lower === "spring")
    return (
      (before === "in" && lower === "spring") ||
      before === "this" ||
      (before === "the" && /^(?:in|during|by|until|since)$/.test(atoms[at - 2]?.lower ?? ""))
    );
  return BEFORE_SEASON.has(before) || before === "the" || !capital;
}
