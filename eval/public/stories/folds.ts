import { randomFrom } from "../../random.ts";

export const FOLDS = 5;

/** The fold of each group of a set: a topic of ECB+ or a story, with all its articles. */
export function foldsOf(groups: Iterable<string>): ReadonlyMap<string, number> {
  const random = randomFrom(7);
  return new Map([...new Set(groups)].map((group) => [group, Math.floor(random() * FOLDS)]));
}
