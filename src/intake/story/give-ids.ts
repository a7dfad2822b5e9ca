import { createHash } from "node:crypto";
import type { Article } from "../../model/article.ts";
import type { Settled } from "../settle.ts";

/**
 * The articles with ids that no two share. An article that came with an id keeps it; the others go by their file's name,
 * and where that is taken, by name and a hash of what they are, so that an id never depends on the order of reading.
 */
export function giveIds(settled: readonly Settled[]): Article[] {
  const wanted = new Map<string, number[]>();
  settled.forEach(({ article }, index) => wanted.set(article.id, [...(wanted.get(article.id) ?? []), index]));
  const taken = new Set(wanted.keys());
  const ids = settled.map(({ article }) => article.id);
  for (const [id, claimants] of wanted) {
    if (claimants.length === 1) continue;
    const inOrder = claimants.toSorted((a, b) => compare(fingerprint(settled[a]), fingerprint(settled[b])) || a - b);
    const keeper = inOrder.find((index) => settled[index]?.named);
    for (const index of inOrder) {
      if (index === keeper) continue;
      ids[index] = free(`${id}-${fingerprint(settled[index]).slice(0, 8)}`, taken);
    }
  }
  return settled.map(({ article }, index) => ({ ...article, id: ids[index] ?? article.id }));
}

/** The id, or the first that is free behind it; it is taken from now on. */
export function free(id: string, taken: Set<string>): string {
  let chosen = id;
  for (let n = 2; taken.has(chosen); n++) chosen = `${id}-${n}`;
  taken.add(chosen);
  return chosen;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What tells an article from others of its name. */
export function fingerprint(one: Settled | undefined): string {
  const { sha256, url, outlet, published } = one?.article ?? {};
  return createHash("sha256")
    .update(JSON.stringify([sha256, url, outlet, published]))
    .digest("hex");
}
