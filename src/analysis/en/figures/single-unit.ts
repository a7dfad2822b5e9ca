import { UNIT_NAMES } from "./data/units.ts";
import { joins, phraseAt, type Piece } from "./pieces.ts";
import type { Quantity } from "./read-quantity.ts";
import { widen } from "./widen.ts";

const LONG = /^(minute|hour|day|week|month|year|decade|century|mile)long$/u;

/**
 * One of a unit without a number: 'nearly an hour', 'less than a year', 'an hour-long call', 'a weeklong fair', 'a day after'.
 * Without a modifier or one of these turns, 'a day' and 'a year' are rates or indefinite and no figure.
 */
export function readSingleUnit(pieces: readonly Piece[], at: number): Quantity | null {
  const word = pieces[at]!.lower;
  const glued = word.endsWith("long") ? LONG.exec(word)?.[1] : undefined;
  if (glued !== undefined) return one(at, at + 1, glued);
  const hyphened = joins(pieces, at + 1) && pieces[at + 2]?.lower === "long" && !joins(pieces, at - 1);
  if (hyphened && UNIT_NAMES.get(word)?.kind === "duration") return one(at, at + 3, word);
  if (word !== "a" && word !== "an") return null;
  const name = pieces[at + 1]?.lower ?? "";
  const unit = UNIT_NAMES.get(name);
  if (unit === undefined || name.endsWith("s") || (unit.kind !== "duration" && unit.kind !== "measurement"))
    return null;
  if (/^[-‐]$/u.test(pieces[at + 2]?.text ?? "") && pieces[at + 2]!.glued) return null;
  const quantity = one(at, at + 2, name);
  if (quantity === null || name === "second") return null;
  const half = phraseAt(pieces, at + 2, 3) === "and a half";
  if (half) return { ...quantity, to: at + 5, low: 1.5 * quantity.low, high: 1.5 * quantity.high };
  const modified = widen(pieces, quantity).from < at;
  const following = phraseAt(pieces, at + 2, 1);
  const placed = unit.kind === "duration" && following === "after" && !isRate(pieces, at);
  return modified || placed ? quantity : null;
}

/** 'five times a day', '$20 an hour'. */
function isRate(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    before === undefined || before.kind === "number" || /^(?:once|twice|times|percent|dollars|%)$/u.test(before.lower)
  );
}

function one(from: number, to: number, name: string): Quantity | null {
  const unit = UNIT_NAMES.get(name);
  if (unit === undefined) return null;
  const inMinutes = unit.unit === "hour";
  const value = inMinutes ? 60 : 1;
  return {
    from,
    to,
    low: value,
    high: value,
    form: "words",
    unit: inMinutes ? "minute" : unit.unit,
    kind: unit.kind,
    between: false,
    magnitude: 1,
  };
}
