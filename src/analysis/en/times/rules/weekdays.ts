import { byTense, fromNamed, fromPublished, publishedAnchor } from "../anchor.ts";
import { isMark, reads, type Atom } from "../atoms.ts";
import { weekdayOf } from "../calendar.ts";
import { DAY_PARTS, FULL_WEEKDAYS, WEEKDAYS, WEEKDAY_NAMES } from "../data/calendar.ts";
import { calendar, fixed, type Match, type Reading, type Scene } from "../match.ts";

type Direction = "last" | "previous" | "following" | "next" | "this" | null;

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["previous", "previous"],
  ["following", "following"],
  ["next", "next"],
  ["coming", "next"],
  ["upcoming", "next"],
  ["this", "this"],
]);

/** 'Thursday', 'last Friday', 'this coming Monday', 'on Tuesdays', 'every Sunday'. */
export function weekdayAt(atoms: readonly Atom[], at: number): Match | null {
  let i = at;
  let direction: Direction = null;
  if (atoms[i]!.lower === "this" || atoms[i]!.lower === "the") i++;
  if (i > at) direction = atoms[at]!.lower === "this" ? "this" : null;
  const word = DIRECTIONS.get(atoms[i]?.lower ?? "");
  if (word) {
    direction = word;
    i++;
  } else if (atoms[at]!.lower === "the") return null;
  const atom = atoms[i];
  const weekday = WEEKDAYS.get(atom?.lower ?? "");
  if (!atom || weekday === undefined) return plural(atoms, at);
  const limit = isLimit(atoms, at);
  if (limit) direction ??= "this";
  if (!FULL_WEEKDAYS.has(atom.lower) && !(isMark(atoms, i + 1, ".") && atoms[i + 1]!.glued)) return null;
  const after = atoms[i + 1];
  if (atoms[i - 1]?.lower === "news" && atoms[i - 1]!.capital && !isTold(atoms, i - 2)) return null;
  if (after && !after.glued && after.capital && WEEKDAY_NAMES.has(after.lower)) return null;
  const to = FULL_WEEKDAYS.has(atom.lower) ? i + 1 : i + 2;
  // 'Wednesday's ruling' is placed by the noun, whatever the verb.
  const noun = DAY_PARTS.has(atoms[to]?.lower ?? "") ? to + 1 : to;
  const possessive = isMark(atoms, noun, "'") && atoms[noun + 1]?.lower === "s";
  return calendar(
    to,
    "weekday",
    true,
    (scene) =>
      resolve(possessive ? { ...scene, tense: () => "none" } : scene, weekday, direction, limit) ??
      `XXXX-WXX-${weekday + 1}`,
  );
}

/** Whether a paper or channel that ends at `at` is one that somebody speaks to ('told the Harbour News Tuesday'). */
const isTold = (atoms: readonly Atom[], at: number): boolean =>
  atoms.slice(Math.max(0, at - 3), at + 1).some(({ lower }) => /^(?:told|tells|to|with)$/.test(lower));

const NAMED_WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

/** Words of a clock that may stand between 'until' and its day. */
const CLOCK_WORD = /^(?:\d+|[ap]|m|am|pm|noon|midnight|[:.]|[ecmp][sd]?t|gmt|utc)$/;

/**
 * Whether the day is a limit that lies ahead whatever the tense, since what holds until a day holds at publication: 'has suspended the
 * service until Saturday', 'until 9 a.m. Saturday', 'as soon as Saturday'.
 */
function isLimit(atoms: readonly Atom[], at: number): boolean {
  let i = at - 1;
  while (i > at - 8 && CLOCK_WORD.test(atoms[i]?.lower ?? "")) i--;
  const lower = atoms[i]?.lower ?? "";
  const until = /^(?:until|till|til)$/.test(lower) && atoms[i - 1]?.lower !== "not";
  return until || (i >= 2 && reads(atoms, i - 2, "as", "soon", "as") > 0);
}

function resolve(scene: Scene, weekday: number, direction: Direction, limit: boolean): Reading | null {
  if (scene.published === null) return null;
  if (direction === "previous") return besidePrevious(scene, weekday, -1);
  if (direction === "following") return besidePrevious(scene, weekday, 1);
  const ahead = (((weekday - weekdayOf(scene.published)) % 7) + 7) % 7;
  const anchor = publishedAnchor(scene.published);
  if (direction === "last") return { point: { unit: "day", at: scene.published + ahead - 7 }, anchor };
  if (direction === "next") return { point: { unit: "day", at: scene.published + (ahead || 7) }, anchor };
  const listed = direction === null ? scene.listed() : null;
  if (listed?.point.unit === "day" && NAMED_WEEKDAY.test(listed.words)) {
    const { at } = listed.point;
    return fromNamed(listed, { unit: "day", at: at + ((weekday - weekdayOf(at) + 7) % 7) });
  }
  if (direction === "this" && (limit || scene.tense() !== "past"))
    return { point: { unit: "day", at: scene.published + ahead }, anchor };
  return byTense(scene, "day", (now) => weekday - weekdayOf(now), 7) ?? fromPublished(scene, "day", 0);
}

/** 'the previous Friday', 'the following Monday': before or after the last day that the text names. */
function besidePrevious(scene: Scene, weekday: number, side: 1 | -1): Reading | null {
  const named = scene.previousDay();
  const day = named?.point.at ?? scene.published;
  if (day === null) return null;
  const steps = (side * (weekday - weekdayOf(day)) + 14) % 7 || 7;
  const point = { unit: "day" as const, at: day + side * steps };
  return named ? fromNamed(named, point) : { point, anchor: publishedAnchor(day) };
}

/** 'Sundays', 'Tuesday nights', 'each Thursday': a set. */
function plural(atoms: readonly Atom[], at: number): Match | null {
  const each = atoms[at]!.lower === "every" || atoms[at]!.lower === "each";
  const i = each ? at + 1 : at;
  const lower = atoms[i]?.lower ?? "";
  const weekday = WEEKDAYS.get(each ? lower : lower.replace(/s$/, ""));
  if (weekday === undefined || !FULL_WEEKDAYS.has(lower.replace(/s$/, ""))) return null;
  const part = DAY_PARTS.get(atoms[i + 1]?.lower ?? "");
  return fixed(part ? i + 2 : i + 1, "weekdays", `XXXX-WXX-${weekday + 1}${part ? `T${part}` : ""}`);
}
