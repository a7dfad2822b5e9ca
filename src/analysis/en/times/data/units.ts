import type { Unit } from "../calendar.ts";

/** A stretch of time as a duration writes it: `P` + n x factor + letter, `PT` below a day. */
export interface Measure {
  readonly letter: string;
  readonly factor: number;
  readonly clock: boolean;
  /** The calendar unit it counts, where it has one. */
  readonly unit: Unit | null;
}

const unit = (letter: string, factor: number, clock: boolean, of: Unit | null): Measure => ({
  letter,
  factor,
  clock,
  unit: of,
});

const MEASURES: readonly [string, Measure][] = [
  ["second", unit("S", 1, true, null)],
  ["minute", unit("M", 1, true, null)],
  ["hour", unit("H", 1, true, null)],
  ["day", unit("D", 1, false, "day")],
  ["night", unit("D", 1, false, "day")],
  ["weekend", unit("W", 1, false, "weekend")],
  ["week", unit("W", 1, false, "week")],
  ["fortnight", unit("W", 2, false, "week")],
  ["month", unit("M", 1, false, "month")],
  ["quarter", unit("Q", 1, false, "quarter")],
  ["year", unit("Y", 1, false, "year")],
  ["decade", unit("Y", 10, false, "decade")],
  ["century", unit("Y", 100, false, "century")],
];

/** Units of time in the singular. */
export const UNITS: ReadonlyMap<string, Measure> = new Map([
  ...MEASURES,
  ["sec", unit("S", 1, true, null)],
  ["min", unit("M", 1, true, null)],
  ["hr", unit("H", 1, true, null)],
]);

/** Units of time in the plural. */
export const PLURAL_UNITS: ReadonlyMap<string, Measure> = new Map([
  ...MEASURES.filter(([name]) => name !== "century").map(([name, of]): [string, Measure] => [`${name}s`, of]),
  ["centuries", unit("Y", 100, false, "century")],
  ["secs", unit("S", 1, true, null)],
  ["mins", unit("M", 1, true, null)],
  ["hrs", unit("H", 1, true, null)],
]);

/** Words that say how often ('daily'), with the period. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["bimonthly", "P2M"],
  ["quarterly", "P1Q"],
  ["annual", "P1Y"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
  ["biennial", "P2Y"],
]);
