import shipped from "./weights.json" with { type: "json" };

/** A logistic model over named features; those without a weight say nothing. */
export interface AnnotationModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The weights that `eval/train/times/train.ts` wrote. */
export const SHIPPED: AnnotationModel = shipped;

/** Whether the features speak more for than against. */
export function speaksFor({ bias, weights }: AnnotationModel, features: readonly string[]): boolean {
  return features.reduce((sum, name) => sum + (weights[name] ?? 0), bias) > 0;
}
