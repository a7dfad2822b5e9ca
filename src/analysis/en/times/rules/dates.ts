import { byTense, fromPublished, publishedAnchor } from "../anchor.ts";
import { digitsAt, isMark, reads, skipEnding, type Atom } from "../atoms.ts";
import { dateOf, dayOf, format, pointAt, type Point } from "../calendar.ts";
import { DOUBTFUL_MONTHS, FULL_MONTHS, MONTHS, WEEKDAYS } from "../data/calendar.ts";
import { calendar, fixed, longest, type Match, type Reading, type Scene } from "../match.ts";
import { BEFORE_MONTH } from "../data/neighbours.ts";
import { ORDINALS, TEN_WORDS } from "../data/numbers.ts";

const dayPoint = (day: number): Point => ({ unit: "day", at: day });

/** Full year of a year printed with two or four digits. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 40 ? 2000 + year : 1900 + year);

/** The month named at `at`, with the index after its name and full stop. */
export function monthAt(atoms: readonly Atom[], at: number): { month: number; to: number; full: boolean } | null {
  const atom = atoms[at];
  const month = MONTHS.get(atom?.lower ?? "");
  if (!atom || month === undefined) return null;
  const full = FULL_MONTHS.has(atom.lower);
  if (full) return { month, to: at + 1, full };
  return { month, to: isMark(atoms, at + 1, ".") && atoms[at + 1]!.glued ? at + 2 : at + 1, full };
}

const DIRECTIONS: ReadonlySet<string> = new Set(["last", "this", "next", "coming"]);

/** Index after 'Tuesday,', 'next Tuesday,' or 'Sat' and the like at `at`; `at` where there is no weekday. */
function skipWeekday(atoms: readonly Atom[], at: number): number {
  const from = DIRECTIONS.has(atoms[at]?.lower ?? "") ? at + 1 : at;
  if (!WEEKDAYS.has(atoms[from]?.lower ?? "")) return at;
  let i = from + 1;
  if (isMark(atoms, i, ".") && atoms[i]!.glued) i++;
  if (isMark(atoms, i, ",")) i++;
  if (reads(atoms, i, "the") > 0) i++;
  return i;
}

/** A year after a date: '2012', ', 2012', "'12"; two digits only where `short` allows them. */
export function yearAfter(atoms: readonly Atom[], at: number, short: boolean): { year: number; to: number } | null {
  let i = isMark(atoms, at, ",") ? at + 1 : at;
  if (reads(atoms, i, "of") > 0) i++;
  const apostrophe = isMark(atoms, i, "'");
  if (apostrophe) i++;
  const digits = atoms[i];
  if (digits?.kind !== "number") return null;
  const year = Number(digits.lower);
  if (digits.lower.length === 4) return year >= 1000 && year < 2200 ? { year, to: i + 1 } : null;
  if (digits.lower.length !== 2 || !(short || apostrophe) || i !== at + (apostrophe ? 1 : 0)) return null;
  if (isMark(atoms, i + 1, ":.,%") && atoms[i + 1]!.glued && atoms[i + 2]?.kind === "number" && atoms[i + 2]!.glued)
    return null;
  return { year: fullYear(year), to: i + 1 };
}

/** A date without a year, in the year that is nearest to publication as far as the tense allows. */
function nearestYear(scene: Scene, month: number, date: number, side: Side): Reading | null {
  if (scene.published === null) return null;
  const { year } = dateOf(scene.published);
  const candidates = [year - 1, year, year + 1].map((y) => dayOf(y, month, date)).filter((day) => day !== null);
  const reach = (day: number): number => {
    const ahead = day - (scene.published ?? day);
    const tense = side ?? scene.tense();
    if (tense === "future" && ahead < 0) return 240 - ahead;
    if (side === "past" && ahead > 0) return Infinity;
    return tense === "past" && ahead > 0 ? 60 + 2.5 * ahead : ahead > 0 ? 1.1 * ahead : -ahead;
  };
  const [best] = candidates.toSorted((a, b) => reach(a) - reach(b));
  return best === undefined ? null : { point: dayPoint(best), anchor: publishedAnchor(scene.published) };
}

/** A day of a month; the year that is nearest where none is given. */
export function dated(to: number, month: number, date: number, year: number | null, side: Side = null): Match | null {
  if (date < 1 || dayOf(year ?? 2000, month, date) === null) return null;
  if (year === null) {
    return calendar(
      to,
      "month and day",
      true,
      (scene) =>
        nearestYear(scene, month, date, side) ??
        `XXXX-${String(month + 1).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
    );
  }
  const day = dayOf(year, month, date)!;
  return calendar(to, "date", true, () => ({ point: dayPoint(day) }));
}

/** 'June 5', 'Friday, June 7th, 2019', 'Apr. 27, 2019', 'June 4-6'. */
function monthFirst(atoms: readonly Atom[], at: number): Match | null {
  const named = monthAt(atoms, skipWeekday(atoms, at));
  if (!named) return null;
  let i = named.to;
  if (reads(atoms, i, "the") > 0) i++;
  const printed = dateNumberAt(atoms, i);
  if (!printed) return null;
  const { date } = printed;
  i = printed.to;
  if (isMark(atoms, i, ":") && atoms[i]!.glued && atoms[i + 1]?.kind === "number") return null;
  const last = rangeEnd(atoms, i, date);
  const year = yearAfter(atoms, last?.to ?? i, false);
  const to = year?.to ?? last?.to ?? i;
  const isOf2001 =
    named.month === 8 &&
    date === 11 &&
    !year &&
    /^(?:attacks?|terrorist|terror|hijackings?|hijackers?)$/.test(atoms[to]?.lower ?? "");
  if (isOf2001) return dated(to, 8, 11, 2001);
  const first = dated(to, named.month, date, year?.year ?? null, SIDES.get(atoms[at - 1]?.lower ?? "") ?? null);
  return last && first ? rangeTo(first, named.month, last.date) : first;
}

/** The number of a day of the month: '5', '5th', 'fifth', 'twenty-fifth'. */
function dateNumberAt(atoms: readonly Atom[], at: number): { date: number; to: number } | null {
  const digits = digitsAt(atoms, at, 2);
  if (digits >= 1) return digits > 31 ? null : { date: digits, to: skipEnding(atoms, at + 1) };
  const lower = atoms[at]?.lower ?? "";
  const tens = TEN_WORDS.get(lower) ?? 0;
  if (tens === 0) return ORDINALS.has(lower) ? { date: ORDINALS.get(lower)!, to: at + 1 } : null;
  const rest = isMark(atoms, at + 1, "-") ? at + 2 : at + 1;
  const ones = ORDINALS.get(atoms[rest]?.lower ?? "") ?? 0;
  return ones > 0 && ones < 10 && tens + ones < 32 ? { date: tens + ones, to: rest + 1 } : null;
}

/** On which side of publication a date lies, where the word before it tells. */
type Side = "past" | "future" | null;

const SIDES: ReadonlyMap<string, Side> = new Map([
  ["since", "past"],
  ["between", "past"],
  ["effective", "future"],
]);

/** The last day of 'June 4-6' or 'June 4 to 6'. */
function rangeEnd(atoms: readonly Atom[], at: number, first: number): { date: number; to: number } | null {
  if (!isMark(atoms, at, "-–—")) return null;
  const date = digitsAt(atoms, at + 1, 2);
  if (date <= first || date > 31 || isMark(atoms, at + 2, ":")) return null;
  return { date, to: skipEnding(atoms, at + 2) };
}

function rangeTo(first: Match, month: number, date: number): Match {
  const { meaning } = first;
  if (meaning.kind !== "calendar") return first;
  return calendar(first.to, "range of days", false, (scene) => {
    const reading = meaning.resolve(scene);
    if (reading === null || typeof reading === "string") return reading;
    const last = dayOf(dateOf(reading.point.at).year, month, date);
    return last === null ? reading : `${format(reading.point)}/${format(dayPoint(last))}`;
  });
}

/** '7 June 2019', '7th of June', 'Fri, 12 Apr 2019', '9 Apr 19'. */
function dayFirst(atoms: readonly Atom[], at: number): Match | null {
  const from = skipWeekday(atoms, at);
  const date = digitsAt(atoms, from, 2);
  if (date < 1 || date > 31) return null;
  let i = skipEnding(atoms, from + 1);
  const last = from === at ? rangeEnd(atoms, i, date) : null;
  if (last) i = last.to;
  if (reads(atoms, i, "of") > 0) i++;
  if (isMark(atoms, i, "-")) i++;
  const named = monthAt(atoms, i);
  if (!named || !atoms[i]!.capital) return null;
  i = named.to;
  if (isMark(atoms, i, "-")) i++;
  const year = yearAfter(atoms, i, true);
  const first = dated(year?.to ?? named.to, named.month, date, year?.year ?? null);
  return last && first ? rangeTo(first, named.month, last.date) : first;
}

/** '04/27/19', '09.04.2019', '2019-04-27', '20190427'. */
function numeric(atoms: readonly Atom[], at: number): Match | null {
  const first = atoms[at];
  if (first?.kind !== "number") return null;
  if (first.lower.length === 8) return isMark(atoms, at - 1, "/") ? null : compact(first.lower, at);
  const mark = atoms[at + 1];
  if (!mark?.glued || !isMark(atoms, at + 1, "/.-") || atoms[at + 3]?.lower !== mark.lower || !atoms[at + 3]!.glued)
    return null;
  if (atoms[at - 1]?.glued && isMark(atoms, at - 1, `${mark.lower}$`)) return null;
  const [a, b, c] = [digitsAt(atoms, at, 4), digitsAt(atoms, at + 2, 2), digitsAt(atoms, at + 4, 4)];
  if (a < 0 || b < 0 || c < 0 || !atoms[at + 2]!.glued || !atoms[at + 4]!.glued) return null;
  if (
    isMark(atoms, at + 5, mark.lower) &&
    atoms[at + 5]!.glued &&
    atoms[at + 6]?.glued &&
    atoms[at + 6]!.kind === "number"
  )
    return null;
  if (first.lower.length === 4) return dated(at + 5, b - 1, c, a);
  if (first.lower.length > 2 || atoms[at + 4]!.lower.length % 2 === 1) return null;
  const year = fullYear(c);
  const american = b <= 31 ? dayOf(year, a - 1, b) : null;
  const european = a <= 31 ? dayOf(year, b - 1, a) : null;
  if (american === null && european === null) return null;
  const dots = mark.lower === ".";
  return calendar(at + 5, "numeric date", true, (scene) => {
    const order = dots ? [european, american] : [american, european];
    const days = order.filter((day) => day !== null);
    const near = days.find((day) => scene.published !== null && Math.abs(day - scene.published) <= 31);
    return { point: dayPoint(near ?? days[0]!) };
  });
}

function compact(digits: string, at: number): Match | null {
  if (!/^(?:19|20)/.test(digits)) return null;
  return dated(at + 1, Number(digits.slice(4, 6)) - 1, Number(digits.slice(6)), Number(digits.slice(0, 4)));
}

/** 'March 2019', "September '09", 'January', 'last April', 'September this year', 'April last year'. */
function month(atoms: readonly Atom[], at: number): Match | null {
  let i = at;
  let direction = 0;
  const lead = atoms[i]?.lower;
  if (lead === "last" || lead === "this" || lead === "next" || lead === "past") {
    direction = lead === "next" ? 1 : lead === "this" ? 2 : -1;
    i++;
  }
  const named = monthAt(atoms, i);
  if (!named || !atoms[i]!.capital) return null;
  const year = yearAfter(atoms, named.to, false);
  if (year)
    return calendar(year.to, "month and year", false, () => ({
      point: { unit: "month", at: 12 * year.year + named.month },
    }));
  const relative = yearBeside(atoms, named.to);
  if (relative) {
    return calendar(relative.to, "month and year", false, (scene) => {
      const reading = fromPublished(scene, "year", relative.offset);
      return reading && { ...reading, point: { unit: "month", at: 12 * reading.point.at + named.month } };
    });
  }
  if (!named.full && named.to === i + 1 && !(atoms[i]!.lower === "sept")) return null;
  const date = digitsAt(atoms, named.to, 2);
  // 'February 30' is no date and no month either.
  if (date > 28 && date < 32 && dayOf(2000, named.month, date) === null) return null;
  if (direction === 0 && !standsAlone(atoms, i, named.to)) return null;
  const before = atoms[at - 1]?.lower ?? "";
  const unknownYear = `XXXX-${String(named.month + 1).padStart(2, "0")}`;
  if (before === "each" || before === "every") return fixed(named.to, "months", unknownYear);
  // 'extended through January' lies ahead, 'this year through August' does not.
  const limit = /^(?:until|till)$/.test(before) || (before === "through" && atoms[at - 2]?.lower !== "year");
  return calendar(named.to, "month", false, (scene) => {
    if (scene.published === null) return unknownYear;
    if (direction === 0 && limit && named.month !== pointAt(scene.published, "month").at % 12)
      return beside(scene, named.month, 1);
    if (direction === 1 || direction === -1) return beside(scene, named.month, direction);
    return byTense(scene, "month", (now) => named.month - (now % 12), 12);
  });
}

/** 'last April': before the month of publication; 'next April': after it. */
function beside(scene: Scene, wanted: number, direction: number): Reading | null {
  const now = fromPublished(scene, "month", 0);
  if (!now) return null;
  const ahead = (((wanted - (now.point.at % 12)) % 12) + 12) % 12;
  const at = direction > 0 ? now.point.at + (ahead || 12) : now.point.at + ahead - 12;
  return { ...now, point: { unit: "month", at } };
}

/** 'this year', 'of last year' after a month. */
function yearBeside(atoms: readonly Atom[], at: number): { offset: number; to: number } | null {
  const i = reads(atoms, at, "of") > 0 ? at + 1 : at;
  if (atoms[i + 1]?.lower !== "year") return null;
  const offset = { last: -1, this: 0, next: 1 }[atoms[i]!.lower];
  return offset === undefined ? null : { offset, to: i + 2 };
}

/** Whether a month's name is a month and no one's name: it stands after a word that asks for a time, or is no name at all. */
function standsAlone(atoms: readonly Atom[], at: number, to: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[to]];
  const asked = before !== undefined && BEFORE_MONTH.has(before.lower);
  const isNouns = /^(?:a|an|its|their|his|her)$/.test(before?.lower ?? "") && after?.kind === "word" && !after.capital;
  if (isNouns) return true;
  if (DOUBTFUL_MONTHS.has(atoms[at]!.lower)) {
    if (!asked && !(before?.lower === "the" || isMark(atoms, at - 1, "-"))) return false;
    return !(after?.capital === true && !after.glued && atoms[at]!.lower !== "march");
  }
  return asked || !(before?.capital === true && !before.glued && after?.capital === true);
}

const RULES = [monthFirst, dayFirst, numeric, month];

/** Dates of the calendar: days and months by name or number. */
export const dateAt = (atoms: readonly Atom[], at: number): Match | null => longest(RULES, atoms, at);
