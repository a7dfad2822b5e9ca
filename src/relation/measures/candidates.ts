import type { Profile } from "./profile.ts";

/** How many figures with the same key each one is compared with, so that a large story stays linear. */
const WINDOW = 100;

/** Pairs of figures that may measure the same: of one dimension, and alike in value, counted noun or predicate. Each pair once, in order. */
export function candidatesOf(profiles: readonly Profile[]): [Profile, Profile][] {
  const postings = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of keysOf(profile)) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [profile]);
      else list.push(profile);
    }
  }
  const pairs = new Map<number, [Profile, Profile]>();
  for (const list of postings.values()) {
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length && j <= i + WINDOW; j++) {
        const [a, b] = [list[i]!, list[j]!];
        if (!areDifferentInRow(a, b)) pairs.set(a.index * profiles.length + b.index, [a, b]);
      }
    }
  }
  return [...pairs.entries()].toSorted(([a], [b]) => a - b).map(([, pair]) => pair);
}

/** The fourth and the fifth of a row are two things, whatever is said of them. */
const areDifferentInRow = (a: Profile, b: Profile): boolean =>
  a.kind === "ordinal" && b.kind === "ordinal" && a.quantity.amount !== b.quantity.amount;

function keysOf(profile: Profile): Set<string> {
  const { dimension } = profile.quantity;
  const keys = new Set([`value ${profile.value}`]);
  if (dimension !== "count") return keys.add(`dimension ${dimension}`);
  if (profile.noun !== "") keys.add(`noun ${profile.noun}`);
  if (profile.people) keys.add(`people ${profile.predicate}`);
  if (profile.predicate !== "") keys.add(`predicate ${profile.predicate}`);
  return keys;
}
