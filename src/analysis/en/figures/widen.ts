import { MEASURING_WORDS, MODIFIERS, PREPOSITIONS, TRAILING_MODIFIERS, type Bound } from "./data/modifiers.ts";
import { joins, phraseAt, type Piece } from "./pieces.ts";
import type { Quantity } from "./read-quantity.ts";

/** A quantity with its modifiers: the pieces `[from, to)` and the range they leave open. */
export interface Widened {
  readonly from: number;
  readonly to: number;
  readonly min: number | null;
  readonly max: number | null;
}

/** Takes in the modifiers around a quantity. 'over nearly' opens both ways, which leaves the number as it stands. */
export function widen(pieces: readonly Piece[], quantity: Quantity): Widened {
  const bounds = new Set<Bound>();
  let from = quantity.from;
  if (quantity.between) from--;
  const scale = joins(pieces, from - 1) ? from - 2 : from - 1;
  const scaled = quantity.unit === "magnitude" && pieces[scale]?.lower === "magnitude";
  if (scaled && modifierBefore(pieces, scale, quantity) !== null) from = scale;
  for (;;) {
    const found = modifierBefore(pieces, from, quantity) ?? withinBefore(pieces, from, quantity);
    if (found === null) break;
    bounds.add(found.bound);
    from = found.from;
  }
  let to = quantity.to;
  const plus = pieces[to]?.text === "+" && pieces[to]!.glued;
  const trailing = plus ? "least" : (TRAILING_MODIFIERS.get(phraseAt(pieces, to, 2)) ?? trailingPlus(pieces, to));
  if (trailing !== undefined) {
    bounds.add(trailing);
    to += plus ? 1 : pieces[to]!.text === "-" || /^(?:or|and|at)$/u.test(pieces[to]!.lower) ? 2 : 1;
  }
  // 'within two to three weeks': the range is told, and 'within' adds nothing to it.
  if (quantity.low < quantity.high && pieces[from]?.lower === "within") bounds.delete("most");
  const open = quantity.form === "vague" && !bounds.has("most");
  const least = bounds.has("least") || open;
  const most = bounds.has("most");
  return {
    from,
    to,
    min: most && !least ? null : quantity.low,
    max: least && !most ? null : quantity.high,
  };
}

function trailingPlus(pieces: readonly Piece[], at: number): Bound | undefined {
  const word = pieces[at]?.lower === "-" ? pieces[at + 1]?.lower : undefined;
  return word === "plus" ? "least" : undefined;
}

/** 'Went up to 12' tells where it is now, no bound. */
const RISES =
  /^(?:go|goes|going|gone|went|rise|rises|risen|rose|move[ds]?|moving|climb(?:s|ed|ing)?|c[ao]mes?|crept|shot|pushed|brought|is|now)$/u;

function modifierBefore(
  pieces: readonly Piece[],
  at: number,
  quantity: Quantity,
): { from: number; bound: Bound } | null {
  for (let count = Math.min(5, at); count >= 1; count--) {
    const phrase = phraseAt(pieces, at - count, count);
    const bound = MODIFIERS.get(phrase);
    if (bound === undefined) continue;
    if (phrase === "up to" && RISES.test(pieces[at - 3]?.lower ?? "")) return null;
    if (PREPOSITIONS.has(phrase) && isPreposition(pieces, at - 1, quantity)) return null;
    if (quantity.form === "ordinal" && bound !== "about") return null;
    return { from: at - count, bound };
  }
  return null;
}

/** 'over four days' is during them, 'argued over two maps' is about them. */
function isPreposition(pieces: readonly Piece[], at: number, quantity: Quantity): boolean {
  const governor = pieces[at - 1]?.lower ?? "";
  if (/^(?:spread|scattered|stretched|stretching|extended|presided|ruled|flew)$/u.test(governor)) return true;
  // After another preposition it cannot be one itself: 'in under two weeks'.
  if (/^(?:in|of|to|for|by|from|with)$/u.test(governor)) return false;
  const measured = MEASURING_WORDS.has(governor);
  if (quantity.kind === "duration") return !measured;
  return quantity.unit === "" && quantity.high < 10 && !measured;
}

/** 'within an hour', 'within the next three days'. */
function withinBefore(pieces: readonly Piece[], at: number, quantity: Quantity): { from: number; bound: Bound } | null {
  if (quantity.kind !== "duration" && quantity.kind !== "measurement") return null;
  let from = at - 1;
  if (/^(?:next|past|last|coming|first)$/u.test(pieces[from]?.lower ?? "")) from--;
  if (pieces[from]?.lower === "the") from--;
  return pieces[from]?.lower === "within" ? { from, bound: "most" } : null;
}
