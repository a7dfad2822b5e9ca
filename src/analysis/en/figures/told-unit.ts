import type { TimeExpression } from "../../../model/time.ts";
import type { Placed } from "./change.ts";
import { readQuantity, type Quantity } from "./read-quantity.ts";
import type { Piece } from "./pieces.ts";

/** Words that set a number beside the one before it. */
const BESIDE = /^(?:and|or|but|than|with|against|versus|vs)$/u;

/** In 'from 4 to 7 percent' and 'from 90 pounds to 80' the unit is told once for both. */
export function withUnitOfChange(pieces: readonly Piece[], quantity: Quantity, previous: Quantity | null): Quantity {
  if (!isBare(quantity)) return quantity;
  const after = pieces[quantity.to];
  if (previous !== null && pieces[quantity.from - 1]?.lower === "to" && previous.to === quantity.from - 1) {
    const bare = after === undefined || after.tag !== "NOUN";
    // 'rose 4% to 17.50' tells a change and then a level.
    const change = previous.kind === "percent" && pieces[previous.from - 1]?.lower !== "from";
    return bare && !change ? { ...quantity, unit: previous.unit, kind: previous.kind } : quantity;
  }
  if (pieces[quantity.from - 1]?.lower !== "from" || after?.lower !== "to") return quantity;
  const next = readQuantity(pieces, quantity.to + 1);
  if (next === null || next.kind === "ordinal" || next.kind === "age") return quantity;
  const { low, high } = inMagnitudeOf(quantity, next);
  return next.unit === "" ? { ...quantity, low, high } : { ...quantity, low, high, unit: next.unit, kind: next.kind };
}

const isBare = ({ unit, kind, form }: Quantity): boolean => unit === "" && kind === "count" && form === "digits";

/** In 'from 3 to 5 million' the first number counts millions too, unless it is so much larger that the change would be a fall. */
function inMagnitudeOf(quantity: Quantity, next: Quantity): Pick<Quantity, "low" | "high"> {
  const factor = next.magnitude;
  const shared = quantity.magnitude === 1 && factor >= 1000 && quantity.high * factor <= 2 * next.low;
  return shared ? { low: quantity.low * factor, high: quantity.high * factor } : quantity;
}

/**
 * The unit that a bare number shares with an earlier one of its sentence: with the last where it is set beside it and a time or the end
 * follows ('3.4 percent in May and 2.9 in June'), else with the last that has the same preposition ('fell by 2 percent, that one by 3').
 */
export function withUnitToldBefore(
  pieces: readonly Piece[],
  times: readonly TimeExpression[],
  bare: Placed,
  earlier: readonly Placed[],
): Quantity {
  const { quantity } = bare;
  if (!isBare(quantity) || bare.noun !== "" || !isFollowedByTimeOrEnd(pieces, times, quantity.to)) return quantity;
  const word = pieces[bare.widened.from - 1]?.lower ?? "";
  const told = BESIDE.test(word)
    ? earlier.at(-1)
    : /^(?:by|at)$/u.test(word)
      ? earlier.findLast(({ widened }) => pieces[widened.from - 1]?.lower === word)
      : undefined;
  if (told === undefined || !/^(?:percent|measurement|count)$/u.test(told.quantity.kind)) return quantity;
  const ratio = Math.abs(quantity.low / told.quantity.low);
  if (!(ratio > 0.1 && ratio < 10)) return quantity;
  return { ...quantity, unit: told.quantity.unit || told.noun, kind: told.quantity.kind };
}

function isFollowedByTimeOrEnd(pieces: readonly Piece[], times: readonly TimeExpression[], at: number): boolean {
  const next = pieces[at];
  if (next === undefined || /^[.;]$/u.test(next.text)) return true;
  const first = /^(?:in|on|for|at|a|the)$/u.test(next.lower) ? (pieces[at + 1] ?? next) : next;
  return times.some((time) => time.start <= first.start && first.end <= time.end);
}
