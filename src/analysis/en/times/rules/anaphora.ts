import { fromNamed, fromPublished } from "../anchor.ts";
import { isMark, reads, type Atom } from "../atoms.ts";
import { firstDay, pointAt, shiftYears, type Unit } from "../calendar.ts";
import { DAY_PARTS } from "../data/calendar.ts";
import { UNITS } from "../data/units.ts";
import { calendar, fixed, longest, type Match, type Scene } from "../match.ts";
import { amountAt, duration } from "./durations.ts";

/** 'that day', 'the same week', 'the next day', 'the following year', 'the previous night', 'that evening'. */
function back(atoms: readonly Atom[], at: number): Match | null {
  const { lower } = atoms[at]!;
  let i = at + 1;
  let step = 0;
  if (lower === "the") {
    const word = atoms[i]?.lower ?? "";
    if (word === "same") step = 0;
    else if (word === "next" || word === "following") step = 1;
    else if (word === "previous" || word === "preceding") step = -1;
    else return null;
    i++;
  } else if (lower === "that") {
    if (atoms[i]?.lower === "same") i++;
  } else return null;
  return unitFrom(atoms, i, step);
}

function unitFrom(atoms: readonly Atom[], at: number, step: number): Match | null {
  const lower = atoms[at]?.lower ?? "";
  const part = DAY_PARTS.get(lower);
  const measure = UNITS.get(lower);
  const unit: Unit | null = part ? "day" : (measure?.unit ?? null);
  if (!unit || unit === "quarter" || lower.endsWith("s")) return null;
  return calendar(at + 1, "that day", unit === "day" && !part, (scene) => {
    const found = anchored(scene, unit, step);
    return found && part ? { ...found, part } : found;
  });
}

/** The stretch `step` units after the last one that the text names; of a day only a day will do. */
function anchored(scene: Scene, unit: Unit, step: number) {
  const named = unit === "day" ? scene.previousDay() : scene.previous();
  if (!named) return fromPublished(scene, unit, step);
  return fromNamed(named, { unit, at: pointAt(firstDay(named.point), unit).at + step });
}

/** 'the day before', 'the night before', 'the year before', 'the day after': with what follows them a distance, alone a date. */
function beside(atoms: readonly Atom[], at: number): Match | null {
  const word = atoms[at + 1]?.lower ?? "";
  const measure = UNITS.get(word);
  const relation = atoms[at + 2]?.lower;
  if (atoms[at]!.lower !== "the" || !measure?.unit || (relation !== "before" && relation !== "after")) return null;
  const { unit } = measure;
  const to = at + 3;
  if (!endsClause(atoms, to)) return fixed(to, "distance", duration(1, measure));
  const part = DAY_PARTS.get(word);
  return calendar(to, "the day before", unit === "day" && !part, (scene) => {
    const found = anchored(scene, unit, relation === "before" ? -1 : 1);
    return found && part ? { ...found, part } : found;
  });
}

const endsClause = (atoms: readonly Atom[], at: number): boolean =>
  at >= atoms.length ||
  (isMark(atoms, at, ".,;:)?!'\"”–—-") && true) ||
  /^(?:and|but|when|that|in|at|on|by|with)$/.test(atoms[at]!.lower);

/** 'two days after', 'a week before', 'just hours after', 'a day earlier', 'three years later', 'a year earlier'. */
function distance(atoms: readonly Atom[], at: number): Match | null {
  const amount = amountAt(atoms, at);
  const measure = amount?.measure ?? plural(atoms[at]!.lower);
  const end = amount?.to ?? at + 1;
  if (!measure) return null;
  const relation = atoms[end]?.lower;
  if (relation === "after" || relation === "before" || reads(atoms, end, "prior", "to") > 0) {
    return fixed(end + 1, "distance", duration(amount ? amount.n : null, measure));
  }
  if (relation !== "earlier" && relation !== "later") return null;
  const n = amount?.n ?? null;
  const { unit } = measure;
  if (n === null || !unit || !Number.isInteger(n) || reads(atoms, end + 1, "than") > 0)
    return fixed(end + 1, "distance", duration(n, measure));
  const steps = relation === "later" ? n : -n;
  return calendar(end + 1, "distance", false, (scene) => {
    const named =
      unit === "year" ? (scene.previousAccount() ?? scene.previous()) : unit === "day" ? scene.previousDay() : null;
    if (!named)
      return unit === "year" && n === 1 && relation === "earlier"
        ? fromPublished(scene, "year", -1)
        : duration(n, measure);
    if (unit === "year") return fromNamed(named, shiftYears(named.point, steps * measure.factor));
    return duration(n, measure);
  });
}

const plural = (lower: string) =>
  lower.endsWith("s") && lower !== "seconds" ? UNITS.get(lower.slice(0, -1)) : undefined;

const RULES = [back, beside, distance];

/** Expressions that count from a time that the text has named before. */
export const anaphorAt = (atoms: readonly Atom[], at: number): Match | null => longest(RULES, atoms, at);
