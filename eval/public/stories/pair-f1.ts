import { scored, type Scored } from "../job.ts";
import type { Grouped } from "../names/b-cubed.ts";

/**
 * Precision, recall and F1 over pairs: which two items of all that are grouped together belong together, and the other way round. An item that is
 * not grouped at all makes no pair.
 */
export function pairF1(items: readonly Grouped[]): Scored {
  const found = pairsIn(items.flatMap((item) => item.found ?? []));
  const wanted = pairsIn(items.map((item) => item.wanted));
  const right = pairsIn(items.flatMap((item) => (item.found === null ? [] : `${item.found}\n${item.wanted}`)));
  return scored(right, found, right, wanted);
}

function pairsIn(groups: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
