import { fromNamed, fromPublished } from "../anchor.ts";
import { digitsAt, isMark, reads, type Atom } from "../atoms.ts";
import { firstDay, pointAt, shiftYears, type Point, type Unit } from "../calendar.ts";
import { MONTHS } from "../data/calendar.ts";
import { ORDINALS } from "../data/numbers.ts";
import { calendar, longest, type Match, type Reading, type Scene } from "../match.ts";
import { dateAt } from "./dates.ts";
import { yearBefore, yearBeside, type YearAt } from "./year-beside.ts";

/** 'the year-earlier third quarter'. */
function yearEarlier(atoms: readonly Atom[], at: number): YearAt | null {
  const to = Math.max(reads(atoms, at, "year", "-", "earlier"), reads(atoms, at, "year", "-", "ago"));
  return to > 0 ? { to, of: (scene) => fromPublished(scene, "year", -1)?.point.at ?? null } : null;
}

/** 'the third quarter', 'third-quarter', 'Q3 2012', 'the fiscal first quarter', 'the second half of 2019'. */
function part(atoms: readonly Atom[], at: number): Match | null {
  const the = atoms[at]!.lower === "the";
  let i = the ? at + 1 : at;
  const lead = atoms[i] ? (yearBefore(atoms, i) ?? yearEarlier(atoms, i)) : null;
  if (lead) i = lead.to;
  if (atoms[i]?.lower === "fiscal") i += isMark(atoms, i + 1, "-") ? 2 : 1;
  const found = ordinalPart(atoms, i);
  // 'the third quarter in a row' counts.
  if (found && (reads(atoms, found.to, "in", "a", "row") > 0 || reads(atoms, found.to, "running") > 0)) return null;
  // 'the third-quarter loss': the article belongs to the noun.
  if (!found || (the && isMark(atoms, found.to - 2, "-"))) return null;
  const isListed = listsQuarters(atoms, found.to);
  const trail = lead ? null : yearBeside(atoms, isListed ? found.to + 3 : found.to);
  const year = lead ?? trail;
  const per = found.unit === "quarter" ? 4 : 2;
  if (!year && found.unit === "half") return null;
  return calendar(trail && !isListed ? trail.to : found.to, found.unit, false, (scene): Reading | null => {
    const of = year?.of(scene);
    if (of !== undefined && of !== null) return { point: { unit: found.unit, at: per * of + found.index } };
    return year ? null : nearestPart(scene, found.unit, found.index, per);
  });
}

/** A quarter without a year: the last one that is over or running, unless the clause looks ahead and it is the next one. */
function nearestPart(scene: Scene, unit: "quarter" | "half", index: number, per: number): Reading | null {
  const now = fromPublished(scene, unit, 0);
  if (!now) return null;
  const ahead = (((index - (now.point.at % per)) % per) + per) % per;
  const next = ahead === 0 || (ahead <= per / 2 && /^(?:future|intended)$/.test(scene.tense()));
  return { ...now, point: { unit, at: now.point.at + ahead - (next ? 0 : per) } };
}

function ordinalPart(
  atoms: readonly Atom[],
  at: number,
): { to: number; unit: "quarter" | "half"; index: number } | null {
  const lower = atoms[at]?.lower ?? "";
  if (
    (lower === "q" || lower === "h") &&
    atoms[at]!.capital &&
    atoms[at + 1]?.glued &&
    atoms[at + 1]!.kind === "number"
  ) {
    const n = digitsAt(atoms, at + 1, 1);
    const unit = lower === "q" ? "quarter" : "half";
    return n >= 1 && n <= (lower === "q" ? 4 : 2) ? { to: at + 2, unit, index: n - 1 } : null;
  }
  const digit = digitsAt(atoms, at, 1);
  const ending = digit > 0 && atoms[at + 1]?.glued && /^(?:st|nd|rd|th)$/.test(atoms[at + 1]!.lower);
  const n = ending ? digit : lower === "last" ? 4 : (ORDINALS.get(lower) ?? 0);
  let i = at + (ending ? 2 : 1);
  if (isMark(atoms, i, "-")) i++;
  const unit = atoms[i]?.lower;
  if (n >= 1 && n <= 4 && lower !== "last" && listsQuarters(atoms, i)) return { to: i, unit: "quarter", index: n - 1 };
  const isListed = unit === "quarters" && /^(?:and|or)$/.test(atoms[at - 1]?.lower ?? "");
  if (isListed && n >= 1 && n <= 4 && lower !== "last") return { to: i + 1, unit: "quarter", index: n - 1 };
  const isLastOf = lower === "last" && reads(atoms, i + 1, "of") > 0;
  if (unit === "quarter" && n >= 1 && n <= 4 && (lower !== "last" || isLastOf))
    return { to: i + 1, unit, index: n - 1 };
  if (unit === "half" && (n === 1 || n === 2 || lower === "last")) return { to: i + 1, unit, index: n === 1 ? 0 : 1 };
  return null;
}

/** Whether a list of quarters goes on at `at`: 'and fourth quarters'. */
const listsQuarters = (atoms: readonly Atom[], at: number): boolean =>
  /^(?:and|or)$/.test(atoms[at]?.lower ?? "") &&
  ORDINALS.has(atoms[at + 1]?.lower ?? "") &&
  atoms[at + 2]?.lower === "quarters";

/** 'the quarter', 'this quarter', 'the latest quarter', 'the latest period', 'the year-earlier quarter'. */
function quarter(atoms: readonly Atom[], at: number): Match | null {
  const { lower } = atoms[at]!;
  if (lower === "the" || lower === "that" || lower === "year") {
    const i = lower === "year" ? at : at + 1;
    if (
      atoms[i]?.lower === "year" &&
      isMark(atoms, i + 1, "-") &&
      /^(?:earlier|ago)$/.test(atoms[i + 2]?.lower ?? "")
    ) {
      const noun = /^(?:quarter|period)$/.test(atoms[i + 3]?.lower ?? "");
      if (!noun && i > at) return null;
      const to = noun ? i + 4 : i + 3;
      return calendar(to, "year-earlier", false, (scene) => {
        const previousQuarter = scene.previousAccount();
        if (previousQuarter)
          return fromNamed(previousQuarter, {
            unit: previousQuarter.point.unit,
            at: previousQuarter.point.at - (previousQuarter.point.unit === "quarter" ? 4 : 1),
          });
        return fromPublished(scene, "year", -1);
      });
    }
  }
  const step = lower === "this" ? 0 : lower === "last" ? -1 : lower === "next" ? 1 : null;
  if (step !== null)
    return atoms[at + 1]?.lower === "quarter"
      ? calendar(at + 2, "calendar unit", false, (scene) => fromPublished(scene, "quarter", step))
      : null;
  if (lower !== "the" && lower !== "that") return null;
  let i = at + 1;
  const word = atoms[i]?.lower ?? "";
  const named = /^(?:latest|recent|previous|current|same|coming|next)$/.test(word);
  if (named) i++;
  const isPeriodOfReport = word === "latest" && atoms[i]?.lower === "period";
  if (!isPeriodOfReport && (atoms[i]?.lower !== "quarter" || reads(atoms, i + 1, "of") > 0)) return null;
  if (reads(atoms, i + 1, "-", "to", "-") > 0) return null;
  return calendar(i + 1, "the quarter", false, (scene) => {
    if (word === "current") return fromPublished(scene, "quarter", 0);
    if (word === "coming" || word === "next") return fromPublished(scene, "quarter", 1);
    const before = scene.previousQuarter();
    const last = fromPublished(scene, "quarter", -1);
    // The latest quarter is over: one that has begun since was named for something else.
    const isOver =
      word !== "latest" || last === null || (before !== null && firstDay(before.point) <= firstDay(last.point));
    return before && word !== "previous" && isOver ? fromNamed(before, before.point) : last;
  });
}

/** 'the 1988 period': in that year, what the text speaks of; the whole year where it speaks of none of its parts. */
function periodOfYear(atoms: readonly Atom[], at: number): Match | null {
  if (atoms[at]!.lower !== "the" || atoms[at + 2]?.lower !== "period") return null;
  const year = digitsAt(atoms, at + 1, 4);
  if (year < 1900 || year > 2100) return null;
  return calendar(at + 3, "period of a year", false, (scene) => {
    const before = scene.previousAccount();
    if (!before || before.point.unit === "year") return { point: { unit: "year", at: year } };
    const per = before.point.unit === "quarter" ? 4 : 2;
    return fromNamed(before, { unit: before.point.unit, at: per * year + (before.point.at % per) });
  });
}

/** Points that stand for the period a report speaks of. */
export const isPeriod = (point: Point): boolean => PERIOD.has(point.unit);
const PERIOD: ReadonlySet<Unit> = new Set(["quarter", "half"]);

/** 'the quarter a year ago', 'the corresponding period last year', "last year's quarter": what the text speaks of, a year before. */
function yearBeforePeriod(atoms: readonly Atom[], at: number): Match | null {
  const possessive = reads(atoms, at, "last", "year", "'", "s");
  if (possessive > 0) return isNoun(atoms, possessive) ? yearBeforeAccount(possessive + 1) : null;
  if (atoms[at]!.lower !== "the") return null;
  const i = /^(?:corresponding|comparable|same|equivalent|similar)$/.test(atoms[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  if (!isNoun(atoms, i)) return null;
  const j = /^(?:of|in|from)$/.test(atoms[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  const to = Math.max(
    reads(atoms, j, "last", "year"),
    reads(atoms, j, "a", "year", "ago"),
    reads(atoms, j, "a", "year", "earlier"),
    reads(atoms, j, "the", "previous", "year"),
  );
  return to > 0 ? yearBeforeAccount(to) : null;
}

const isNoun = (atoms: readonly Atom[], at: number): boolean => /^(?:quarter|period)$/.test(atoms[at]?.lower ?? "");

const yearBeforeAccount = (to: number): Match =>
  calendar(to, "year-earlier", false, (scene) => {
    const account = scene.previousAccount();
    return account ? fromNamed(account, shiftYears(account.point, -1)) : fromPublished(scene, "year", -1);
  });

/** 'the quarter ended July 31': the quarter of the calendar that most of it lies in. */
function quarterEnded(atoms: readonly Atom[], at: number): Match | null {
  if (!/^(?:the|its|that)$/.test(atoms[at]!.lower) || atoms[at + 1]?.lower !== "quarter") return null;
  if (!/^(?:ended|ending)$/.test(atoms[at + 2]?.lower ?? "")) return null;
  const end = dateAt(atoms, at + 3);
  if (end?.meaning.kind !== "calendar" || !end.meaning.day) return null;
  const { resolve } = end.meaning;
  return calendar(at + 2, "quarter", false, (scene) => {
    const reading = resolve(scene);
    if (reading === null || typeof reading === "string") return null;
    return { ...reading, point: pointAt(reading.point.at - HALF_A_QUARTER, "quarter") };
  });
}

/** 'the October-December quarter': by its first and last month. */
function quarterOfMonths(atoms: readonly Atom[], at: number): Match | null {
  const i = atoms[at]!.lower === "the" ? at + 1 : at;
  const [first, last] = [MONTHS.get(atoms[i]?.lower ?? ""), MONTHS.get(atoms[i + 2]?.lower ?? "")];
  if (first === undefined || last !== first + 2 || first % 3 !== 0 || !isMark(atoms, i + 1, "-–")) return null;
  if (!isNoun(atoms, i + 3)) return null;
  const trail = yearBeside(atoms, i + 4);
  return calendar(trail?.to ?? i + 4, "quarter", false, (scene) => {
    const year = trail?.of(scene) ?? null;
    const point: Point | null = year === null ? null : { unit: "quarter", at: 4 * year + first / 3 };
    return point ? { point } : nearestPart(scene, "quarter", first / 3, 4);
  });
}

const HALF_A_QUARTER = 45;

const RULES = [quarterEnded, quarterOfMonths, yearBeforePeriod, part, quarter, periodOfYear];

/** Quarters and halves of a year. */
export const periodAt = (atoms: readonly Atom[], at: number): Match | null => longest(RULES, atoms, at);
