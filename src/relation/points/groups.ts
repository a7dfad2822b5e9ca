import type { Link } from "./links.ts";

type ArticleOf = (passage: number) => number;
/** For each passage those that it is linked to, with how sure that is. */
type Mates = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * Covers all links by groups of passages in which every pair is linked, passages of one article aside; a passage may be in several groups.
 * Never the transitive closure: one wrong link would join two points.
 */
export function groupLinks(links: readonly Link[], articleOf: ArticleOf): number[][] {
  const mates = matesOf(links);
  const covered = new Map([...mates.keys()].map((passage) => [passage, new Set<number>()]));
  const groups: number[][] = [];
  for (const { a, b } of links.toSorted((x, y) => y.sure - x.sure || x.a - y.a || x.b - y.b)) {
    if (covered.get(a)!.has(b)) continue;
    const group = grow([a, b], mates, covered, articleOf);
    for (const x of group) for (const y of group) if (mates.get(x)!.has(y)) covered.get(x)!.add(y);
    groups.push(group.toSorted((x, y) => x - y));
  }
  return groups;
}

function matesOf(links: readonly Link[]): Mates {
  const mates = new Map<number, Map<number, number>>();
  const connect = (a: number, b: number, sure: number): void => {
    const of = mates.get(a);
    if (of) of.set(b, sure);
    else mates.set(a, new Map([[b, sure]]));
  };
  for (const { a, b, sure } of links) {
    connect(a, b, sure);
    connect(b, a, sure);
  }
  return mates;
}

/** Adds to a pair, one after the other, the passage that fits all members and brings most links that no group covers yet. */
function grow(
  pair: readonly [number, number],
  mates: Mates,
  covered: ReadonlyMap<number, ReadonlySet<number>>,
  articleOf: ArticleOf,
): number[] {
  const group: number[] = [];
  // Whoever fits is linked to one of the pair, which are of different articles.
  const gains = new Map(
    pair.flatMap((member) => [...mates.get(member)!.keys()].map((mate): [number, number] => [mate, 0])),
  );
  const add = (member: number): void => {
    group.push(member);
    gains.delete(member);
    const [own, done] = [mates.get(member)!, covered.get(member)!];
    for (const [candidate, gain] of gains) {
      const sure = own.get(candidate);
      if (sure !== undefined) gains.set(candidate, done.has(candidate) ? gain : gain + sure);
      else if (articleOf(candidate) !== articleOf(member)) gains.delete(candidate);
    }
  };
  for (const member of pair) add(member);
  for (;;) {
    let [next, most] = [-1, 0];
    for (const [candidate, gain] of gains) {
      if (gain > most || (gain === most && gain > 0 && candidate < next)) [next, most] = [candidate, gain];
    }
    if (next < 0) return group;
    add(next);
  }
}
