import { analyse } from "../../../src/analysis/analyse.ts";
import { annotatable } from "../../../src/analysis/en/times/annotation/find-annotated-times.ts";
import { featuresOf } from "../../../src/analysis/en/times/annotation/features.ts";
import { type AnnotationModel, speaksFor } from "../../../src/analysis/en/times/annotation/model.ts";
import { sharedLength } from "../../../src/model/span.ts";
import type { TimeExpression } from "../../../src/model/time.ts";
import type { TimedText } from "../../public/times/timebank.ts";

/** An expression that may be annotated, what is known of it, and whether it is annotated. */
export interface Example {
  readonly time: TimeExpression;
  readonly features: readonly string[];
  readonly isAnnotated: boolean;
}

const STEPS = 200;
const RATE = 0.5;
const PENALTY = 2;
/** A feature that so few examples have is left out. */
const SELDOM = 2;

/** The expressions of a text that may be annotated. */
export function examplesOf({ text, published, times }: TimedText): Example[] {
  const layout = analyse({ published, language: "en", text });
  return annotatable(layout, layout.times).map((time) => ({
    time,
    features: featuresOf(layout, time),
    isAnnotated: times.some((wanted) => sharedLength(wanted, time) > 0),
  }));
}

/** Which of the examples a model takes for annotated. */
export const chosen = (examples: readonly Example[], model: AnnotationModel): TimeExpression[] =>
  examples.filter(({ features }) => speaksFor(model, features)).map(({ time }) => time);

/** Logistic regression with an L2 penalty, by steps of the whole gradient that shrink feature by feature. The same examples give the same model. */
export function fit(examples: readonly Example[]): AnnotationModel {
  const names = namesOf(examples);
  const index = new Map(names.map((name, at) => [name, at + 1]));
  const rows = examples.map(({ features }) => [0, ...features.flatMap((name) => index.get(name) ?? [])]);
  const weights = new Float64Array(names.length + 1);
  const seen = new Float64Array(names.length + 1).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : PENALTY * weight));
    rows.forEach((row, at) => {
      const odds = row.reduce((sum, feature) => sum + weights[feature]!, 0);
      const error = 1 / (1 + Math.exp(-odds)) - (examples[at]!.isAnnotated ? 1 : 0);
      for (const feature of row) gradient[feature]! += error;
    });
    gradient.forEach((slope, at) => {
      seen[at]! += slope * slope;
      weights[at]! -= (RATE * slope) / Math.sqrt(seen[at]!);
    });
  }
  const short = (value: number): number => Number(value.toFixed(3));
  const kept = names.map((name, at) => [name, short(weights[at + 1]!)] as const).filter(([, weight]) => weight !== 0);
  return { bias: short(weights[0]!), weights: Object.fromEntries(kept) };
}

function namesOf(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > SELDOM)
    .map(([name]) => name)
    .toSorted();
}
