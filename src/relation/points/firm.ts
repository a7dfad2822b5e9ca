import type { Link } from "./links.ts";

/** How sure a passage's links to the firm passages must be in the mean. */
export const FIRM = 0.76;

/** How sure it is that two passages state the same thing; null for passages of one article, which say nothing of each other. */
export type Sureness = (a: number, b: number) => number | null;

/** Looks links up; what was not taken for a link is not sure at all. */
export function surenessOf(links: readonly Link[], articleOf: (passage: number) => number): Sureness {
  const known = new Map<number, Map<number, number>>();
  for (const { a, b, sure } of links) {
    const of = known.get(Math.min(a, b));
    if (of) of.set(Math.max(a, b), sure);
    else known.set(Math.min(a, b), new Map([[Math.max(a, b), sure]]));
  }
  return (a, b) => (articleOf(a) === articleOf(b) ? null : (known.get(Math.min(a, b))?.get(Math.max(a, b)) ?? 0));
}

/**
 * The members of a group whose belonging together is at least nine in ten sure, as indices into the group, ascending: grown from the surest
 * pair by members that are sure of those already in. Where no pair is sure enough, the member that has most support stands alone.
 */
export function firmMembers(group: readonly number[], sureness: Sureness): number[] {
  const seed = surestPair(group, sureness);
  if (!seed || seed.sure < FIRM) return [mostSupported(group, sureness)];
  const firm = new Set<number>();
  const sums = new Float64Array(group.length);
  const counts = new Uint32Array(group.length);
  const add = (member: number): void => {
    firm.add(member);
    group.forEach((other, index) => {
      const sure = sureness(other, group[member]!);
      if (sure === null) return;
      sums[index]! += sure;
      counts[index]!++;
    });
  };
  for (const member of seed.pair) add(member);
  for (;;) {
    let next = -1;
    let most = FIRM;
    for (let index = 0; index < group.length; index++) {
      if (firm.has(index) || counts[index] === 0) continue;
      const mean = sums[index]! / counts[index]!;
      if (next < 0 ? mean >= most : mean > most) [next, most] = [index, mean];
    }
    if (next < 0) return [...firm].toSorted((x, y) => x - y);
    add(next);
  }
}

function surestPair(group: readonly number[], sureness: Sureness): { pair: [number, number]; sure: number } | null {
  let best: { pair: [number, number]; sure: number } | null = null;
  for (let i = 0; i < group.length; i++) {
    for (let j = i + 1; j < group.length; j++) {
      const sure = sureness(group[i]!, group[j]!);
      if (sure !== null && (best === null || sure > best.sure)) best = { pair: [i, j], sure };
    }
  }
  return best;
}

function mostSupported(group: readonly number[], sureness: Sureness): number {
  const support = group.map((member) => group.reduce((sum, other) => sum + (sureness(member, other) ?? 0), 0));
  return support.indexOf(Math.max(...support));
}
