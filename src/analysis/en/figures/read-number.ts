import {
  FRACTION_MARKS,
  FRACTIONS,
  GLUED_MAGNITUDES,
  MAGNITUDES,
  ORDINALS,
  PLURAL_MAGNITUDES,
  SAFE_GLUED_MAGNITUDES,
  SMALL_NUMBERS,
  TENS,
} from "./data/number-words.ts";
import { joins, phraseAt, type Piece } from "./pieces.ts";
import { literalAt } from "./read-literal.ts";

export type NumberForm = "digits" | "words" | "one" | "vague" | "fraction" | "ordinal" | "clock" | "twice";

/** A bare number: the pieces `[from, to)`, without modifiers and unit. A vague one ('hundreds') is open upwards from `value`. */
export interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly form: NumberForm;
  /** The magnitude that multiplied it (1e6 in '3 million'), 1 where none did. */
  readonly magnitude: number;
  /** What the words alone say where `value` is a convention: 'dozens' is 12 to 120, a third has no end of digits. */
  readonly worded?: readonly [low: number, high: number];
}

const round = (value: number): number => Number(value.toPrecision(12));

/** Fractions are kept to four digits after the point, as people write them down. */
const part = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The number that begins at piece `at`, or null. `money` says that a currency stands before it, so that 'm' means million. */
export function readNumber(pieces: readonly Piece[], at: number, money: boolean): NumberRead | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.kind === "clock") return readClock(piece, at);
  if (piece.kind === "number") return readDigits(pieces, at, money);
  if (piece.kind === "mark") return readFractionMark(piece, at);
  return readFractionWords(pieces, at) ?? readVague(pieces, at) ?? readWords(pieces, at) ?? readOrdinal(pieces, at);
}

function readClock(piece: Piece, at: number): NumberRead {
  const value = piece.text.split(":").reduce((sum, field) => sum * 60 + Number(field), 0);
  return { from: at, to: at + 1, value, form: "clock", magnitude: 1 };
}

function readFractionMark(piece: Piece, at: number): NumberRead | null {
  const value = FRACTION_MARKS.get(piece.text);
  return value === undefined ? null : { from: at, to: at + 1, value, form: "fraction", magnitude: 1 };
}

function readDigits(pieces: readonly Piece[], at: number, money: boolean): NumberRead | null {
  const literal = literalAt(pieces, at);
  if (literal === null) return null;
  const { value, to } = literal;
  const next = pieces[to];
  if (next?.glued && /^(?:st|nd|rd|th)$/u.test(next.lower)) {
    return { from: at, to: to + 1, value, form: "ordinal", magnitude: 1 };
  }
  const quotient = digitFraction(pieces, at, value) ?? powerOfTen(pieces, at, value);
  if (quotient !== null) return quotient;
  const part = next?.kind === "number" && !next.glued ? digitFraction(pieces, to, Number(next.text)) : null;
  if (part !== null && Number.isInteger(value)) return { ...part, from: at, value: value + part.value, form: "digits" };
  const mark = FRACTION_MARKS.get(next?.text ?? "");
  if (mark !== undefined) return { from: at, to: to + 1, value: value + mark, form: "digits", magnitude: 1 };
  const { factor, end } = magnitudeAfter(pieces, to, money);
  return { from: at, to: end, value: round(value * factor), form: "digits", magnitude: factor };
}

function digitFraction(pieces: readonly Piece[], at: number, value: number): NumberRead | null {
  const [slash, below] = [pieces[at + 1], pieces[at + 2]];
  if (!slash?.glued || !/^[/⁄]$/u.test(slash.text) || !below?.glued || below.kind !== "number") return null;
  const denominator = Number(below.text);
  const plain = /^\d+$/u.test(pieces[at]!.text) && /^(?:2|3|4|5|6|8|10|12|16|32|64|100|128)$/u.test(below.text);
  if (!plain || value === 0 || value >= denominator || pieces[at + 3]?.text === "/") return null;
  return { from: at, to: at + 3, value: round(value / denominator), form: "fraction", magnitude: 1 };
}

/** '1.99×10^30', '6.6 x 10−34': a number in scientific notation. */
function powerOfTen(pieces: readonly Piece[], at: number, value: number): NumberRead | null {
  if (!/^[×x]$/u.test(pieces[at + 1]?.lower ?? "") || pieces[at + 2]?.text !== "10") return null;
  let i = at + 3;
  if (pieces[i]?.text === "^") i++;
  const isMinus = /^[-−–]$/u.test(pieces[i]?.text ?? "");
  if (isMinus) i++;
  const exponent = i > at + 3 && pieces[i]?.glued ? Number(pieces[i]!.text) : Number.NaN;
  if (!Number.isInteger(exponent) || exponent > 99) return null;
  const factor = 10 ** (isMinus ? -exponent : exponent);
  return { from: at, to: i + 1, value: round(value * factor), form: "digits", magnitude: 1 };
}

/** The magnitude words or letters from piece `at` on: 'million', 'hundred million', 'm', 'bn', '-million'. */
function magnitudeAfter(pieces: readonly Piece[], at: number, money: boolean): { factor: number; end: number } {
  let factor = 1;
  let end = at;
  for (;;) {
    const hyphen = joins(pieces, end) ? 1 : 0;
    const word = pieces[end + hyphen];
    const times = MAGNITUDES.get(word?.lower ?? "");
    if (times === undefined) break;
    factor *= times;
    end += hyphen + 1;
  }
  if (end > at) return { factor, end };
  const letter = pieces[at];
  const glued = letter?.glued === true && letter.kind === "word";
  const times = glued ? GLUED_MAGNITUDES.get(letter.lower) : undefined;
  const meant = money || SAFE_GLUED_MAGNITUDES.has(letter?.lower ?? "") || /^[MB]$/u.test(letter?.text ?? "");
  return times !== undefined && meant ? { factor: times, end: at + 1 } : { factor: 1, end: at };
}

/** 'two-thirds', 'one sixth', 'a quarter of', 'half a mile', 'one out of three'. */
function readFractionWords(pieces: readonly Piece[], at: number): NumberRead | null {
  const first = pieces[at]!.lower;
  const fraction = (to: number, value: number): NumberRead => ({
    from: at,
    to,
    value: part(value),
    form: "fraction",
    magnitude: 1,
    worded: [value, value],
  });
  if (first === "half") return readHalf(pieces, at);
  const quarter = first === "quarter" ? at : first === "a" && pieces[at + 1]?.lower === "quarter" ? at + 1 : -1;
  const ofWhole = quarter >= 0 && phraseAt(pieces, quarter + 1, 2) === "of a";
  const whole = ofWhole ? MAGNITUDES.get(pieces[quarter + 3]?.lower ?? "") : undefined;
  if (whole !== undefined) return { from: at, to: quarter + 4, value: whole / 4, form: "words", magnitude: whole };
  if (first === "a" || first === "an") {
    const below = FRACTIONS.get(pieces[at + 1]?.lower ?? "");
    if (below === undefined || below === 2) return null;
    return /^(?:of|the|as|less|more|that|its|their|[.,;)]|)$/u.test(pieces[at + 2]?.lower ?? "")
      ? fraction(at + 2, 1 / below)
      : null;
  }
  const above = SMALL_NUMBERS.get(first);
  if (above === undefined || above === 0) return null;
  const hyphen = joins(pieces, at + 1) ? 1 : 0;
  const name = pieces[at + 1 + hyphen]?.lower ?? "";
  const below = FRACTIONS.get(above === 1 ? name : name.replace(/s$/u, ""));
  if (below !== undefined && (above === 1 || name.endsWith("s"))) return fraction(at + 2 + hyphen, above / below);
  return readShare(pieces, at, above);
}

/** 'one in five', 'two out of three'. */
function readShare(pieces: readonly Piece[], at: number, above: number): NumberRead | null {
  const gap = pieces[at + 1]?.lower === "in" ? 2 : phraseAt(pieces, at + 1, 2) === "out of" ? 3 : 0;
  const last = pieces[at + gap];
  const below = last?.kind === "number" ? Number(last.text) : SMALL_NUMBERS.get(last?.lower ?? "");
  if (gap === 0 || below === undefined || below <= above || below > 100 || !Number.isInteger(below)) return null;
  const value = above / below;
  return { from: at, to: at + gap + 1, value: part(value), form: "fraction", magnitude: 1, worded: [value, value] };
}

function readHalf(pieces: readonly Piece[], at: number): NumberRead | null {
  const next = pieces[at + 1]?.lower ?? "";
  const before = pieces[at - 1]?.lower ?? "";
  if (ORDINALS.has(before) || before === "in" || before === "other") return null;
  if (next === "a" || next === "an") {
    const magnitude = MAGNITUDES.get(pieces[at + 2]?.lower ?? "");
    if (magnitude === undefined) return { from: at, to: at + 2, value: 0.5, form: "fraction", magnitude: 1 };
    return { from: at, to: at + 3, value: magnitude / 2, form: "words", magnitude };
  }
  const shares =
    /^(?:of|the|its|their|his|her|all)$/u.test(next) || /^(?:almost|nearly|about|than|over)$/u.test(before);
  return shares ? { from: at, to: at + 1, value: 0.5, form: "fraction", magnitude: 1 } : null;
}

/** 'hundreds', 'tens of thousands', 'dozens or even hundreds', 'several hundred', 'multi-billion'. */
function readVague(pieces: readonly Piece[], at: number): NumberRead | null {
  const word = pieces[at]!.lower;
  const vague = (to: number, value: number, top = 0): NumberRead => ({
    from: at,
    to,
    value,
    form: "vague",
    magnitude: value / 2,
    ...(top > 0 && { worded: [value / 2, top] as const }),
  });
  if (word === "multi" && joins(pieces, at + 1)) {
    const times = MAGNITUDES.get(pieces[at + 2]?.lower ?? "");
    return times === undefined ? null : vague(at + 3, 2 * times);
  }
  const glued = word.startsWith("multi") ? /^multi(million|billion|trillion)$/u.exec(word)?.[1] : undefined;
  if (glued !== undefined) return vague(at + 1, 2 * MAGNITUDES.get(glued)!);
  const few = word === "several" ? 1 : word === "a" && pieces[at + 1]?.lower === "few" ? 2 : 0;
  const times = few > 0 ? MAGNITUDES.get(pieces[at + few]?.lower ?? "") : undefined;
  if (times !== undefined) return vague(at + few + 1, 2 * times);
  const plural = PLURAL_MAGNITUDES.get(word);
  if (plural === undefined) return null;
  const of = pieces[at + 1]?.lower === "of" ? PLURAL_MAGNITUDES.get(pieces[at + 2]?.lower ?? "") : undefined;
  if (of !== undefined) return vague(at + 3, 2 * plural * of, ORDER * plural * of);
  if (word === "tens") return null;
  const end = endOfSeries(pieces, at + 1);
  const last = PLURAL_MAGNITUDES.get(pieces[end - 1]?.lower ?? "") ?? plural;
  return vague(end, 2 * plural, ORDER * last);
}

/** A plural magnitude reaches as far as the next one: 'hundreds' are 100 to 1000. */
const ORDER = 10;

/** Behind 'and even thousands', 'or thousands', '- perhaps thousands -': one figure with the vague number before it. */
function endOfSeries(pieces: readonly Piece[], at: number): number {
  if (!/^(?:and|or|if)$/u.test(pieces[at]?.lower ?? "")) return at;
  for (let i = at + 1; i <= at + 2; i++) if (PLURAL_MAGNITUDES.has(pieces[i]?.lower ?? "")) return i + 1;
  return at;
}

function readWords(pieces: readonly Piece[], at: number): NumberRead | null {
  const first = pieces[at]!.lower;
  if (first === "twice" || first === "thrice") {
    return { from: at, to: at + 1, value: first === "twice" ? 2 : 3, form: "twice", magnitude: 1 };
  }
  const article = first === "a" || first === "an";
  if (article && pieces[at + 1]?.lower === "single" && /^(?:only|just|but)$/u.test(pieces[at - 1]?.lower ?? ""))
    return { from: at, to: at + 2, value: 1, form: "words", magnitude: 1 };
  if (article && pieces[at + 1]?.lower === "couple") {
    const { factor, end } = magnitudeAfter(pieces, pieces[at + 2]?.lower === "of" ? at + 3 : at + 2, false);
    return { from: at, to: factor > 1 ? end : at + 2, value: 2 * factor, form: "words", magnitude: factor };
  }
  if (article) {
    const { factor, end } = magnitudeAfter(pieces, at + 1, false);
    if (end === at + 1 || !MAGNITUDES.has(pieces[at + 1]!.lower)) return null;
    const half = halfAfter(pieces, end);
    return { from: at, to: half, value: half > end ? 1.5 * factor : factor, form: "words", magnitude: factor };
  }
  const { value, to, magnitude } = sumOfWords(pieces, at);
  if (to === at) return null;
  const half = halfAfter(pieces, to);
  const form = first === "one" && to === at + 1 && half === to ? "one" : "words";
  if (half === to) return { from: at, to, value, form, magnitude };
  // 'two million and a half' and 'two and a half million' are the same.
  const { factor, end } = magnitudeAfter(pieces, half, false);
  return { from: at, to: end, value: (value + magnitude / 2) * factor, form, magnitude: magnitude * factor };
}

/** The piece behind 'and a half' or '-and-a-half' at piece `at`; `at` where it does not stand there. */
function halfAfter(pieces: readonly Piece[], at: number): number {
  if (phraseAt(pieces, at, 3) === "and a half") return at + 3;
  return phraseAt(pieces, at, 6) === "- and - a - half" ? at + 6 : at;
}

function sumOfWords(pieces: readonly Piece[], at: number): { value: number; to: number; magnitude: number } {
  let [total, current, magnitude, to] = [0, 0, 1, at];
  let last: "none" | "small" | "ten" | "magnitude" = "none";
  for (let i = at; i < pieces.length;) {
    const word = pieces[i]!.lower;
    const gap = to > at && (word === "and" ? last === "magnitude" : joins(pieces, i)) ? 1 : 0;
    const next = pieces[i + gap]?.lower ?? "";
    const [small, ten, times] = [SMALL_NUMBERS.get(next), TENS.get(next), MAGNITUDES.get(next)];
    if (small !== undefined && (last === "none" || last === "magnitude" || (last === "ten" && small < 10))) {
      current += small;
      last = "small";
    } else if (ten !== undefined && (last === "none" || last === "magnitude")) {
      current += ten;
      last = "ten";
    } else if (times !== undefined && last !== "none") {
      if (times === 100) current *= times;
      else [total, current] = [(total + current) * times, 0];
      magnitude = times;
      last = "magnitude";
    } else break;
    i += gap + 1;
    to = i;
  }
  return { value: total + current, to, magnitude };
}

function readOrdinal(pieces: readonly Piece[], at: number): NumberRead | null {
  const ordinal = (to: number, value: number): NumberRead => ({ from: at, to, value, form: "ordinal", magnitude: 1 });
  const ten = TENS.get(pieces[at]!.lower);
  const below = ten !== undefined && joins(pieces, at + 1) ? ORDINALS.get(pieces[at + 2]?.lower ?? "") : undefined;
  if (ten !== undefined && below !== undefined) return ordinal(at + 3, ten + below);
  const value = ORDINALS.get(pieces[at]!.lower);
  return value === undefined ? null : ordinal(at + 1, value);
}
