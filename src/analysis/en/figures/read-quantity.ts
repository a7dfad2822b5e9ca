import type { FigureExpression } from "../../../model/figure.ts";
import { MODIFIERS } from "./data/modifiers.ts";
import { joins, phraseAt, type Piece } from "./pieces.ts";
import { readNumber, type NumberForm, type NumberRead } from "./read-number.ts";
import { currencyBefore, nameAt, rateAfter, unitAfter, type UnitRead } from "./read-unit.ts";

/** A number or a range of numbers with its unit, before modifiers: the pieces `[from, to)`. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly form: NumberForm;
  /** Empty where it counts a noun that stands apart. */
  readonly unit: string;
  readonly kind: FigureExpression["kind"];
  /** The words 'between' and 'and' hold it together. */
  readonly between: boolean;
  /** The magnitude of its last number (1e6 in '3 million'). */
  readonly magnitude: number;
  /** What the words alone say where `low` and `high` are a convention. */
  readonly worded?: readonly [low: number, high: number];
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly number: NumberRead;
  readonly unit: string;
  readonly kind: FigureExpression["kind"];
}

const MULTIPLE_UNITS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ["decade", ["year", 10]],
  ["century", ["year", 100]],
  ["fortnight", ["week", 2]],
]);

/** What a currency with a code is called inside a rate. */
const CODE_NAMES: ReadonlyMap<string, string> = new Map([
  ["USD", "dollar"],
  ["EUR", "euro"],
  ["GBP", "pound sterling"],
]);

/** The quantity whose number begins at piece `at` (its currency mark may stand before), or null. */
export function readQuantity(pieces: readonly Piece[], at: number): Quantity | null {
  const first = readPart(pieces, at);
  if (first === null) return null;
  const between = pieces[first.from - 1]?.lower === "between";
  const negative = isNegative(pieces, first.from) || isMinusInside(pieces, at, first.from);
  const second = secondPart(pieces, first, between);
  const last = second ?? first;
  const [unit, kind] = last.unit !== "" ? [last.unit, last.kind] : [first.unit, first.kind];
  let low = first.number.value;
  const high = second === null ? low : last.number.value;
  if (
    second !== null &&
    first.number.magnitude === 1 &&
    last.number.magnitude >= 1000 &&
    low < 1000 &&
    low <= high / last.number.magnitude
  ) {
    low *= last.number.magnitude;
  }
  const quantity = {
    from: isNegative(pieces, first.from) ? first.from - (joins(pieces, first.from - 1) ? 2 : 1) : first.from,
    to: last.to,
    low: negative ? -low : low,
    high: negative ? -high : high,
    form: first.number.form,
    unit,
    kind,
    between: between && second !== null,
    magnitude: last.number.magnitude,
    ...(second === null && first.number.worded !== undefined && { worded: first.number.worded }),
  };
  return withRate(pieces, inSmallerUnits(quantity));
}

/** 'minus 5', 'minus-5', '-5' where the sign joins it to nothing. */
function isNegative(pieces: readonly Piece[], at: number): boolean {
  const [before, sign] = [pieces[at - 2], pieces[at - 1]];
  const glued = pieces[at]!.glued && sign?.glued === false && /^[-−]$/u.test(sign.text);
  if (glued && !(before?.kind === "number" || /^\p{Lu}/u.test(before?.text ?? ""))) return true;
  return pieces[at - (joins(pieces, at - 1) ? 2 : 1)]?.lower === "minus";
}

/** '$-5 million': a minus between the currency and its number at `at`. */
const isMinusInside = (pieces: readonly Piece[], at: number, from: number): boolean =>
  from < at - 1 && /^[-−]$/u.test(pieces[at - 1]!.text);

function readPart(pieces: readonly Piece[], at: number): Part | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  // A currency before a word does not change how it is read, and most words are no number.
  if (piece.kind === "word" && readNumber(pieces, at, false) === null) return null;
  const minus = /^[-−]$/u.test(pieces[at - 1]?.text ?? "") && pieces[at - 1]!.glued && piece.glued;
  const currency = currencyBefore(pieces, at) ?? (minus ? currencyBefore(pieces, at - 1) : null);
  const number = readNumber(pieces, at, currency !== null);
  if (number === null) return null;
  const from = currency?.from ?? at;
  if (number.form === "ordinal") return { from: at, to: number.to, number, unit: "", kind: "ordinal" };
  if (number.form === "clock") return { from: at, to: number.to, number, unit: "second", kind: "duration" };
  if (number.form === "twice") return { from: at, to: number.to, number, unit: "time", kind: "count" };
  if (currency !== null)
    return { from, to: trailingCountry(pieces, number.to), number, unit: currency.code, kind: "money" };
  const unit = unitAfter(pieces, number.to, number.magnitude >= 1e6, number.form === "digits");
  if (unit !== null) {
    const inches = unit.unit === "foot" ? inchesAfter(pieces, unit.to) : null;
    if (inches === null) return { from, to: unit.to, number, unit: unit.unit, kind: unit.kind };
    const value = number.value + inches.value / 12;
    return { from, to: inches.to, number: { ...number, value }, unit: unit.unit, kind: unit.kind };
  }
  const suspended = suspendedUnit(pieces, number.to);
  if (suspended !== null) return { from, to: number.to, number, unit: suspended.unit, kind: suspended.kind };
  const fraction = number.form === "fraction";
  const whole =
    fraction && /^(?:of an?)$/u.test(phraseAt(pieces, number.to, 2)) ? nameAt(pieces, number.to + 2, false) : null;
  if (whole !== null) return { from, to: whole.to, number, unit: whole.unit, kind: whole.kind };
  if (!fraction && isMagnitude(pieces, at))
    return { from, to: number.to, number, unit: "magnitude", kind: "measurement" };
  return { from, to: number.to, number, unit: fraction ? "fraction" : "", kind: "count" };
}

/** The inches of a height: '6-foot-3', '6 feet 3 inches'. */
function inchesAfter(pieces: readonly Piece[], at: number): { readonly value: number; readonly to: number } | null {
  const hyphen = joins(pieces, at);
  const from = hyphen ? at + 1 : at;
  const number = pieces[from] === undefined ? null : readNumber(pieces, from, false);
  if (number === null || number.value >= 12) return null;
  const named = joins(pieces, number.to) ? number.to + 1 : number.to;
  const inches = /^inch(?:es)?$/u.test(pieces[named]?.lower ?? "");
  return inches || hyphen ? { value: number.value, to: inches ? named + 1 : number.to } : null;
}

/** How many numbers may hang before the one with the unit. */
const HANGING = 4;

/** 'four-, five- and six-cylinder': the unit of the last number, which the numbers before it with a hanging hyphen share. */
function suspendedUnit(pieces: readonly Piece[], at: number): UnitRead | null {
  let end = at;
  for (let hop = 0; hop < HANGING && hangs(pieces, end); hop++) {
    const next = nextWord(pieces, end + 2);
    const number = pieces[next] === undefined ? null : readNumber(pieces, next, false);
    if (number === null) return null;
    const unit = hangs(pieces, number.to) ? null : unitAfter(pieces, number.to, false, number.form === "digits");
    if (unit !== null) return unit;
    end = number.to;
  }
  return null;
}

/** Behind 'and' and 'or', which may follow a comma. */
const nextWord = (pieces: readonly Piece[], at: number): number =>
  /^(?:and|or)$/u.test(pieces[at]?.lower ?? "") ? at + 1 : at;

/** Whether a hyphen is glued to the number before it, and a comma or a conjunction follows. */
function hangs(pieces: readonly Piece[], at: number): boolean {
  const hyphen = pieces[at];
  return hyphen?.text === "-" && hyphen.glued && /^(?:,|and|or|to)$/u.test(pieces[at + 1]?.lower ?? "");
}

/** 'magnitude 5.2', 'a magnitude-5.2 quake', 'a magnitude of 5.2'. */
function isMagnitude(pieces: readonly Piece[], at: number): boolean {
  const gap = joins(pieces, at - 1) || pieces[at - 1]?.lower === "of" ? 2 : 1;
  return pieces[at - gap]?.lower === "magnitude";
}

/** Takes in the country behind an amount: '$76 US', '$5 million USD'. */
function trailingCountry(pieces: readonly Piece[], at: number): number {
  if (phraseAt(pieces, at, 4) === "u . s ." && /^(?:per|an?)$/u.test(pieces[at + 4]?.lower ?? "")) return at + 4;
  const hyphen = joins(pieces, at) && /^dollars?$/u.test(pieces[at + 1]?.lower ?? "") ? 2 : 0;
  return /^(?:US|USD)$/u.test(pieces[at]?.text ?? "") && pieces[at + 1]?.text !== "." ? at + 1 : at + hyphen;
}

/** The other end of a range: '3-4', '3 to 4', 'three or four', 'between 3 and 4'. */
function secondPart(pieces: readonly Piece[], first: Part, between: boolean): Part | null {
  if (/^(?:ordinal|clock|vague|twice|fraction)$/u.test(first.number.form)) return null;
  const at = first.to;
  const word = pieces[at]?.lower ?? "";
  const hyphen = joins(pieces, at);
  if (!hyphen && !(word === "to" || word === "or" || (word === "and" && between) || /^[-–—]$/u.test(word))) return null;
  let next = at + 1;
  while (
    next < at + 4 &&
    pieces[next] !== undefined &&
    pieces[next]!.kind !== "number" &&
    currencyBefore(pieces, next + 1) !== null
  )
    next++;
  const second = readPart(pieces, next);
  if (second === null || second.number.value <= first.number.value * (second.number.magnitude === 1 ? 1 : 1e-9))
    return null;
  if (/^(?:ordinal|clock|vague|twice|fraction)$/u.test(second.number.form)) return null;
  if (first.unit !== "" && second.unit !== "" && first.unit !== second.unit) return null;
  if (word === "or") return areNeighbours(first.number.value, second.number.value) ? second : null;
  const told = first.unit !== "" && first.kind !== "money" && second.unit === "";
  if (word === "to" && told) return null;
  if (word === "to" && isChange(pieces, first, second)) return null;
  if (hyphen && joins(pieces, second.to) && pieces[second.to + 1]?.kind === "number") return null;
  return second;
}

/** 'two or three', '40 or 50', '200 or 300': numbers that follow each other as one counts roughly. */
function areNeighbours(low: number, high: number): boolean {
  const step = high - low;
  return /^10*$/u.test(String(step)) && low % step === 0;
}

/** 'from 4 to 7' and 'by $3 to $8' tell two states, unless the words say that it is a range. */
function isChange(pieces: readonly Piece[], first: Part, second: Part): boolean {
  const at = beforeModifiers(pieces, first.from - 1);
  const before = pieces[at]?.lower ?? "";
  if (before === "by") return first.unit !== "" && first.unit === second.unit;
  if (before !== "from") return false;
  // 'from 2 to 3 feet to 1 to 2 feet': what changes is a range.
  if (pieces[second.to]?.lower === "to" && readPart(pieces, second.to + 1) !== null) return false;
  return !/^(?:rang(?:e|es|ed|ing)|anywhere|somewhere|var(?:y|ies|ied|ying)|homes|prices)$/u.test(
    pieces[at - 1]?.lower ?? "",
  );
}

/** The piece before the modifiers that end with piece `at`. */
function beforeModifiers(pieces: readonly Piece[], at: number): number {
  for (let count = Math.min(3, at); count >= 1; count--)
    if (MODIFIERS.has(phraseAt(pieces, at - count + 1, count))) return at - count;
  return at;
}

function inSmallerUnits(quantity: Quantity): Quantity {
  if (quantity.kind !== "duration") return quantity;
  const [unit, factor] = MULTIPLE_UNITS.get(quantity.unit) ?? [quantity.unit, 1];
  if (quantity.unit === "hour" && quantity.high < 1)
    return { ...quantity, unit: "minute", low: quantity.low * 60, high: quantity.high * 60 };
  return { ...quantity, unit, low: quantity.low * factor, high: quantity.high * factor };
}

/** The unit without what it is told for: 'dollar' for USD and for 'dollar per barrel'. */
export const unitWithoutRate = (unit: string): string => CODE_NAMES.get(unit) ?? unit.replace(/ per .*$/u, "");

function withRate(pieces: readonly Piece[], quantity: Quantity): Quantity {
  if (quantity.kind !== "money" && quantity.kind !== "measurement") return quantity;
  const rate = rateAfter(pieces, quantity.to);
  if (rate === null) return quantity;
  return { ...quantity, unit: `${CODE_NAMES.get(quantity.unit) ?? quantity.unit} per ${rate}` };
}
