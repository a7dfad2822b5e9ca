/**
 * Each two items that have the same key, the earlier first, in the order of the items: what any rule would ask of all pairs, without asking
 * it of those that it refuses by their key. An item whose key is undefined is in no pair.
 */
export function* pairsOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): Generator<readonly [T, T], void, undefined> {
  const groups = new Map<string, T[]>();
  const keys = items.map((item) => keyOf(item));
  items.forEach((item, i) => {
    const key = keys[i];
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  const passed = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    const key = keys[i];
    if (key === undefined) continue;
    const group = groups.get(key)!;
    const next = (passed.get(key) ?? 0) + 1;
    passed.set(key, next);
    for (let k = next; k < group.length; k++) yield [item, group[k]!];
  }
}
