import type { BaseQuantity } from "../../relation/measures/quantity.ts";

/** How two numbers are unlike as a slip makes them: two digits changed places or a zero is too many, or one digit is another, added or left out. */
export function slipBetween(a: BaseQuantity, b: BaseQuantity): "swap" | "digit" | undefined {
  if (a.scale !== b.scale || a.written === b.written) return undefined;
  const [left, right] = [digitsOf(a.written), digitsOf(b.written)];
  if (left === right) return left.length > 1 ? "swap" : undefined;
  if (left.length !== right.length) return isOneMore(left, right) || isOneMore(right, left) ? "digit" : undefined;
  const differing = left.split("").flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [first = 0, second] = differing;
  if (second === undefined) return left.length > 2 ? "digit" : undefined;
  const swapped = left[first] === right[second] && left[second] === right[first];
  return differing.length === 2 && second === first + 1 && swapped ? "swap" : undefined;
}

/** The digits that tell a number: '25' for 2,500 and for 0.25. */
const digitsOf = (written: number): string =>
  String(Math.abs(written))
    .replace(/^0\.0*|\./gu, "")
    .replace(/0+$/u, "");

function isOneMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1 || shorter.length < 2) return false;
  return longer.split("").some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}
