import type { FigureExpression } from "../../model/figure.ts";

/** A figure's range in the base unit of its dimension; figures of different dimensions are never compared. */
export interface BaseQuantity {
  readonly dimension: string;
  readonly min: number;
  readonly max: number;
  readonly amount: number;
  /** The amount in the unit that it was written in, and what turns that into base units. */
  readonly written: number;
  readonly scale: number;
}

const SCALES: ReadonlyMap<string, readonly [string, number]> = new Map([
  ["metre", ["length", 1]],
  ["kilometre", ["length", 1000]],
  ["centimetre", ["length", 0.01]],
  ["millimetre", ["length", 0.001]],
  ["mile", ["length", 1609.344]],
  ["nautical mile", ["length", 1852]],
  ["foot", ["length", 0.3048]],
  ["yard", ["length", 0.9144]],
  ["inch", ["length", 0.0254]],
  ["second", ["time", 1]],
  ["minute", ["time", 60]],
  ["hour", ["time", 3600]],
  ["day", ["time", 86_400]],
  ["night", ["time", 86_400]],
  ["week", ["time", 604_800]],
  ["month", ["time", 2_629_746]],
  ["year", ["time", 31_556_952]],
  ["gram", ["mass", 0.001]],
  ["kilogram", ["mass", 1]],
  ["tonne", ["mass", 1000]],
  ["ton", ["mass", 1000]],
  ["pound", ["mass", 0.453_592]],
  ["ounce", ["mass", 0.028_35]],
  ["square metre", ["area", 1]],
  ["square kilometre", ["area", 1e6]],
  ["square mile", ["area", 2_589_988]],
  ["square foot", ["area", 0.092_903]],
  ["hectare", ["area", 1e4]],
  ["acre", ["area", 4046.86]],
  ["litre", ["volume", 1]],
  ["gallon", ["volume", 3.785]],
  ["mile per hour", ["speed", 1.609_344]],
  ["kilometre per hour", ["speed", 1]],
  ["kilowatt", ["power", 1]],
  ["megawatt", ["power", 1000]],
  ["gigawatt", ["power", 1e6]],
]);

/** What a unit measures, and what turns it into the base unit of that; undefined for what is counted. */
export const unitScale = (unit: string): readonly [dimension: string, scale: number] | undefined => SCALES.get(unit);

/** The figure in base units. Counts share one dimension whatever they count, and ordinals stand with them ('the ninth ballot', 'nine ballots'). */
export function inBase(figure: FigureExpression): BaseQuantity {
  const [dimension, scale] = scaleOf(figure);
  return {
    dimension,
    min: figure.min === null ? -Infinity : figure.min * scale,
    max: figure.max === null ? Infinity : figure.max * scale,
    amount: figure.amount * scale,
    written: figure.amount,
    scale,
  };
}

function scaleOf({ kind, unit }: FigureExpression): readonly [string, number] {
  const scale = unitScale(unit);
  if (scale !== undefined && (kind === "measurement" || kind === "duration")) return scale;
  if (kind === "age") return ["age", 1];
  if (kind === "percent") return ["percent", 1];
  if (kind === "count" || kind === "ordinal") return unit === "fraction" ? ["fraction", 1] : ["count", 1];
  return [`${kind}:${unit}`, 1];
}

export type ValueRelation = "equal" | "near" | "overlapping" | "apart";

/** What is lost when one unit is turned into another: '8 kilometers (five miles)'. */
export const CONVERSION = 0.06;

/** How the values of two figures of one dimension stand: the same range, the same but for rounding, sharing a value, or sharing none. */
export function compareValues(a: BaseQuantity, b: BaseQuantity): ValueRelation {
  if (a.min === b.min && a.max === b.max) return "equal";
  const gap = Math.abs(a.amount - b.amount);
  const converted = a.scale !== b.scale && gap <= CONVERSION * Math.max(Math.abs(a.amount), Math.abs(b.amount));
  if (converted || rounds(a, b) || rounds(b, a)) return "near";
  return a.min <= b.max && b.min <= a.max ? "overlapping" : "apart";
}

/** Whether `a` is `b` rounded to the whole: '7 miles' for '7.3 miles'. */
const rounds = (a: BaseQuantity, b: BaseQuantity): boolean =>
  a.scale === b.scale && b.written % 1 !== 0 && a.written === Math.round(b.written);
