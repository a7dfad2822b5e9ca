/** A logistic regression over standardised columns; the numbers stand column by column. */
export interface Linear {
  readonly bias: number;
  readonly mean: readonly number[];
  /** One over the standard deviation. */
  readonly scale: readonly number[];
  readonly weight: readonly number[];
}

/** How many standard deviations a value may count for: beyond, the training stories say nothing. */
export const REACH = 4;

/** The logarithm of the odds that the row which begins at `offset` gets. */
export function linearOdds(model: Linear, rows: ArrayLike<number>, offset: number): number {
  let odds = model.bias;
  for (let column = 0; column < model.weight.length; column++) {
    const value = (rows[offset + column]! - model.mean[column]!) * model.scale[column]!;
    odds += model.weight[column]! * Math.max(-REACH, Math.min(REACH, value));
  }
  return odds;
}
