import type { FigureExpression } from "../../../../model/figure.ts";

/** A unit written as a letter that means more than one thing, and beginnings of words in whose company it means this one. */
export interface LetterUnit {
  readonly unit: string;
  readonly kind: FigureExpression["kind"];
  readonly company: readonly string[];
}

const WARMTH = "temperature degree melt boil freez frost heat cool cold hot warm weather oven bak thermomet climate";
const CURRENT = "voltage volt batter circuit current charg electr capacit socket fuse power";
const DATA = "file data download upload memory disk code comput bandwidth internet storage byte";
const MONEY = "price cost pay paid ticket budget buy bought sell sold spend spent wage salar cheap expensive croat";
const SEA = "wind ship boat vessel sail speed sea storm hurricane typhoon cyclone aircraft plane ferry fast";

const table: readonly [letter: string, unit: string, kind: LetterUnit["kind"], company: string][] = [
  ["C", "celsius", "measurement", WARMTH],
  ["C", "coulomb", "measurement", "charge coulomb"],
  ["F", "fahrenheit", "measurement", WARMTH],
  ["F", "farad", "measurement", "capacit charge circuit"],
  ["K", "kelvin", "measurement", WARMTH],
  ["V", "volt", "measurement", CURRENT],
  ["A", "ampere", "measurement", "volt batter circuit fuse socket electr amp"],
  ["b", "bit", "measurement", DATA],
  ["B", "byte", "measurement", DATA],
  ["kn", "croatian kuna", "money", MONEY],
  ["kn", "knot", "measurement", SEA],
  ["N", "newton", "measurement", "force thrust push pull"],
  ["J", "joule", "measurement", "energy impact work heat"],
  ["T", "tesla", "measurement", "magnet"],
];

/** The units that a letter may mean, in the order in which they are tried. */
export const LETTER_UNITS: ReadonlyMap<string, readonly LetterUnit[]> = Map.groupBy(
  table.map(([letter, unit, kind, company]) => ({ letter, unit, kind, company: company.split(" ") })),
  ({ letter }) => letter,
);
