/** The trained numbers that decide which passages state the same thing; `train` beside `eval/` makes them. */
export type PointWeights = Record<string, unknown>;

export const POINT_WEIGHTS: PointWeights = {};
