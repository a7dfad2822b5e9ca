import { likeness, type Rarity } from "./likeness.ts";
import type { Profile } from "./profile.ts";
import { compareValues } from "./quantity.ts";

export type Pair = readonly [Profile, Profile];

/**
 * For each pair across articles, by how much a rival beats it: a figure of the other article with the same value whose words are more
 * alike. Zero for the best pair; an article that gives one number of two things is so told from one that repeats it.
 */
export function rivalsOf(pairs: readonly Pair[], rarity: Rarity): number[] {
  const own = pairs.map(([a, b]) => likeness(a, b, rarity));
  const best = new Map<string, number>();
  const note = (figure: Profile, other: Profile, score: number): void => {
    const key = keyOf(figure, other);
    best.set(key, Math.max(best.get(key) ?? 0, score));
  };
  pairs.forEach(([a, b], i) => {
    if (a.article === b.article || !agrees(a, b)) return;
    note(a, b, own[i]!);
    note(b, a, own[i]!);
  });
  return pairs.map(([a, b], i) => {
    if (a.article === b.article) return 0;
    return Math.max(0, (best.get(keyOf(a, b)) ?? 0) - own[i]!, (best.get(keyOf(b, a)) ?? 0) - own[i]!);
  });
}

const keyOf = (figure: Profile, other: Profile): string => `${figure.index} ${other.article}`;

function agrees(a: Profile, b: Profile): boolean {
  const value = compareValues(a.quantity, b.quantity);
  return value === "equal" || value === "near";
}
