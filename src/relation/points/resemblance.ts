import type { SentenceVectors } from "../../model/sentence-vectors.ts";
import type { View } from "./view.ts";

/** What the resemblance weighs beside everything else that is known of a pair: an encoder is one witness among several. */
const WEIGHT = 1 / 3;
const STEPS = 200;
const RATE = 0.5;
const LEAST = 1e-6;

/**
 * The likelihoods of a story's pairs with what the vectors of their sentences add. No weights were trained for an encoder that nobody here knows:
 * how much a resemblance means is fitted to the likelihoods of the very story, and the odds of both are averaged. Pairs without vectors keep theirs.
 */
export function withResemblance(
  { units, context, candidates }: View,
  likely: Float64Array,
  vectors: SentenceVectors,
): Float64Array {
  const vectorOf = units.map(({ article, start, end }) =>
    vectors.get(context.story[article]!.article.text.slice(start, end)),
  );
  const cosines = candidates.map(({ a, b }) => cosine(vectorOf[a], vectorOf[b]));
  const known = cosines.flatMap((value, row) => (value === null ? [] : [{ value, target: likely[row]! }]));
  if (known.length === 0) return likely;
  const oddsOf = fitOdds(known);
  return likely.map((own, row) => {
    const value = cosines[row] ?? null;
    if (value === null) return own;
    const odds = (1 - WEIGHT) * logit(own) + WEIGHT * oddsOf(value);
    return 1 / (1 + Math.exp(-odds));
  });
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number | null {
  if (!a || !b || a.length !== b.length) return null;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

const logit = (p: number): number => {
  const held = Math.min(1 - LEAST, Math.max(LEAST, p));
  return Math.log(held / (1 - held));
};

/** A logistic curve through likelihoods by resemblance, which never falls: by gradient descent over the standardised values. */
function fitOdds(known: readonly { value: number; target: number }[]): (value: number) => number {
  const mean = known.reduce((sum, { value }) => sum + value, 0) / known.length;
  const deviation = Math.sqrt(known.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / known.length) || 1;
  const share = known.reduce((sum, { target }) => sum + target, 0) / known.length;
  let [slope, base] = [0, logit(share)];
  for (let step = 0; step < STEPS; step++) {
    let [turn, shift] = [0, 0];
    for (const { value, target } of known) {
      const z = (value - mean) / deviation;
      const error = 1 / (1 + Math.exp(-(slope * z + base))) - target;
      turn += (error * z) / known.length;
      shift += error / known.length;
    }
    slope = Math.max(0, slope - RATE * turn);
    base -= RATE * shift;
  }
  return (value) => (slope * (value - mean)) / deviation + base;
}
