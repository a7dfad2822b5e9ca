import { isMark, reads, type Atom } from "./atoms.ts";
import { pointAt } from "./calendar.ts";
import { DAY_PARTS } from "./data/calendar.ts";
import { calendar, longest, type Clock, type Match, type Rule } from "./match.ts";
import { anaphorAt } from "./rules/anaphora.ts";
import { clockAt } from "./rules/clocks.ts";
import { dateAt } from "./rules/dates.ts";
import { furtherDay } from "./rules/day-lists.ts";
import { durationAt } from "./rules/durations.ts";
import { holidayAt } from "./rules/holidays.ts";
import { nthAt } from "./rules/nth.ts";
import { partAt } from "./rules/parts.ts";
import { periodAt } from "./rules/periods.ts";
import { relativeAt } from "./rules/relative.ts";
import { playSeasonAt, seasonAt } from "./rules/seasons.ts";
import { setAt } from "./rules/sets.ts";
import { weekdayAt } from "./rules/weekdays.ts";
import { yearAt } from "./rules/years.ts";
import { ASKS, PORTION_OF, ROUGH } from "./data/neighbours.ts";

const CALENDAR: readonly Rule[] = [
  dateAt,
  furtherDay,
  nthAt,
  weekdayAt,
  relativeAt,
  anaphorAt,
  holidayAt,
  periodAt,
  seasonAt,
  playSeasonAt,
  yearAt,
];
const OTHERS: readonly Rule[] = [clockAsked, durationAt, setAt, partAt];
const COMPOSED: readonly Rule[] = [partOfDay, stretchOfDay, besideDay, clockThenDay];

/** The expression that begins at `at`: a rule's match, with the clock, the part of the day and the modifiers around it. */
export function expressionAt(atoms: readonly Atom[], at: number): Match | null {
  const whole = composedAt(atoms, at);
  const portion = afterPortion(atoms, at);
  if (portion > at) {
    const inner = composedAt(atoms, portion);
    const word = atoms[at]!.lower;
    const bare = (word === "earlier" || word === "later") && inner?.rule === "weekday";
    if (inner && !bare && inner.meaning.kind === "calendar" && inner.to > (whole?.to ?? at)) return inner;
  }
  const rough = afterRough(atoms, at);
  if (rough > at) {
    const inner = composedAt(atoms, rough);
    if (
      inner &&
      (inner.meaning.kind !== "calendar" ||
        inner.rule === "ago" ||
        inner.rule === "distance" ||
        inner.rule.startsWith("clock")) &&
      inner.to > (whole?.to ?? at)
    )
      return inner;
  }
  return whole;
}

function composedAt(atoms: readonly Atom[], at: number): Match | null {
  if (at >= atoms.length) return null;
  const plain = calendarAt(atoms, at);
  const whole = plain && isDay(plain) ? (clocked(atoms, plain) ?? plain) : plain;
  return farther(farther(longest(COMPOSED, atoms, at), whole), longest(OTHERS, atoms, at));
}

const matched = new WeakMap<readonly Atom[], (Match | null | undefined)[]>();

/** What the rules of the calendar read from `at` on; several turns ask it of the same place. */
function calendarAt(atoms: readonly Atom[], at: number): Match | null {
  if (at >= atoms.length) return null;
  let known = matched.get(atoms);
  if (!known) {
    known = [];
    matched.set(atoms, known);
  }
  let match = known[at];
  if (match === undefined) {
    match = longest(CALENDAR, atoms, at);
    known[at] = match;
  }
  return match;
}

/** The match that reaches farther; the first where they end together. */
const farther = (a: Match | null, b: Match | null): Match | null => (b && b.to > (a?.to ?? 0) ? b : a);

/** A clock, without 'a.m.' or a zone only where the words before ask for one: '1:47' may be a score, a ratio or a verse. */
function clockAsked(atoms: readonly Atom[], at: number): Match | null {
  const match = clockAt(atoms, at);
  return match?.rule === "bare clock" && !ASKS.has(atoms[at - 1]?.lower ?? "") ? null : match;
}

const isDay = ({ meaning }: Match): boolean => meaning.kind === "calendar" && meaning.day;

function dayAt(atoms: readonly Atom[], at: number): Match | null {
  const match = calendarAt(atoms, at);
  return match && isDay(match) ? match : null;
}

/** 'Tuesday at 08:14 UTC', 'Sat Apr 13 2019,04:52 hrs', 'Friday night', 'Thursday at noon'. */
function clocked(atoms: readonly Atom[], day: Match): Match | null {
  const by = clockAfter(atoms, day.to) ?? partAfter(atoms, day.to);
  return by && narrowed(by.to, day, by);
}

interface Narrower {
  readonly to: number;
  readonly clock?: Clock;
  readonly part?: string;
}

const JOINTS = new Set([
  "at",
  "@",
  ",",
  "-",
  "–",
  "|",
  "about",
  "around",
  "on",
  ";",
  "t",
  "shortly",
  "just",
  "after",
  "before",
  "(",
]);

function clockAfter(atoms: readonly Atom[], at: number): Narrower | null {
  let i = at;
  for (let n = 0; n < 3 && JOINTS.has(atoms[i]?.lower ?? ""); n++) i++;
  const match = clockAt(atoms, i);
  if (match?.meaning.kind !== "clock") return null;
  const near = i === at || !isMark(atoms, at, "(");
  return near ? { to: match.to, clock: match.meaning.clock } : null;
}

/** The part of the day after a day: 'morning', 'late morning'. */
function partAfter(atoms: readonly Atom[], at: number): Narrower | null {
  let i = at;
  if (/^(?:early|late|mid)$/.test(atoms[i]?.lower ?? "")) i++;
  if (isMark(atoms, i, "-")) i++;
  const part = DAY_PARTS.get(atoms[i]?.lower ?? "");
  return part && !atoms[i]!.lower.endsWith("s") ? { to: i + 1, part } : null;
}

/** '10 p.m. Wednesday', 'noon Thursday', '12:00 GMT on Thursday', '8:40 in the morning of 9th Apr', '8:40 Thursday morning'. */
function clockThenDay(atoms: readonly Atom[], at: number): Match | null {
  const match = clockAt(atoms, at);
  if (match?.meaning.kind !== "clock") return null;
  let { clock } = match.meaning;
  let i = match.to;
  const inPart = reads(atoms, i, "in", "the");
  const part = inPart > 0 ? DAY_PARTS.get(atoms[inPart]?.lower ?? "") : undefined;
  if (part) {
    i = inPart + 1;
    clock = shifted(clock, part);
  }
  const alone: Match | null = part ? { to: i, rule: match.rule, meaning: { kind: "clock", clock } } : null;
  for (let n = 0; n < 2 && /^(?:on|,|of)$/.test(atoms[i]?.lower ?? ""); n++) i++;
  const day = dayAt(atoms, i);
  if (!day) return alone;
  const trailing = partAfter(atoms, day.to);
  return narrowed(trailing?.to ?? day.to, day, { to: day.to, clock: shifted(clock, trailing?.part) });
}

/** 'the week of March 6', 'the week ended Saturday', 'the weekend of July 4': the stretch that holds the day. */
function stretchOfDay(atoms: readonly Atom[], at: number): Match | null {
  const unit = atoms[at + 1]?.lower;
  if (atoms[at]!.lower !== "the" || (unit !== "week" && unit !== "weekend")) return null;
  if (!/^(?:of|ended|ending)$/.test(atoms[at + 2]?.lower ?? "")) return null;
  const day = dayAt(atoms, at + 3);
  if (day?.meaning.kind !== "calendar") return null;
  const { resolve } = day.meaning;
  return calendar(day.to, "week of", false, (scene) => {
    const reading = resolve(scene);
    return reading === null || typeof reading === "string"
      ? reading
      : { ...reading, point: pointAt(reading.point.at, unit) };
  });
}

/** 'the day before last Tuesday', 'the day after Christmas', 'the night before June 5'. */
function besideDay(atoms: readonly Atom[], at: number): Match | null {
  const i = atoms[at]!.lower === "the" ? at + 1 : at;
  const unit = atoms[i]?.lower ?? "";
  const part = DAY_PARTS.get(unit);
  if ((unit !== "day" && part === undefined) || unit === "overnight") return null;
  const relation = atoms[i + 1]?.lower;
  if (relation !== "before" && relation !== "after") return null;
  const step = relation === "before" ? -1 : 1;
  const day = dayAt(atoms, i + 2);
  if (day?.meaning.kind !== "calendar") return null;
  const { resolve } = day.meaning;
  return calendar(day.to, "beside a day", part === undefined, (scene) => {
    const reading = resolve(scene);
    if (reading === null || typeof reading === "string") return reading;
    const point = { unit: "day" as const, at: reading.point.at + step };
    return { ...reading, point, ...(part !== undefined && { part }) };
  });
}

/** A clock without 'p.m.' in the afternoon, evening or night is past noon. */
function shifted(clock: Clock, part: string | undefined): Clock {
  const late =
    (part === "AF" || part === "EV" || part === "NI") && clock.hour < 12 && clock.hour > (part === "NI" ? 5 : 0);
  return late ? { ...clock, hour: clock.hour + 12 } : clock;
}

/** 'the morning of June 5', 'the night of Nov. 4', 'mid-afternoon yesterday'. */
function partOfDay(atoms: readonly Atom[], at: number): Match | null {
  let i = atoms[at]!.lower === "the" ? at + 1 : at;
  if (/^(?:mid|early|late)$/.test(atoms[i]?.lower ?? "")) i += isMark(atoms, i + 1, "-") ? 2 : 1;
  const part = DAY_PARTS.get(atoms[i]?.lower ?? "");
  if (!part) return null;
  const linked = /^(?:of|on)$/.test(atoms[i + 1]?.lower ?? "");
  // 'a third straight night Wednesday' counts nights.
  if (!linked && /^(?:straight|consecutive|successive)$/.test(atoms[at - 1]?.lower ?? "")) return null;
  const day = dayAt(atoms, linked ? i + 2 : i + 1);
  return day ? narrowed(day.to, day, { to: day.to, part }) : null;
}

function narrowed(to: number, day: Match, by: Narrower): Match | null {
  const { meaning } = day;
  if (meaning.kind !== "calendar") return null;
  return calendar(to, by.clock ? `clock, ${day.rule}` : `part, ${day.rule}`, false, (scene) => {
    const reading = meaning.resolve(scene);
    if (reading === null || typeof reading === "string") return reading === null ? null : withoutDay(reading, by);
    return { ...reading, ...(by.clock && { clock: by.clock }), ...(by.part !== undefined && { part: by.part }) };
  });
}

const withoutDay = (day: string, by: Narrower): string => (by.part === undefined ? day : `${day}T${by.part}`);

/** Index after words that name a portion of a stretch: 'early', 'later', 'mid-', 'the end of'. */
function afterPortion(atoms: readonly Atom[], at: number): number {
  let i = at;
  if (atoms[i]?.lower === "the") i++;
  const lower = atoms[i]?.lower ?? "";
  if (PORTION_OF.has(lower)) {
    const j =
      atoms[i + 1]?.lower === "part" || atoms[i + 1]?.lower === "half" || atoms[i + 1]?.lower === "days"
        ? i + 2
        : i + 1;
    if (reads(atoms, j, "of") > 0 && ((lower !== "first" && lower !== "second") || j === i + 2)) return j + 1;
  }
  if (/^(?:early|late|earlier|later|mid)$/.test(lower)) {
    let j = i + 1;
    if (isMark(atoms, j, "-")) j++;
    if (atoms[j]?.lower === "in" || atoms[j]?.lower === "on") j++;
    return j;
  }
  return at;
}

/** Index after words that blur or bound an amount or a clock: 'nearly', 'at least', 'more than', 'just after'. */
function afterRough(atoms: readonly Atom[], at: number): number {
  let i = at;
  for (let n = 0; n < 3; n++) {
    const lower = atoms[i]?.lower ?? "";
    if (!ROUGH.has(lower)) break;
    const next = atoms[i + 1]?.lower;
    if (lower === "at") {
      if (next !== "least" && next !== "most") break;
      i += 2;
    } else if (lower === "up") {
      if (next !== "to") break;
      i += 2;
    } else if (lower === "more" || lower === "less" || lower === "fewer") {
      if (next !== "than") break;
      i += 2;
    } else if (lower === "no") {
      if (next !== "more" && next !== "less" && next !== "later") break;
      i++;
    } else if (lower === "over" || lower === "under") {
      if (next === "the" || next === "last" || next === "past") break;
      i++;
    } else if (lower === "shortly" || lower === "immediately" || lower === "just") {
      i += next === "after" || next === "before" ? 2 : 1;
    } else i++;
  }
  return i;
}
