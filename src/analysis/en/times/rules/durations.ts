import { isMark, reads, type Atom } from "../atoms.ts";
import { countAt, type Count } from "../count.ts";
import { PLURAL_UNITS, UNITS, type Measure } from "../data/units.ts";
import { fromPublished } from "../anchor.ts";
import { calendar, fixed, longest, type Match, type Scene } from "../match.ts";

/** A duration as TIMEX3 writes it; a null count is vague ('PXD'). */
export function duration(n: number | null, measure: Measure): string {
  const prefix = measure.clock ? "PT" : "P";
  if (n === null) return `${prefix}X${measure.letter}`;
  const amount = n * measure.factor;
  if (Number.isInteger(amount)) return `${prefix}${amount}${measure.letter}`;
  const whole = Math.floor(amount);
  const smaller = SMALLER[prefix + measure.letter];
  const rest = smaller ? Math.round((amount - whole) * smaller.per) : 0;
  if (!smaller || rest === 0) return `${prefix}${amount}${measure.letter}`;
  return `${prefix}${whole > 0 ? `${whole}${measure.letter}` : ""}${smaller.time && !measure.clock ? "T" : ""}${rest}${smaller.letter}`;
}

const SMALLER: Readonly<Record<string, { per: number; letter: string; time: boolean }>> = {
  PY: { per: 12, letter: "M", time: false },
  PD: { per: 24, letter: "H", time: true },
  PTH: { per: 60, letter: "M", time: true },
  PTM: { per: 60, letter: "S", time: true },
};

/** The unit of time at `at`, singular or plural. */
export const unitAt = (atoms: readonly Atom[], at: number): Measure | undefined => {
  const lower = atoms[at]?.lower ?? "";
  return PLURAL_UNITS.get(lower) ?? UNITS.get(lower);
};

/** A count with its unit: 'three weeks', 'an hour and a half', 'two to three weeks'; `n` is null where vague. */
export interface Amount {
  readonly to: number;
  readonly n: number | null;
  readonly measure: Measure;
  readonly plural: boolean;
}

const FILLERS = new Set(
  "more full long straight consecutive successive whole additional extra short further calendar working business other solid".split(
    " ",
  ),
);

/** The amount of time that begins at `at`, or null. */
export function amountAt(atoms: readonly Atom[], at: number): Amount | null {
  const count = countAt(atoms, at);
  if (!count) return null;
  return rangeOf(atoms, count) ?? withUnit(atoms, count, count.to);
}

function rangeOf(atoms: readonly Atom[], low: Count): Amount | null {
  const middle = atoms[low.to];
  if (middle?.lower !== "to" && middle?.lower !== "or" && !isMark(atoms, low.to, "-–")) return null;
  const high = countAt(atoms, low.to + 1);
  if (!high || low.n === null || high.n === null || high.n <= low.n) return null;
  return withUnit(atoms, { ...low, to: high.to }, high.to);
}

function withUnit(atoms: readonly Atom[], count: Count, from: number): Amount | null {
  let at = from;
  const half = reads(atoms, at, "and", "a", "half");
  const n = half > 0 && count.n !== null ? count.n + 0.5 : count.n;
  if (half > 0) at = half;
  while (FILLERS.has(atoms[at]?.lower ?? "") && at < from + 2) at++;
  if (isMark(atoms, at, "-–") && atoms[at]?.glued) at++;
  const measure = unitAt(atoms, at);
  if (!measure) return null;
  const plural = PLURAL_UNITS.has(atoms[at]!.lower);
  const trailing = reads(atoms, at + 1, "and", "a", "half");
  if (trailing > 0 && n !== null) return { to: trailing, n: n + 0.5, measure, plural };
  return { to: at + 1, n, measure, plural };
}

/** 'three weeks', 'two-day', '90-minute', 'several years'. */
function counted(atoms: readonly Atom[], at: number): Match | null {
  const amount = amountAt(atoms, at);
  if (!amount || isAge(atoms, at, amount.to) || isSecond(atoms, at, amount)) return null;
  if (amount.measure.unit === "quarter" && isFraction(atoms, at, amount)) return null;
  const { to, n, measure } = amount;
  // 'a year-earlier loss' names a year, no duration.
  if (isMark(atoms, to, "-") && /^(?:earlier|ago|end)$/.test(atoms[to + 1]?.lower ?? "")) return null;
  if (isMark(atoms, to, "-") && atoms[to + 1]?.lower === "long") return fixed(to + 2, "duration", duration(n, measure));
  if (atoms[at - 1]?.lower === "in" && n !== null && Number.isInteger(n) && measure.unit) {
    return calendar(to, "duration", false, (scene) => ahead(scene, n, measure));
  }
  return fixed(to, "duration", duration(n, measure));
}

/** 'in seven years' with a verb that looks ahead is a time to come, otherwise a duration. */
function ahead(scene: Scene, n: number, measure: Measure) {
  if (scene.tense() !== "future" || !measure.unit) return duration(n, measure);
  if (measure.unit === "decade" || measure.unit === "century")
    return fromPublished(scene, "year", n * measure.factor) ?? duration(n, measure);
  return fromPublished(scene, measure.unit, measure.letter === "W" ? n * measure.factor : n) ?? duration(n, measure);
}

/** 'a quarter', 'three-quarters': a part of something, unless 'three straight quarters' says that time is meant. */
function isFraction(atoms: readonly Atom[], at: number, { n, to }: Amount): boolean {
  if (n === null) return false;
  const before = atoms[to - 2]?.lower ?? "";
  return !/^(?:straight|consecutive|successive|more|full|last|past|next|first)$/.test(before) && to - at < 4;
}

/** 'a second', 'one second' and 'another night' name no stretch. */
function isSecond(atoms: readonly Atom[], at: number, amount: Amount): boolean {
  if (atoms[amount.to - 1]!.lower === "second") return atoms[at]!.kind === "word" && !isMark(atoms, amount.to - 2, "-");
  if (atoms[amount.to - 1]!.lower === "min") return atoms[at]!.kind !== "number";
  return atoms[at]!.lower === "a" && atoms[amount.to - 1]!.lower === "quarter";
}

function isAge(atoms: readonly Atom[], from: number, to: number): boolean {
  const at = isMark(atoms, to, "-–") ? to + 1 : to;
  const next = atoms[at]?.lower;
  if (next === "old" || next === "olds") return true;
  if (next === "light" || (next === "of" && atoms[at + 1]?.lower === "age")) return true;
  const before = atoms[from - 1]?.lower;
  return before === "aged" || before === "age";
}

/** 'hour-long', 'weeklong', 'decades-long', 'day-long'. */
function long(atoms: readonly Atom[], at: number): Match | null {
  const lower = atoms[at]?.lower ?? "";
  const joined = lower.endsWith("long") ? UNITS.get(lower.slice(0, -4)) : undefined;
  if (joined) return fixed(at + 1, "long", duration(1, joined));
  const measure = unitAt(atoms, at);
  if (!measure || !isMark(atoms, at + 1, "-–")) return null;
  const next = atoms[at + 2]?.lower;
  if (next !== "long" && !(next === "old" && PLURAL_UNITS.has(lower))) return null;
  return fixed(at + 3, "long", duration(PLURAL_UNITS.has(lower) ? null : 1, measure));
}

const BEFORE_BARE = new Set(
  "for after in within over of just only the past last recent coming next many these following during with about than mere by took spent spend take takes lasted was were and or from last latest previous early until through throughout".split(
    " ",
  ),
);
const AFTER_BARE = new Set("ago after before later earlier of and since".split(" "));
const NOT_BARE_BEFORE = new Set(
  "these those early late most some all other both dark golden final recent olden our his her their my its good bad better teenage office working opening business".split(
    " ",
  ),
);

/** 'for years', 'decades of war', 'months later': a plural unit alone. */
function bare(atoms: readonly Atom[], at: number): Match | null {
  const lower = atoms[at]?.lower ?? "";
  const measure = PLURAL_UNITS.get(lower);
  if (
    !measure ||
    !lower.endsWith("s") ||
    lower === "seconds" ||
    lower === "quarters" ||
    lower === "weekends" ||
    lower === "nights" ||
    lower === "mins" ||
    lower === "secs"
  )
    return null;
  const before = atoms[at - 1]?.lower ?? "";
  if (NOT_BARE_BEFORE.has(before) || before === "-") return null;
  if (!BEFORE_BARE.has(before) && !AFTER_BARE.has(atoms[at + 1]?.lower ?? "")) return null;
  return fixed(at + 1, "bare duration", duration(null, measure));
}

const STRETCH = new Set(
  "past last next coming recent previous preceding following first final latest ensuing intervening".split(" "),
);

/** 'the past two weeks', 'the last month', 'the coming days', 'recent weeks', 'the next several years', 'the years'. */
function stretch(atoms: readonly Atom[], at: number): Match | null {
  let i = at;
  const the = atoms[i]?.lower === "the";
  if (the) i++;
  const word = atoms[i]?.lower ?? "";
  if (
    the &&
    PLURAL_UNITS.has(word) &&
    word !== "nights" &&
    word !== "weekends" &&
    word !== "quarters" &&
    atoms[i + 1]?.lower !== "when"
  ) {
    return fixed(i + 1, "stretch", duration(null, PLURAL_UNITS.get(word)!));
  }
  if (!STRETCH.has(word)) return theCounted(atoms, at, the);
  i++;
  const amount = amountAt(atoms, i);
  if (amount && atoms[i]!.lower !== "a") return fixed(amount.to, "stretch", duration(amount.n, amount.measure));
  const lower = atoms[i]?.lower ?? "";
  const plural = PLURAL_UNITS.get(lower);
  if (plural && lower !== "seconds" && lower !== "nights") return fixed(i + 1, "stretch", duration(null, plural));
  const single = UNITS.get(lower);
  if (
    the &&
    single &&
    !single.clock &&
    (word === "past" || word === "last" || word === "coming") &&
    lower !== "night" &&
    lower !== "day" &&
    lower !== "weekend" &&
    lower !== "quarter"
  )
    return fixed(i + 1, "stretch", duration(1, single));
  if (the && single?.clock && lower !== "second") return fixed(i + 1, "stretch", duration(1, single));
  return null;
}

/** 'the nine months', 'the four days', 'the two-week'. */
function theCounted(atoms: readonly Atom[], at: number, the: boolean): Match | null {
  if (!the) return null;
  const amount = amountAt(atoms, at + 1);
  if (!amount || isAge(atoms, at, amount.to) || !amount.plural || atoms[at + 1]!.lower === "a") return null;
  return fixed(amount.to, "stretch", duration(amount.n, amount.measure));
}

const RULES = [counted, long, bare, stretch];

/** Durations: how long something takes, without a place in the calendar. */
export const durationAt = (atoms: readonly Atom[], at: number): Match | null => longest(RULES, atoms, at);
