import { publishedAnchor } from "../anchor.ts";
import { digitsAt, isMark, type Atom } from "../atoms.ts";
import { dateOf, dayOf, easterOf, pointAt, weekdayOf } from "../calendar.ts";
import { HOLIDAY_OPENERS, HOLIDAYS, type Feast } from "../data/holidays.ts";
import { calendar, type Match, type Scene } from "../match.ts";

const LONGEST = 5;

/** Days that go by a name: 'Christmas Eve', "New Year's Day 2014", 'last Thanksgiving', '9/11'. */
export function holidayAt(atoms: readonly Atom[], at: number): Match | null {
  const first = atoms[at]!;
  if (!HOLIDAY_OPENERS.has(first.lower) || (first.kind === "word" && !first.capital)) return null;
  const found = named(atoms, at);
  if (!found) return null;
  const { feast, to } = found;
  let i = to;
  if (isMark(atoms, i, ",")) i++;
  const year = atoms[i]?.kind === "number" && atoms[i]!.lower.length === 4 ? digitsAt(atoms, i, 4) : -1;
  const end = year > 1500 && year < 2200 ? i + 1 : to;
  const unit = atoms[end]?.lower;
  if (unit === "weekend" || (unit === "week" && end === to)) {
    return calendar(end + 1, "holiday", false, (scene) => {
      const day = dayIn(scene, feast, end > to ? year : null);
      // The weekend of a Monday is the one before it.
      return day === null ? null : { point: pointAt(unit === "weekend" && weekdayOf(day) === 0 ? day - 1 : day, unit) };
    });
  }
  return calendar(end, "holiday", true, (scene) => {
    const day = dayIn(scene, feast, end > to ? year : null);
    return day === null
      ? null
      : {
          point: { unit: "day", at: day },
          ...(scene.published !== null && { anchor: publishedAnchor(scene.published) }),
        };
  });
}

function named(atoms: readonly Atom[], at: number): { feast: Feast; to: number } | null {
  const words: string[] = [];
  let found: { feast: Feast; to: number } | null = null;
  for (let i = at; i < Math.min(atoms.length, at + 2 * LONGEST) && words.length < LONGEST; i++) {
    if (isMark(atoms, i, "'.")) continue;
    words.push(atoms[i]!.lower);
    const feast = HOLIDAYS.get(words.join(" "));
    if (feast) found = { feast, to: i + 1 };
  }
  if (!found || atoms[at]!.lower !== "9") return found;
  // Before a noun ('9/11 families') it is a name and no time.
  const asked = /^(?:on|since|before|after|until|by|pre|post|-)$/.test(atoms[at - 1]?.lower ?? "");
  return asked && !isMark(atoms, found.to, "/") ? found : null;
}

/** A feast that is so many days ahead is meant whatever the tense: preparations are told in the past. */
const CLOSE = 10;

/** The day in the given year, in a year that the sentence names, or in the year that the tense asks for. */
function dayIn(scene: Scene, feast: Feast, year: number | null): number | null {
  if (year !== null) return feastDay(feast, year);
  if ("year" in feast && feast.year !== undefined) return feastDay(feast, feast.year);
  const near = scene.nearby("year");
  if (near) return feastDay(feast, near.point.at);
  if (scene.published === null) return null;
  const { published } = scene;
  const now = dateOf(published).year;
  const days = [now - 1, now, now + 1].map((of) => feastDay(feast, of)).filter((day) => day !== null);
  const tense = scene.tense();
  const past = days.findLast((day) => day <= published) ?? null;
  const next = days.find((day) => day >= published) ?? null;
  if (past === null || next === null) return past ?? next;
  if (next - published <= CLOSE) return next;
  if (tense === "past") return past;
  return tense === "future" || next - published < (next - past) / 3 ? next : past;
}

function feastDay(feast: Feast, year: number): number | null {
  if ("easter" in feast) return easterOf(year) + feast.easter;
  if ("day" in feast) return dayOf(year, feast.month, feast.day);
  const { weekday, nth, plus = 0 } = feast;
  if (nth < 0) {
    const last = dayOf(year, feast.month, 31) ?? dayOf(year, feast.month, 30);
    return last === null ? null : last - ((weekdayOf(last) - weekday + 7) % 7) + plus;
  }
  const first = dayOf(year, feast.month, 1);
  return first === null ? null : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + plus;
}
