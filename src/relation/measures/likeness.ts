import type { Profile } from "./profile.ts";

/** How telling each word and each value of the story is. */
export interface Rarity {
  readonly words: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number>;
  /** For each value, the articles that print it to the figures that have it: near one where each tells it once. */
  readonly spread: ReadonlyMap<string, number>;
}

/** Inverse document frequency of the words around figures, counted by sentence, and of the figures' values. */
export function rarityOf(profiles: readonly Profile[]): Rarity {
  const words = new Map<string, number>();
  const values = new Map<string, number>();
  const seen = new Set<string>();
  let sentences = 0;
  for (const profile of profiles) {
    const key = `${profile.article} ${profile.sentence}`;
    values.set(profile.value, (values.get(profile.value) ?? 0) + 1);
    if (seen.has(key)) continue;
    seen.add(key);
    sentences++;
    for (const stem of profile.all) words.set(stem, (words.get(stem) ?? 0) + 1);
  }
  const inverse = (counts: Map<string, number>, total: number): Map<string, number> =>
    new Map([...counts].map(([key, count]) => [key, Math.log(1 + total / count)]));
  const articles = new Map<string, Set<number>>();
  for (const profile of profiles) {
    const key = profile.value;
    articles.set(key, (articles.get(key) ?? new Set()).add(profile.article));
  }
  const spread = new Map([...values].map(([key, count]) => [key, (articles.get(key)?.size ?? 0) / count]));
  return { words: inverse(words, sentences), values: inverse(values, profiles.length), spread };
}

/** The shared weight of two sets of words, of all their weight. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>, idf: ReadonlyMap<string, number>): number {
  let [shared, either] = [0, 0];
  for (const stem of a) {
    const weight = idf.get(stem) ?? 1;
    either += weight;
    if (b.has(stem)) shared += weight;
  }
  for (const stem of b) if (!a.has(stem)) either += idf.get(stem) ?? 1;
  return either > 0 ? shared / either : 0;
}

/** Whether two sets have an item in common. */
export function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
