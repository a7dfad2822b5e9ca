import type { AlikeWords } from "./alike-words.ts";
import type { Profile } from "./profile.ts";
import { compareValues } from "./quantity.ts";

export type Pair = readonly [Profile, Profile];

/**
 * For each pair across articles, by how much a rival beats it: a figure of the other article with the same value whose words are more
 * alike. Zero for the best pair; an article that gives one number of two things is so told from one that repeats it.
 */
export function rivalsOf(pairs: readonly Pair[], alike: readonly AlikeWords[]): number[] {
  const articles = 1 + pairs.reduce((most, [a, b]) => Math.max(most, a.article, b.article), 0);
  const keyOf = (figure: Profile, other: Profile): number => figure.index * articles + other.article;
  const best = new Map<number, number>();
  const note = (figure: Profile, other: Profile, score: number): void => {
    const key = keyOf(figure, other);
    best.set(key, Math.max(best.get(key) ?? 0, score));
  };
  pairs.forEach(([a, b], i) => {
    if (a.article === b.article || !agrees(a, b)) return;
    note(a, b, alike[i]!.mean);
    note(b, a, alike[i]!.mean);
  });
  return pairs.map(([a, b], i) => {
    if (a.article === b.article) return 0;
    const own = alike[i]!.mean;
    return Math.max(0, (best.get(keyOf(a, b)) ?? 0) - own, (best.get(keyOf(b, a)) ?? 0) - own);
  });
}

function agrees(a: Profile, b: Profile): boolean {
  const value = compareValues(a.quantity, b.quantity);
  return value === "equal" || value === "near";
}
