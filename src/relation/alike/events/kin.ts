/** How often two event words told of the same event in training. */
export interface Kinship {
  /** The logarithm of the odds that they do; 0 where they never met. */
  readonly odds: number;
  /** In how many stories both stood. */
  readonly met: number;
}

export type EventKin = (a: string, b: string) => Kinship;

/** Pairs of event words, the first before the second in code order, with their share of mentions of the same event, summed over stories, and the stories. */
export type KinTable = Readonly<Record<string, readonly [shared: number, stories: number]>>;

const NEVER: Kinship = { odds: 0, met: 0 };

export const kinKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Looks event words up in a table of training. */
export const kinOf =
  (table: KinTable): EventKin =>
  (a, b) => {
    const found = Object.hasOwn(table, kinKey(a, b)) ? table[kinKey(a, b)] : undefined;
    if (!found) return NEVER;
    const [shared, met] = found;
    return { odds: Math.log((shared + 0.05) / (met - shared + 0.5)), met };
  };
