import type { TimeExpression } from "../../../model/time.ts";
import type { Piece } from "./pieces.ts";
import { unitWithoutRate, type Quantity } from "./read-quantity.ts";
import type { Widened } from "./widen.ts";

/** A quantity as it stands in its sentence, with the lemma of what it counts. */
export interface Placed {
  readonly quantity: Quantity;
  readonly widened: Widened;
  readonly noun: string;
}

/** How many words may stand between the amount that something had and the one it came to. */
const GAP = 8;

/**
 * Whether the second amount is what the first is said to have become: 'from 4.8 to 4.7', 'from $9 at noon to $8', 'from 12 boats before to 15'.
 * Both are single amounts of one unit; between them stand a few words of one clause and no other number.
 */
export function tellsChange(
  pieces: readonly Piece[],
  times: readonly TimeExpression[],
  first: Placed,
  second: Placed,
): boolean {
  if (pieces[first.widened.from - 1]?.lower !== "from") return false;
  const [from, to] = [first.widened.to, second.widened.from - 1];
  if (pieces[to]?.lower !== "to" || to - from > GAP) return false;
  if (!isAmount(first.quantity) || !isAmount(second.quantity)) return false;
  if (!agree(unitOf(first), unitOf(second)) || !agree(first.noun, second.noun)) return false;
  return pieces.slice(from, to).every((piece) => isInTime(piece, times) || isInClause(piece));
}

const isAmount = ({ low, high, form }: Quantity): boolean =>
  low === high && !/^(?:ordinal|clock|vague|twice|fraction)$/u.test(form);

const unitOf = ({ quantity: { unit, kind } }: Placed): string => (kind === "money" ? unitWithoutRate(unit) : unit);

const agree = (a: string, b: string): boolean => a === "" || b === "" || a === b;

const isInTime = (piece: Piece, times: readonly TimeExpression[]): boolean =>
  times.some((time) => time.start <= piece.start && piece.end <= time.end);

const isInClause = (piece: Piece): boolean =>
  piece.kind === "word" ? !/^(?:and|but|or|while|to|from)$/u.test(piece.lower) : /^[.'’-]$/u.test(piece.text);
