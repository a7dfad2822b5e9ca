import type { Figure } from "../../model/figure.ts";
import { CONVERSION, unitScale } from "../../relation/measures/quantity.ts";

type Ranged = Pick<Figure, "min" | "max" | "unit">;

/**
 * Whether a figure says no more than a known one of the same measure: its range is that one's or holds it ('more than 100' beside '118'), or no
 * bound of it is another number ('12' beside 'at least 12'), rounding and the turning of one unit into another aside ('six miles' beside '10
 * kilometres').
 */
export function saysNoMore(figure: Ranged, known: Ranged): boolean {
  const [own, other] = [scaleOf(figure), scaleOf(known)];
  // Where both have one unit, their numbers are compared as they are: arithmetic would make them inexact.
  const [a, b] = own === other ? [scaled(figure, 1), scaled(known, 1)] : [scaled(figure, own), scaled(known, other)];
  if (a.min <= b.min && a.max >= b.max) return true;
  const isSame = own === other ? isRounded : isConverted;
  return boundsOf(a).every((x) => boundsOf(b).some((y) => isSame(x, y)));
}

interface Range {
  readonly min: number;
  readonly max: number;
}

const scaleOf = ({ unit }: Ranged): number => unitScale(unit)?.[1] ?? 1;

const scaled = ({ min, max }: Ranged, scale: number): Range => ({
  min: min === null ? -Infinity : min * scale,
  max: max === null ? Infinity : max * scale,
});

const boundsOf = ({ min, max }: Range): number[] => [min, max].filter(Number.isFinite);

/** Whether two numbers are the same, or the one is the other without its decimals. */
const isRounded = (x: number, y: number): boolean =>
  x === y || (Number.isInteger(x) !== Number.isInteger(y) && Math.round(x) === Math.round(y));

const isConverted = (x: number, y: number): boolean =>
  Math.abs(x - y) <= CONVERSION * Math.max(Math.abs(x), Math.abs(y));
