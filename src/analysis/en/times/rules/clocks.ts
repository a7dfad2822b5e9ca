import { digitsAt, isMark, reads, type Atom } from "../atoms.ts";
import { SMALL_NUMBERS } from "../data/numbers.ts";
import { OPEN_ZONES, ZONES } from "../data/zones.ts";
import type { Clock, Match } from "../match.ts";

type Zone = Clock["zone"];

/** A time of day: '10 a.m.', '5:48AM', '06.12AM IST', '0814 GMT', '21:36 GMT', '8:40 hours', 'noon', '4:17 p. m. local time'. */
export function clockAt(atoms: readonly Atom[], at: number): Match | null {
  const named = noon(atoms, at) ?? inWords(atoms, at);
  if (named) return named;
  if (atoms[at]?.kind !== "number" || isInNumber(atoms, at)) return null;
  return military(atoms, at) ?? printed(atoms, at);
}

/** Whether the digits go on a number, a date or a score that began before. */
function isInNumber(atoms: readonly Atom[], at: number): boolean {
  const [mark, before] = [atoms[at - 1], atoms[at - 2]];
  if (!mark) return false;
  if (atoms[at]!.glued && mark.kind === "word" && mark.lower !== "t") return true;
  if ("$£€#".includes(mark.lower)) return true;
  return atoms[at]!.glued && ".:/".includes(mark.lower) && mark.glued && before?.kind === "number";
}

function noon(atoms: readonly Atom[], at: number): Match | null {
  const lower = atoms[at]?.lower;
  const before = atoms[at - 1]?.lower ?? "";
  if (lower === "noon" || lower === "midday") return clock(at + 1, "noon", 12, 0, null, zoneAt(atoms, at + 1));
  if (lower !== "midnight" || !/^(?:at|by|until|till|around|about|before|after|of|to|from|on|past|,)?$/.test(before))
    return null;
  return clock(at + 1, "midnight", 24, 0, null, zoneAt(atoms, at + 1));
}

/** 'three o'clock'. */
function inWords(atoms: readonly Atom[], at: number): Match | null {
  const hour = SMALL_NUMBERS.get(atoms[at]?.lower ?? "") ?? 0;
  const to = reads(atoms, at + 1, "o", "'", "clock");
  return hour > 0 && hour < 13 && to > 0 ? clock(to, "o'clock", hour, 0, null, zoneAt(atoms, to)) : null;
}

/** '0814 GMT', '1200 hours', '2041EDT'. */
function military(atoms: readonly Atom[], at: number): Match | null {
  const { lower } = atoms[at]!;
  if (lower.length !== 4) return null;
  const [hour, minute] = [Number(lower.slice(0, 2)), Number(lower.slice(2))];
  if (hour > 24 || minute > 59) return null;
  const zone = isMark(atoms, at + 1, "+-") ? null : zoneAt(atoms, at + 1);
  if (!zone) {
    // 'at 1353 (1023 GMT)'
    const abroad = isMark(atoms, at + 1, "(") && atoms[at + 2]?.kind === "number" ? military(atoms, at + 2) : null;
    if (abroad !== null && isMark(atoms, abroad.to, ")"))
      return clock(at + 1, "24-hour clock", hour, minute, null, null);
    const hours = atoms[at + 1]?.lower;
    if (hours !== "hrs" && !(hours === "hours" && (minute === 0 || lower.startsWith("0")))) return null;
    return clock(at + 2, "24-hour clock", hour, minute, null, zoneAt(atoms, at + 2));
  }
  return clock(at + 1, "24-hour clock", hour, minute, null, zone);
}

function printed(atoms: readonly Atom[], at: number): Match | null {
  const hour = digitsAt(atoms, at, 2);
  if (hour < 0 || hour > 24) return null;
  const { to, minute, second, colon } = minutesAt(atoms, at + 1);
  const half = halfAt(atoms, to, minute !== null);
  if (half) {
    if (hour > 12 && !half.pm) return null;
    const full = hour > 12 ? hour : (hour % 12) + (half.pm ? 12 : 0);
    return clock(half.to, "12-hour clock", full, minute ?? 0, second, zoneAt(atoms, half.to));
  }
  if (minute === null) {
    const oclock = reads(atoms, to, "o", "'", "clock");
    return oclock > 0 ? clock(oclock, "o'clock", hour, 0, null, zoneAt(atoms, oclock)) : inThePart(atoms, to, hour);
  }
  const hours = atoms[to]?.lower;
  if (hours === "hrs" || hours === "hours" || hours === "h") {
    return clock(to + 1, "24-hour clock", hour, minute, second, zoneAt(atoms, to + 1));
  }
  const zone = zoneAt(atoms, to);
  if (zone) return clock(to, "24-hour clock", hour, minute, second, zone);
  return colon ? clock(to, "bare clock", hour, minute, second, null) : null;
}

interface Minutes {
  readonly to: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** Whether a colon, not a full stop, stands before the minutes. */
  readonly colon: boolean;
}

/** The minutes and seconds after an hour: ':48', ': 48', '.48', ':48:25'; `to` is `at` where there are none. */
function minutesAt(atoms: readonly Atom[], at: number): Minutes {
  const colon = isMark(atoms, at, ":");
  const none = { to: at, minute: null, second: null, colon };
  if (!(colon || isMark(atoms, at, ".")) || !atoms[at]!.glued) return none;
  const minute = sixtieth(atoms, at + 1);
  if (minute === null || (!colon && !atoms[at + 1]!.glued)) return none;
  const second = isMark(atoms, at + 2, ":") ? sixtieth(atoms, at + 3) : null;
  return { to: second === null ? at + 2 : at + 4, minute, second, colon };
}

/** Two digits below sixty, or null. */
function sixtieth(atoms: readonly Atom[], at: number): number | null {
  const n = atoms[at]?.lower.length === 2 ? digitsAt(atoms, at, 2) : -1;
  return n >= 0 && n < 60 ? n : null;
}

/** '4 in the morning', '9 in the evening'. */
function inThePart(atoms: readonly Atom[], at: number, hour: number): Match | null {
  const to = reads(atoms, at, "in", "the");
  const part = to < 0 ? undefined : atoms[to]?.lower;
  if (hour < 1 || hour > 12 || (part !== "morning" && part !== "afternoon" && part !== "evening")) return null;
  return clock(to + 1, "12-hour clock", (hour % 12) + (part === "morning" ? 0 : 12), 0, null, null);
}

/** 'am', 'p.m.', 'a. m.', and a single 'p' after minutes. */
function halfAt(atoms: readonly Atom[], at: number, minutes: boolean): { to: number; pm: boolean } | null {
  const lower = atoms[at]?.lower;
  if (lower === "am" || lower === "pm") return { to: at + 1, pm: lower === "pm" };
  if (lower !== "a" && lower !== "p") return null;
  const pm = lower === "p";
  if (isMark(atoms, at + 1, ".") && atoms[at + 2]?.lower === "m") {
    return { to: isMark(atoms, at + 3, ".") && atoms[at + 3]!.glued ? at + 4 : at + 3, pm };
  }
  if (atoms[at + 1]?.lower === "m" && !atoms[at + 1]!.capital) return { to: at + 2, pm };
  return minutes && atoms[at]!.glued ? { to: at + 1, pm } : null;
}

interface ZoneAt {
  readonly to: number;
  readonly zone: Zone;
}

/** The zone at `at`: 'GMT', '(EDT)', 'GMT+01:0', 'Eastern time', 'local time', 'Moscow time'. */
function zoneAt(atoms: readonly Atom[], at: number): ZoneAt | null {
  if (isMark(atoms, at, "(")) {
    const inner = zoneAt(atoms, at + 1);
    return inner && isMark(atoms, inner.to, ")") ? { to: inner.to + 1, zone: inner.zone } : null;
  }
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.lower === "local") return atoms[at + 1]?.lower === "time" ? { to: at + 2, zone: null } : null;
  if (isMark(atoms, at, "+-")) {
    const alone = atom.glued && isWholeOffset(atoms, at + 1) && atoms[at - 1]?.kind === "number";
    const offset = alone ? offsetAt(atoms, at) : null;
    return offset && { to: offset.to, zone: offset.minutes };
  }
  if (!atom.capital && !atom.glued) return null;
  const dotted = dottedZone(atoms, at);
  if (dotted) return dotted;
  if (atom.lower === "z" && atom.glued) return { to: at + 1, zone: 0 };
  const minutes = ZONES.get(atom.lower);
  if (minutes !== undefined && atom.end - atom.start > 2) return afterName(atoms, at + 1, minutes);
  const winter = OPEN_ZONES.get(atom.lower);
  if (winter === undefined) return atoms[at + 1]?.lower === "time" && atom.capital ? { to: at + 2, zone: null } : null;
  if (atom.lower.length === 2) return { to: at + 1, zone: { winter } };
  const kind = atoms[at + 1]?.lower;
  if (kind === "time") return { to: at + 2, zone: { winter } };
  if (atoms[at + 2]?.lower !== "time") return null;
  if (kind === "standard") return { to: at + 3, zone: winter };
  return kind === "daylight" ? { to: at + 3, zone: winter + 60 } : null;
}

/** 'E.D.T.', 'E.T.' */
function dottedZone(atoms: readonly Atom[], at: number): ZoneAt | null {
  let letters = "";
  let i = at;
  while (letters.length < 4 && atoms[i]?.lower.length === 1 && atoms[i]!.capital && isMark(atoms, i + 1, ".")) {
    letters += atoms[i]!.lower;
    i += 2;
  }
  if (letters.length < 2) return null;
  const minutes = ZONES.get(letters);
  if (minutes !== undefined) return { to: i, zone: minutes };
  const winter = OPEN_ZONES.get(letters);
  return winter === undefined ? null : { to: i, zone: { winter } };
}

/** An offset that may follow a zone's name ('GMT+3', 'GMT+01:00'); the zone alone where none does. */
function afterName(atoms: readonly Atom[], at: number, base: number): ZoneAt {
  const offset = atoms[at]?.glued ? offsetAt(atoms, at) : null;
  return offset ? { to: offset.to, zone: base + offset.minutes } : { to: at, zone: base };
}

/** Whether the digits at `at` tell hours and minutes ('0530', '05:30'), as an offset without a zone's name must. */
const isWholeOffset = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.lower.length === 4 || (isMark(atoms, at + 1, ":") && atoms[at + 2]?.lower.length === 2);

/** A signed offset from Greenwich: '+3', '+0530', '-04:00'. */
function offsetAt(atoms: readonly Atom[], at: number): { to: number; minutes: number } | null {
  const digits = atoms[at + 1];
  if (!isMark(atoms, at, "+-") || !digits?.glued || digits.kind !== "number") return null;
  const four = digits.lower.length === 4;
  const hours = Number(four ? digits.lower.slice(0, 2) : digits.lower);
  let minutes = four ? Number(digits.lower.slice(2)) : 0;
  let to = at + 2;
  if (!four && isMark(atoms, to, ":") && atoms[to + 1]?.glued && atoms[to + 1]!.kind === "number") {
    minutes = Number(atoms[to + 1]!.lower);
    to += 2;
  }
  if (hours > 14 || minutes > 59) return null;
  return { to, minutes: (atoms[at]!.lower === "-" ? -1 : 1) * (60 * hours + minutes) };
}

function clock(
  to: number,
  rule: string,
  hour: number,
  minute: number,
  second: number | null,
  zone: ZoneAt | null,
): Match {
  return {
    to: zone?.to ?? to,
    rule,
    meaning: { kind: "clock", clock: { hour, minute, second, zone: zone?.zone ?? null } },
  };
}
