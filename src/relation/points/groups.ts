import type { Link } from "./links.ts";

/**
 * Covers all links by groups of units in which nearly every pair is linked; a unit may be in several groups.
 * Never the transitive closure: one wrong link would join two points.
 */
export function groupLinks(links: readonly Link[], articleOf: (unit: number) => number): number[][] {
  const mates = new Map<number, Map<number, number>>();
  const connect = (a: number, b: number, sure: number): void => {
    let of = mates.get(a);
    if (!of) mates.set(a, (of = new Map()));
    of.set(b, sure);
  };
  for (const { a, b, sure } of links) {
    connect(a, b, sure);
    connect(b, a, sure);
  }
  const covered = new Set<string>();
  const key = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const groups: number[][] = [];
  const ordered = links.toSorted((x, y) => y.sure - x.sure || x.a - y.a || x.b - y.b);
  for (const { a, b } of ordered) {
    if (covered.has(key(a, b))) continue;
    const group = [a, b];
    for (;;) {
      const next = bestMember(group, mates, articleOf, covered, key);
      if (next === undefined) break;
      group.push(next);
    }
    for (const x of group) for (const y of group) if (x < y && mates.get(x)?.has(y)) covered.add(key(x, y));
    groups.push(group.toSorted((x, y) => x - y));
  }
  return groups;
}

/** The unit outside the group that is linked to all of it (its own article aside) and brings most that is new. */
function bestMember(
  group: readonly number[],
  mates: ReadonlyMap<number, ReadonlyMap<number, number>>,
  articleOf: (unit: number) => number,
  covered: ReadonlySet<string>,
  key: (a: number, b: number) => string,
): number | undefined {
  let best: number | undefined;
  let bestGain = 0;
  // Whoever fits is linked to one of the first two, which are of different articles.
  const near = new Set(group.slice(0, 2).flatMap((member) => [...(mates.get(member)?.keys() ?? [])]));
  for (const candidate of near) {
    if (group.includes(candidate)) continue;
    let gain = 0;
    let fits = true;
    for (const member of group) {
      if (articleOf(member) === articleOf(candidate)) continue;
      const sure = mates.get(candidate)?.get(member);
      if (sure === undefined) {
        fits = false;
        break;
      }
      if (!covered.has(key(candidate, member))) gain += sure;
    }
    if (fits && (gain > bestGain || (gain === bestGain && gain > 0 && candidate < best!))) {
      best = candidate;
      bestGain = gain;
    }
  }
  return best;
}
