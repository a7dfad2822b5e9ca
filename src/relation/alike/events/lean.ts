const ROUNDS = 60;

/**
 * How articles and sentences lean between the two sides of a story: the first axis along which its articles differ (the leading eigenvector of
 * their cosines, means taken out, by power iteration from a fixed start). A story that reports two like events has one on either side.
 */
export interface Lean {
  /** For each article, -1 to 1. */
  readonly ofArticle: Float64Array;
  /** Weight of each term along the axis. */
  readonly axis: Float64Array;
}

export function leanOf(
  sets: readonly ReadonlySet<number>[],
  norms: readonly number[],
  weights: Float64Array,
  cosines: Float64Array,
): Lean {
  const count = sets.length;
  const centred = centre(cosines, count);
  let vector = Float64Array.from({ length: count }, (_, i) => Math.sin(i + 1));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(count);
    for (let i = 0; i < count; i++) for (let j = 0; j < count; j++) next[i]! += centred[i * count + j]! * vector[j]!;
    const length = Math.hypot(...next);
    if (length < 1e-12) break;
    vector = next.map((value) => value / length);
  }
  const most = Math.max(1e-12, ...vector.map(Math.abs));
  const ofArticle = vector.map((value) => value / most);
  const axis = new Float64Array(weights.length);
  sets.forEach((set, article) => {
    for (const term of set) axis[term]! += (ofArticle[article]! * weights[term]!) / (norms[article]! || 1);
  });
  const length = Math.hypot(...axis) || 1;
  return { ofArticle, axis: axis.map((value) => value / length) };
}

function centre(cosines: Float64Array, count: number): Float64Array {
  const means = Float64Array.from({ length: count }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < count; j++) sum += cosines[i * count + j]!;
    return sum / count;
  });
  const all = means.reduce((a, b) => a + b, 0) / (count || 1);
  return cosines.map((cosine, at) => cosine - means[Math.floor(at / count)]! - means[at % count]! + all);
}

/** How a sentence leans, -1 to 1. */
export function sentenceLean(
  terms: ReadonlySet<number>,
  norm: number,
  weights: Float64Array,
  axis: Float64Array,
): number {
  let dot = 0;
  for (const term of terms) dot += weights[term]! * axis[term]!;
  return norm > 0 ? dot / norm : 0;
}
