import type { BaseQuantity } from "../../relation/measures/quantity.ts";

/** Whether two numbers are as unlike as a slip makes them: two digits changed places, one is another, or one was added or left out. */
export function isNearMiss(a: BaseQuantity, b: BaseQuantity): boolean {
  if (a.dimension !== b.dimension || a.scale !== b.scale || a.written === b.written) return false;
  const [left, right] = [digitsOf(a.written), digitsOf(b.written)];
  if (left.length !== right.length) return isOneMore(left, right) || isOneMore(right, left);
  const differing = left.split("").flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [first, second] = differing;
  if (first === undefined) return true;
  if (second === undefined) return left.length > 2;
  return (
    differing.length === 2 && second === first + 1 && left[first] === right[second] && left[second] === right[first]
  );
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
