import { type BaseQuantity, compareValues } from "../../relation/measures/quantity.ts";

/** 'More than 200' is borne out by what is at most so many times as much, or by what begins with its digits ('over 100' for 180). */
const ABOVE = 1.3;
/** A number that is rounder than the source's stands for it where the two are this near. */
const NEAR = 1.08;

/**
 * Whether a figure of a source bears out one of the draft: the same number, the same but for rounding, or one in the other's closed range. A number
 * that is told more closely than the source tells it is not borne out.
 * @param rounded whether the draft says that its number is about right ('some 250')
 */
export function agree(draft: BaseQuantity, source: BaseQuantity, rounded: boolean): boolean {
  const relation = compareValues(draft, source);
  if (draft.amount === source.amount || relation === "equal" || relation === "near") return true;
  const [less, more] = [Math.min(draft.amount, source.amount), Math.max(draft.amount, source.amount)];
  const rounds = more <= NEAR * less && digitsOf(draft) < digitsOf(source) && (rounded || isRounded(draft, source));
  if (rounded && rounds) return true;
  if (relation === "apart") return false;
  if (rounds) return true;
  // 'Between 30 and 60' and 'between 50 and 60' share values and are not one.
  if (isRange(draft) && isRange(source)) return draft.min === source.min && draft.max === source.max;
  if (isRange(source) && holds(source, draft.amount)) return true;
  if (isWide(draft) && holds(draft, source.amount)) return true;
  if (draft.max === Infinity && source.max !== Infinity)
    return source.amount <= ABOVE * draft.amount || isCutOff(draft.amount, source.amount);
  return draft.min === -Infinity && source.min !== -Infinity && draft.amount <= ABOVE * source.amount;
}

/** Whether a number is another with zeros for its last digits. */
const isCutOff = (round: number, exact: number): boolean =>
  Number.isInteger(round) &&
  String(round).length === String(Math.floor(exact)).length &&
  String(round).endsWith("0") &&
  String(exact).startsWith(String(round).replace(/0+$/u, ""));

/** Whether a number is another to as many digits as it has itself. */
const isRounded = (round: BaseQuantity, exact: BaseQuantity): boolean =>
  Number((exact.amount / round.scale).toPrecision(digitsOf(round))) === round.written;

/** How many digits tell a number: two for 2,500 and for 0.25. */
const digitsOf = ({ written }: BaseQuantity): number =>
  String(Math.abs(written))
    .replace(/^0\.0*|\./gu, "")
    .replace(/0+$/u, "").length;

/** 'Dozens', 'between three and five'; what 'about' leaves open is no range of its own. */
const WIDE = 1.5;
const isRange = ({ min, max }: BaseQuantity): boolean => Number.isFinite(min) && Number.isFinite(max) && min < max;
const isWide = ({ min, max }: BaseQuantity): boolean =>
  Number.isFinite(min) && Number.isFinite(max) && max >= WIDE * min;
const holds = ({ min, max }: BaseQuantity, amount: number): boolean => min <= amount && amount <= max;

/** Whether two figures have the same number, whatever their modifiers and units. */
export const isSameNumber = (a: BaseQuantity, b: BaseQuantity): boolean =>
  a.written === b.written || a.amount === b.amount;
