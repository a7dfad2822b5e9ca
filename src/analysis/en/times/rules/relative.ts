import { fromNamed, fromPublished, publishedAnchor } from "../anchor.ts";
import { isMark, reads, type Atom } from "../atoms.ts";
import { dateOf, firstDay, pointAt, shiftYears, type Unit } from "../calendar.ts";
import { DAY_PARTS } from "../data/calendar.ts";
import { UNITS } from "../data/units.ts";
import { calendar, fixed, longest, type Match, type Reading, type Scene } from "../match.ts";
import { amountAt, duration, type Amount } from "./durations.ts";
import { BOUNDING, EDGES } from "../data/neighbours.ts";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** 'today', 'yesterday', 'tomorrow', 'tonight', 'the day before yesterday'. */
function dayWord(atoms: readonly Atom[], at: number): Match | null {
  const { lower } = atoms[at]!;
  const offset = DAYS.get(lower);
  if (offset !== undefined) {
    if (lower === "today" && atoms[at]!.capital && atoms[at - 1]?.lower === "usa") return null;
    return calendar(at + 1, "day word", true, (scene) => fromPublished(scene, "day", offset) ?? "XXXX");
  }
  if (lower === "tonight") return night(at + 1, 0);
  const to = reads(atoms, at, "the", "day", "before", "yesterday");
  if (to > 0) return calendar(to, "day word", true, (scene) => fromPublished(scene, "day", -2) ?? "XXXX");
  const after = reads(atoms, at, "the", "day", "after", "tomorrow");
  return after < 0 ? null : calendar(after, "day word", true, (scene) => fromPublished(scene, "day", 2) ?? "XXXX");
}

const night = (to: number, offset: number): Match =>
  calendar(to, "day word", false, (scene) => {
    const reading = fromPublished(scene, "day", offset);
    return reading ? { ...reading, part: "NI" } : "XXXX";
  });

const STEPS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
]);

/** 'last week', 'this month', 'next year', 'last night', 'this morning', 'this weekend'. */
function stepped(atoms: readonly Atom[], at: number): Match | null {
  let i = at;
  const the = atoms[i]!.lower === "the";
  if (the) i++;
  const word = atoms[i]?.lower ?? "";
  let step = STEPS.get(word);
  if (step === undefined || (the && word !== "current" && word !== "previous")) return null;
  if (word === "this" && (atoms[i + 1]?.lower === "past" || atoms[i + 1]?.lower === "coming")) {
    step = atoms[i + 1]!.lower === "past" ? -1 : 1;
    i++;
  }
  const lower = atoms[i + 1]?.lower ?? "";
  const part = DAY_PARTS.get(lower);
  if (part && (word === "this" || lower === "night")) {
    return calendar(i + 2, "day word", false, (scene) => {
      const reading = fromPublished(scene, "day", step);
      return reading ? { ...reading, part } : "XXXX";
    });
  }
  const measure = UNITS.get(lower);
  if (!measure?.unit || lower === "night" || lower === "quarter" || (lower === "day" && word !== "previous"))
    return null;
  const { unit } = measure;
  if (word === "previous" || (word === "past" && !the && i === at))
    return calendar(i + 2, "previous", unit === "day", (scene) => besidePrevious(scene, unit, step));
  return calendar(i + 2, "calendar unit", false, (scene) => fromPublished(scene, unit, step) ?? "XXXX");
}

/** Counted from the last stretch that the text names, or from publication where it names none fit. */
function besidePrevious(scene: Scene, unit: Unit, step: number): Reading | string {
  const named = unit === "day" ? scene.previousDay() : scene.previous();
  if (!named) return fromPublished(scene, unit, step) ?? "XXXX";
  const point = pointAt(firstDay(named.point), unit);
  return fromNamed(named, { unit, at: point.at + step });
}

/** Whether the word at `at` bounds an amount, so that the date is open ('more than two years ago'); 'than' does after 'more' or 'less'. */
function isBounded(atoms: readonly Atom[], at: number): boolean {
  const lower = atoms[at]?.lower ?? "";
  return lower === "than" ? /^(?:more|less|fewer)$/.test(atoms[at - 1]?.lower ?? "") : BOUNDING.has(lower);
}

/** 'three months ago', '12 years ago', 'a few weeks ago', 'two years from now'. */
function ago(atoms: readonly Atom[], at: number): Match | null {
  const amount = amountAt(atoms, at);
  if (!amount) return bareAgo(atoms, at);
  const i = atoms[amount.to]?.lower === "or" && atoms[amount.to + 1]?.lower === "so" ? amount.to + 2 : amount.to;
  const back = reads(atoms, i, "ago");
  const ahead = back > 0 ? -1 : Math.max(reads(atoms, i, "from", "now"), reads(atoms, i, "hence"));
  const to = Math.max(back, ahead);
  if (to < 0) return null;
  const bounded = isBounded(atoms, at - 1);
  return calendar(to, "ago", amount.measure.unit === "day" && amount.n !== null && !bounded, (scene) => {
    const { n, measure } = amount;
    if (n === null || bounded || !Number.isInteger(n) || !measure.unit) return duration(n, measure);
    const isFar = measure.unit === "year" && n > FARTHEST;
    return isFar ? duration(n, measure) : (counted(scene, amount, back > 0 ? -n : n) ?? "XXXX");
  });
}

/** 'one year, 45 days ago', as pages tell the age of what they hold. */
function compoundAgo(atoms: readonly Atom[], at: number): Match | null {
  const years = amountAt(atoms, at);
  if (years?.measure.unit !== "year" || years.n === null) return null;
  const between = isMark(atoms, years.to, ",") || atoms[years.to]?.lower === "and" ? years.to + 1 : years.to;
  const rest = amountAt(atoms, between);
  if (rest?.n == null || !rest.measure.unit || reads(atoms, rest.to, "ago") < 0) return null;
  const { unit } = rest.measure;
  if (unit !== "month" && unit !== "week" && unit !== "day") return null;
  const [back, more] = [years.n, rest.n];
  return calendar(rest.to + 1, "ago", unit === "day", (scene) => {
    if (scene.published === null) return null;
    const { at: day } = shiftYears({ unit: "day", at: scene.published }, -back);
    return { point: { unit, at: pointAt(day, unit).at - more }, anchor: publishedAnchor(scene.published) };
  });
}

/** More years than that lead to dates that four digits cannot write. */
const FARTHEST = 1000;

function counted(scene: Scene, { measure }: Amount, n: number): Reading | null {
  const { unit } = measure;
  if (!unit || scene.published === null) return null;
  const anchor = publishedAnchor(scene.published);
  if (unit === "decade" || unit === "century") {
    return { point: { unit: "year", at: dateOf(scene.published).year + n * measure.factor }, anchor };
  }
  const quarter = unit === "year" && n === -1 ? scene.previousAccount() : null;
  if (quarter) return fromNamed(quarter, shiftYears(quarter.point, n));
  const steps = measure.letter === "W" ? n * measure.factor : n;
  return fromPublished(scene, unit, steps);
}

/** 'years ago', 'months ago'. */
function bareAgo(atoms: readonly Atom[], at: number): Match | null {
  const { lower } = atoms[at]!;
  const measure = lower.endsWith("s") ? UNITS.get(lower.slice(0, -1)) : undefined;
  const to = reads(atoms, at + 1, "ago");
  return measure && to > 0 ? fixed(to, "ago", duration(null, measure)) : null;
}

/** 'earlier in the day', 'later in the week', 'the end of the year', 'within the year', 'so far in the month'. */
function inUnit(atoms: readonly Atom[], at: number): Match | null {
  const { lower } = atoms[at]!;
  if (lower === "earlier" || lower === "later" || lower === "early" || lower === "late") {
    const i = atoms[at + 1]?.lower === "in" || atoms[at + 1]?.lower === "on" ? at + 2 : at + 1;
    if (i === at + 1 || (atoms[i]?.lower !== "the" && atoms[i]?.lower !== "that")) return null;
    return unitOf(atoms, i + 1);
  }
  if (lower !== "the") return null;
  const full = reads(atoms, at, "the", "full", "year");
  if (full > 0 && !/^(?:ended|ending|to|s)$/.test(atoms[full]?.lower ?? "")) return unitOf(atoms, full - 1);
  const of = reads(atoms, at - 1, "of") > 0 && EDGES.has(atoms[at - 2]?.lower ?? "");
  const asked =
    of || ["within", "during", "throughout", "of", "in", "for", "through"].includes(atoms[at - 1]?.lower ?? "");
  const unit = atoms[at + 1]?.lower;
  if (isMark(atoms, at + 2, "-")) return null;
  // "the week's busiest day" is this week's.
  const possessive = isMark(atoms, at + 2, "'") && atoms[at + 3]?.lower === "s" && atoms[at + 4]?.lower !== "end";
  if (possessive && (unit === "week" || unit === "month" || unit === "year")) return unitOf(atoms, at + 1);
  if (of && unit === "day")
    return calendar(at + 2, "in the unit", true, (scene) => fromPublished(scene, "day", 0) ?? "XXXX");
  const isLong = of && (unit === "decade" || unit === "century");
  if (!asked || (unit !== "year" && unit !== "month" && unit !== "week" && !isLong)) return null;
  if (
    atoms[at - 1]?.lower !== "within" &&
    /^(?:before|after|ended|ending|earlier|ago|of|that|when|to|since|old|s|in|to)$/.test(atoms[at + 2]?.lower ?? "")
  )
    return null;
  if (!of && atoms[at - 1]?.lower === "of" && unit !== "year") return null;
  return unitOf(atoms, at + 1);
}

function unitOf(atoms: readonly Atom[], at: number): Match | null {
  const measure = UNITS.get(atoms[at]?.lower ?? "");
  if (!measure?.unit) return null;
  const { unit } = measure;
  if (unit !== "day") return calendar(at + 1, "in the unit", false, (scene) => fromPublished(scene, unit, 0) ?? "XXXX");
  return calendar(at + 1, "in the day", true, (scene) => {
    const near = scene.nearby("day");
    return near ? fromNamed(near, near.point) : (fromPublished(scene, "day", 0) ?? "XXXX");
  });
}

/** The weekend without 'this' or 'last': the one to come where the clause looks ahead or it is near, else the last one. */
function weekend(atoms: readonly Atom[], at: number): Match | null {
  const to = reads(atoms, at, "the", "weekend");
  if (to < 0 || isMark(atoms, to, "-")) return null;
  return calendar(to, "weekend", false, (scene) => {
    const tense = scene.tense();
    const reading = fromPublished(scene, "weekend", 0);
    if (!reading || scene.published === null) return "XXXX";
    const begun = (scene.published + 3) % 7 >= 5;
    if (tense === "future" || begun || (tense === "none" && (((scene.published + 3) % 7) + 7) % 7 >= 2)) return reading;
    return fromPublished(scene, "weekend", -1);
  });
}

/** 'year-end', "the year's end". */
function yearEnd(atoms: readonly Atom[], at: number): Match | null {
  const i = atoms[at]!.lower === "the" ? at + 1 : at;
  const hyphen = i === at ? Math.max(reads(atoms, at, "year", "-", "end"), reads(atoms, at, "year", "end")) : -1;
  const to = Math.max(hyphen, reads(atoms, i, "year", "'", "s", "end"));
  return to < 0 ? null : calendar(to, "in the unit", false, (scene) => fromPublished(scene, "year", 0) ?? "XXXX");
}

const RULES = [yearEnd, dayWord, stepped, ago, compoundAgo, inUnit, weekend];

/** Expressions that count from the day of publication. */
export const relativeAt = (atoms: readonly Atom[], at: number): Match | null => longest(RULES, atoms, at);
