import type { AlikeWords } from "./alike-words.ts";
import { isNearMiss } from "./differing.ts";
import type { Profile } from "./profile.ts";
import type { Pair } from "./rivals.ts";

/**
 * Joins groups that each agree on one value and miss each other's narrowly ('87 tents', '93 tents'): the accounts of one thing that
 * differ. Figures that stand together in a sentence are two things. `groups` may leave out figures; these count as groups of one.
 */
export function joinNearMisses(
  groups: readonly (readonly Profile[])[],
  pairs: readonly Pair[],
  alike: readonly AlikeWords[],
): (readonly Profile[])[] {
  const groupOf = new Map<Profile, readonly Profile[]>();
  for (const group of groups) for (const profile of group) groupOf.set(profile, group);
  const joined = new Set(groups);
  for (const [i, [a, b]] of pairs.entries()) {
    if (!isNearMiss(a, b, alike[i]!)) continue;
    const [first, second] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (first === second || !isOneValue(first) || !isOneValue(second) || standTogether(first, second)) continue;
    const union = [...first, ...second].toSorted((x, y) => x.index - y.index);
    joined.delete(first);
    joined.delete(second);
    joined.add(union);
    for (const profile of union) groupOf.set(profile, union);
  }
  return [...joined].toSorted((x, y) => x[0]!.index - y[0]!.index);
}

const isOneValue = (group: readonly Profile[]): boolean =>
  group.every(({ quantity }) => quantity.amount === group[0]!.quantity.amount);

const standTogether = (first: readonly Profile[], second: readonly Profile[]): boolean =>
  first.some((a) => second.some((b) => a.article === b.article && a.sentence === b.sentence));
