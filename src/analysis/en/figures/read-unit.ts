import type { FigureExpression } from "../../../model/figure.ts";
import { CURRENCY_NAMES, CURRENCY_PREFIXES } from "./data/currencies.ts";
import { HYPHENED_NOUNS, UNCOUNTED_HYPHENED } from "./data/nouns.ts";
import { LETTER_UNITS } from "./data/letter-units.ts";
import { RATE_WORDS, UNIT_NAMES, UNIT_SYMBOLS } from "./data/units.ts";
import { joins, phraseAt, type Piece } from "./pieces.ts";

/** The unit that begins at piece `from`; `to` is the piece after its last. */
export interface UnitRead {
  readonly to: number;
  readonly unit: string;
  readonly kind: FigureExpression["kind"];
}

/** The currency mark or code that ends right before the number at `at`; the index of its first piece and its normal name. */
export function currencyBefore(pieces: readonly Piece[], at: number): { from: number; code: string } | null {
  for (let count = 3; count >= 1; count--) {
    const from = at - count;
    if (from < 0) continue;
    const run = pieces.slice(from, at);
    if (run.some((piece, i) => i > 0 && !piece.glued && !/^(?:US|HK|NZ|AU|CA)$/u.test(run[0]!.text))) continue;
    const code = CURRENCY_PREFIXES.get(run.map((piece) => piece.lower).join(""));
    if (code === undefined) continue;
    if (code === "GBP" && run[0]!.text === "PS" && !/[.,]/u.test(pieces[at]?.text ?? "")) continue;
    const letters = run.every((piece) => piece.kind === "word");
    if (letters && !run.every((piece) => piece.text === piece.text.toUpperCase() || piece.text === "Rs")) continue;
    return { from, code };
  }
  return null;
}

/** The unit right after a number that ends before piece `at`; `large` says that it was in millions or more. */
export function unitAfter(pieces: readonly Piece[], at: number, large: boolean, digits: boolean): UnitRead | null {
  const hyphen = joins(pieces, at) ? 1 : 0;
  const start = at + hyphen;
  // 'a two-time winner'
  if (hyphen > 0 && pieces[start]?.lower === "time") return { to: start + 1, unit: "time", kind: "count" };
  const found = ageAt(pieces, start) ?? moneyAt(pieces, start, large) ?? nameAt(pieces, start, hyphen > 0);
  if (found !== null) return found;
  const scale = scaleAt(pieces, start) ?? letterAt(pieces, start);
  if (scale !== null) return scale;
  return (digits ? symbolAt(pieces, start) : null) ?? (hyphen > 0 ? hyphenedNounAt(pieces, start, digits) : null);
}

function ageAt(pieces: readonly Piece[], at: number): UnitRead | null {
  const time = /^(?:year|month|week|day)s?$/u.exec(pieces[at]?.lower ?? "")?.[0].replace(/s$/u, "");
  if (time === undefined) return null;
  const hyphen = joins(pieces, at + 1) ? 1 : 0;
  const after = pieces[at + 1 + hyphen]?.lower ?? "";
  const unit = `${time} of age`;
  if (/^olds?$/u.test(after)) return { to: at + 2 + hyphen, unit, kind: "age" };
  return phraseAt(pieces, at + 1, 2) === "of age" ? { to: at + 3, unit, kind: "age" } : null;
}

function moneyAt(pieces: readonly Piece[], at: number, large: boolean): UnitRead | null {
  for (let count = 3; count >= 1; count--) {
    const code = CURRENCY_NAMES.get(phraseAt(pieces, at, count));
    if (code !== undefined) return { to: at + count, unit: code, kind: "money" };
  }
  const pounds = large && /^pounds?$/u.test(pieces[at]?.lower ?? "");
  return pounds ? { to: at + 1, unit: "GBP", kind: "money" } : null;
}

/** The unit whose name begins at piece `at`; `hyphened` says that a hyphen joins it to its number. */
export function nameAt(pieces: readonly Piece[], at: number, hyphened: boolean): UnitRead | null {
  const start = /^(?:US|UK|Imperial|imperial)$/u.test(pieces[at]?.text ?? "") ? at + 1 : at;
  // '1,500-square-kilometre'
  if (hyphened && joins(pieces, at + 1)) {
    const found = UNIT_NAMES.get(`${pieces[at]!.lower} ${pieces[at + 2]!.lower}`);
    if (found !== undefined) return { to: at + 3, ...found };
  }
  for (let count = 3; count >= 1; count--) {
    const found = UNIT_NAMES.get(phraseAt(pieces, start, count).replace(/'s?$/u, ""));
    if (found === undefined) continue;
    const long = hyphened && joins(pieces, start + count) && pieces[start + count + 1]?.lower === "long" ? 2 : 0;
    return { to: start + count + long, ...found };
  }
  return null;
}

/** 'on the Richter scale', '30 on the Celsius scale': the unit is told by the scale, whose words are no part of the figure. */
function scaleAt(pieces: readonly Piece[], at: number): UnitRead | null {
  if (phraseAt(pieces, at, 2) !== "on the" || pieces[at + 3]?.lower !== "scale") return null;
  const name = pieces[at + 2]!.lower;
  if (name === "richter") return { to: at, unit: "magnitude", kind: "measurement" };
  const unit = UNIT_NAMES.get(name) ?? UNIT_SYMBOLS.get(name);
  return unit === undefined ? null : { to: at, ...unit };
}

/** A letter that is a unit in the company of other words of the sentence ('12 C' of a temperature). */
function letterAt(pieces: readonly Piece[], at: number): UnitRead | null {
  const letter = pieces[at];
  if (letter?.kind !== "word" || joins(pieces, at + 1)) return null;
  // '3 B users' are billions of them.
  const noun = pieces[at + 1]?.kind === "word" && /^(?:NOUN|PROPN|ADJ)$/u.test(pieces[at + 1]!.tag);
  if (noun && /^b$/iu.test(letter.text)) return null;
  const unit = LETTER_UNITS.get(letter.text)?.find(({ company }) =>
    pieces.some((piece) => company.some((beginning) => piece.lower.startsWith(beginning))),
  );
  return unit === undefined ? null : { to: at + 1, unit: unit.unit, kind: unit.kind };
}

function symbolAt(pieces: readonly Piece[], at: number): UnitRead | null {
  for (let count = 3; count >= 1; count--) {
    const run = pieces.slice(at, at + count);
    if (run.length < count || run.some((piece, i) => i > 0 && !piece.glued)) continue;
    if (pieces[at + count]?.glued && pieces[at + count]?.kind !== "mark") continue;
    const sign = run.map((piece) => piece.text).join("");
    // '1080p' tells how fine a picture is.
    if (sign === "p" && run[0]!.glued && PICTURE_LINES.has(pieces[at - 1]?.text ?? "")) return null;
    if (sign === "s" && !(run[0]!.glued && pieces[at - 1]!.text.includes("."))) continue;
    if (sign === "x" && !run[0]!.glued) continue;
    if (sign === "p" && !(pieces[at + 1]?.text === "." && pieces[at + 2]?.lower === "m"))
      return { to: at + 1, unit: "penny", kind: "money" };
    if (/^[A-Zgm]$/u.test(sign) && !run[0]!.glued && sign !== "W") continue;
    const found = /^[A-VX-Z]$/u.test(sign) ? undefined : UNIT_SYMBOLS.get(sign.toLowerCase());
    if (found !== undefined) return { to: at + count, ...found };
  }
  return pieces[at]?.glued && pieces[at]?.text === "U" ? { to: at + 1, unit: "rack unit", kind: "measurement" } : null;
}

function hyphenedNounAt(pieces: readonly Piece[], at: number, digits: boolean): UnitRead | null {
  const noun = pieces[at];
  if (noun === undefined) return null;
  const free =
    digits &&
    noun.tag === "NOUN" &&
    !UNCOUNTED_HYPHENED.has(noun.lower) &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(pieces[at + 1]?.tag ?? "");
  if (!HYPHENED_NOUNS.has(noun.lower) && !free) return null;
  return { to: at + 1, unit: noun.lemma, kind: "count" };
}

/** Behind an amount in other money: '4 million euros ($4.4 million) a year'. */
function afterConversion(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.text !== "(") return at;
  for (let i = at + 1; i < at + 8; i++) if (pieces[i]?.text === ")") return i + 1;
  return at;
}

const PICTURE_LINES: ReadonlySet<string> = new Set(["240", "360", "480", "720", "1080", "1440", "2160", "4320"]);

/** What one of the unit is told for ('per barrel', 'a day'): its noun, or null. */
export function rateAfter(pieces: readonly Piece[], at: number): string | null {
  if (joins(pieces, at) && joins(pieces, at + 2)) return rateOf(pieces, at + 1, at + 3);
  const behind = afterConversion(pieces, at);
  return rateOf(pieces, behind, behind + 1);
}

function rateOf(pieces: readonly Piece[], wordAt: number, at: number): string | null {
  const word = pieces[wordAt]?.lower ?? "";
  const noun = pieces[at]?.lower ?? "";
  if (!RATE_WORDS.has(word) || noun === "") return null;
  if (/^(?:earlier|ago|later|before|after|old)$/u.test(pieces[at + 1]?.lower ?? "")) return null;
  for (let count = 2; count >= 1; count--) {
    const unit = word === "per" ? UNIT_NAMES.get(phraseAt(pieces, at, count)) : undefined;
    if (unit !== undefined) return unit.unit;
  }
  if (word === "per" && /^\p{L}+$/u.test(noun)) return noun;
  return /^(?:barrel|ounce|gallon|share|ton|tonne|hour|day|week|month|year|minute|pound|head|person)$/u.test(noun)
    ? noun
    : null;
}
