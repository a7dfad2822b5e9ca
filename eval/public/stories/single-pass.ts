import type { Article } from "../../../src/model/article.ts";

/** A text as its words with their weights, of length one. */
type Vector = readonly (readonly [word: number, weight: number])[];

/** Texts as vectors of TF-IDF over their words, title included; counted in all texts at once, which a stream could not know. */
export function vectorsOf(articles: readonly Article[]): Vector[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const texts = articles.map(({ title, text }) => {
    const words = new Map<number, number>();
    for (const [word] of `${title} ${text}`.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, (number = numbers.size));
      words.set(number, (words.get(number) ?? 0) + 1);
    }
    for (const word of words.keys()) counts[word] = (counts[word] ?? 0) + 1;
    return words;
  });
  return texts.map((words) => {
    const vector = [...words].map(
      ([word, count]) => [word, (1 + Math.log(count)) * Math.log(articles.length / counts[word]!)] as const,
    );
    const length = Math.hypot(...vector.map(([, weight]) => weight)) || 1;
    return vector.map(([word, weight]) => [word, weight / length] as const);
  });
}

/**
 * The usual baseline: one pass, each text joins the story whose centroid has the greatest cosine with it, where that is above the threshold.
 * Returns the number of the story of each text, in the order of `vectors`.
 */
export function singlePass(vectors: readonly Vector[], order: readonly number[], threshold: number): number[] {
  /** Word -> for each story that has it its sum of weights. */
  const sums: Map<number, number>[] = [];
  const squares: number[] = [];
  const stories: number[] = vectors.map(() => -1);
  for (const index of order) {
    const vector = vectors[index]!;
    const products = new Float64Array(squares.length);
    for (const [word, weight] of vector) {
      for (const [story, sum] of sums[word] ?? []) products[story]! += weight * sum;
    }
    let best = -1;
    let most = threshold;
    for (let story = 0; story < squares.length; story++) {
      const cosine = products[story]! / Math.sqrt(squares[story]!);
      if (cosine > most) [best, most] = [story, cosine];
    }
    const product = best < 0 ? 0 : products[best]!;
    if (best < 0) best = squares.push(0) - 1;
    // |c + v|² = |c|² + 2 c·v + |v|²
    squares[best]! += 2 * product + vector.reduce((sum, [, weight]) => sum + weight * weight, 0);
    for (const [word, weight] of vector) {
      const known = (sums[word] ??= new Map());
      known.set(best, (known.get(best) ?? 0) + weight);
    }
    stories[index] = best;
  }
  return stories;
}
