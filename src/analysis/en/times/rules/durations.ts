import { isMark, reads, type Atom } from "../atoms.ts";
import { countAt, type Count } from "../count.ts";
import { PLURAL_UNITS, UNITS, type Measure } from "../data/units.ts";
import { fromPublished } from "../anchor.ts";
import { calendar, fixed, longest, type Match, type Scene } from "../match.ts";
import { AFTER_BARE, BEFORE_BARE, FILLERS, NOT_BARE_BEFORE, STRETCH } from "../data/neighbours.ts";

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
  const half = Math.max(reads(atoms, at, "and", "a", "half"), reads(atoms, at, "-", "and", "-", "a", "-", "half"));
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
  if (!amount || amount.n === 0 || isAge(atoms, at, amount.to) || isSecond(atoms, at, amount)) return null;
  if (reads(atoms, amount.to, "at", "a", "time") > 0) return null;
  if (amount.measure.unit === "quarter" && isFraction(atoms, at, amount)) return null;
  const { to, n, measure } = amount;
  // 'a year-earlier loss' names a year, no duration.
  if (isMark(atoms, to, "-") && /^(?:earlier|ago|end)$/.test(atoms[to + 1]?.lower ?? "")) return null;
  if (isMark(atoms, to, "-") && atoms[to + 1]?.lower === "long") return fixed(to + 2, "duration", duration(n, measure));
  if (atoms[at - 1]?.lower === "in" && n !== null && Number.isInteger(n) && measure.unit) {
    return calendar(to, "duration", false, (scene) => ahead(scene, n, measure));
  }
  return compound(atoms, amount) ?? fixed(to, "duration", duration(n, measure));
}

const ORDER = ["Y", "M", "W", "D", "TH", "TM", "TS"];
const rank = ({ letter, clock }: Measure): number => ORDER.indexOf(clock ? `T${letter}` : letter);

/** 'two hours and 15 minutes', 'three years, two months': an amount that a smaller unit goes on. */
function compound(atoms: readonly Atom[], { to, n, measure }: Amount): Match | null {
  let i = isMark(atoms, to, ",") ? to + 1 : to;
  if (atoms[i]?.lower === "and") i++;
  const rest = amountAt(atoms, i);
  if (!rest || n === null || rest.n === null || !Number.isInteger(n) || measure.factor * rest.measure.factor > 1)
    return null;
  const isNext = rank(measure) >= 0 && rank(rest.measure) > rank(measure) && rank(rest.measure) <= rank(measure) + 2;
  if (!isNext || measure.clock !== rest.measure.clock) return null;
  const small = duration(rest.n, rest.measure).replace(/^PT?/u, "");
  return fixed(rest.to, "duration", `${duration(n, measure)}${small}`);
}

/** 'in eight years' with a verb that looks ahead is a time to come, otherwise a duration. */
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

/** Plural units that alone are more often something else ('seconds' of a motion, 'quarters' of a town). */
const SELDOM_BARE: ReadonlySet<string> = new Set(["seconds", "quarters", "weekends", "nights", "mins", "secs", "hrs"]);

/** 'for years', 'decades of war', 'months later': a plural unit alone. */
function bare(atoms: readonly Atom[], at: number): Match | null {
  const lower = atoms[at]?.lower ?? "";
  const measure = PLURAL_UNITS.get(lower);
  if (!measure || SELDOM_BARE.has(lower)) return null;
  const before = atoms[at - 1]?.lower ?? "";
  if (NOT_BARE_BEFORE.has(before) || before === "-") return null;
  if (!BEFORE_BARE.has(before) && !AFTER_BARE.has(atoms[at + 1]?.lower ?? "")) return null;
  return fixed(afterJoined(atoms, at + 1), "bare duration", duration(null, measure));
}

/** Index after a second plural unit that is joined to one before: 'weeks or months', 'recent months and years'. */
const afterJoined = (atoms: readonly Atom[], at: number): number =>
  /^(?:and|or)$/.test(atoms[at]?.lower ?? "") && PLURAL_UNITS.has(atoms[at + 1]?.lower ?? "") ? at + 2 : at;

/** 'the past two weeks', 'the coming days', 'recent weeks', 'the next several years', 'the years', 'the nine months'. */
function stretch(atoms: readonly Atom[], at: number): Match | null {
  const the = atoms[at]?.lower === "the";
  const i = the ? at + 1 : at;
  const word = atoms[i]?.lower ?? "";
  const plural = SELDOM_BARE.has(word) ? undefined : PLURAL_UNITS.get(word);
  if (the && plural && atoms[i + 1]?.lower !== "when") return fixed(i + 1, "stretch", duration(null, plural));
  const isVerb =
    word === "last" &&
    !the &&
    /^(?:will|would|to|could|can|may|might|should|must|ll|not|t)$/.test(atoms[i - 1]?.lower ?? "");
  if (isVerb) return null;
  if (STRETCH.has(word)) return besideNow(atoms, i + 1, the) ?? (the ? wholeUnit(atoms, i) : null);
  if (!the) return null;
  const amount = amountAt(atoms, i);
  if (!amount || isAge(atoms, at, amount.to) || !amount.plural || word === "a") return null;
  return fixed(amount.to, "stretch", duration(amount.n, amount.measure));
}

/** What follows 'past', 'next' or 'recent': an amount or a plural. */
function besideNow(atoms: readonly Atom[], at: number, the: boolean): Match | null {
  const amount = atoms[at]?.lower === "a" ? null : amountAt(atoms, at);
  if (amount) return fixed(amount.to, "stretch", duration(amount.n, amount.measure));
  const lower = atoms[at]?.lower ?? "";
  const plural = lower === "seconds" || lower === "nights" ? undefined : PLURAL_UNITS.get(lower);
  if (plural) return fixed(afterJoined(atoms, at + 1), "stretch", duration(null, plural));
  const single = UNITS.get(lower);
  return the && single?.clock && lower !== "second" ? fixed(at + 1, "stretch", duration(1, single)) : null;
}

/** 'the last month', 'the past year', told as long as it is. */
function wholeUnit(atoms: readonly Atom[], at: number): Match | null {
  const lower = atoms[at + 1]?.lower ?? "";
  const unit = UNITS.get(lower);
  if (!/^(?:past|last|coming)$/.test(atoms[at]!.lower) || !unit || unit.clock) return null;
  return /^(?:night|day|weekend|quarter)$/.test(lower) ? null : fixed(at + 2, "stretch", duration(1, unit));
}

const RULES = [counted, long, bare, stretch];

/** Durations: how long something takes, without a place in the calendar. */
export const durationAt = (atoms: readonly Atom[], at: number): Match | null => longest(RULES, atoms, at);
