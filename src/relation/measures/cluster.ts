/** A scored pair of items by their indices. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Groups items by average linkage: the two groups with the highest mean score are joined while that mean reaches `threshold`.
 * Pairs that were not compared count as zero, so weak links do not chain. Groups of two or more come in the order of their first item.
 */
export function cluster(links: readonly Link[], threshold: number): number[][] {
  const members = new Map<number, number[]>();
  const sums = new Map<number, Map<number, number>>();
  const owner = new Map<number, number>();
  const note = (a: number, b: number, score: number): void => {
    const row = sums.get(a) ?? new Map<number, number>();
    row.set(b, (row.get(b) ?? 0) + score);
    sums.set(a, row);
  };
  for (const { a, b, score } of links) {
    for (const item of [a, b]) if (!members.has(item)) members.set(item, [item]);
    note(a, b, score);
    note(b, a, score);
  }
  for (const item of members.keys()) owner.set(item, item);
  const queue = links
    .filter((link) => link.score >= threshold)
    .toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const link of queue) {
    const [a, b] = [owner.get(link.a)!, owner.get(link.b)!];
    if (a === b) continue;
    const [first, second] = [members.get(a)!, members.get(b)!];
    const mean = (sums.get(a)?.get(b) ?? 0) / (first.length * second.length);
    if (mean < threshold) continue;
    for (const item of second) owner.set(item, a);
    members.set(a, [...first, ...second]);
    members.delete(b);
    for (const [other, score] of sums.get(b) ?? []) {
      sums.get(other)?.delete(b);
      if (other === a) continue;
      note(a, other, score);
      note(other, a, score);
    }
    sums.delete(b);
    sums.get(a)?.delete(b);
  }
  return [...members.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((x, y) => x - y))
    .toSorted((x, y) => x[0]! - y[0]!);
}
