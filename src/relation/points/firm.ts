import type { Link } from "./links.ts";

/** How sure a passage's links to the firm passages must be in the mean. */
export const FIRM = 0.76;

/** How sure it is that two passages state the same thing; null for passages of one article, which say nothing of each other. */
export type Sureness = (a: number, b: number) => number | null;

/** Looks links up; what was not taken for a link is not sure at all. */
export function surenessOf(links: readonly Link[], articleOf: (passage: number) => number): Sureness {
  const known = new Map(links.map(({ a, b, sure }) => [pairKey(a, b), sure]));
  return (a, b) => (articleOf(a) === articleOf(b) ? null : (known.get(pairKey(a, b)) ?? 0));
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * The members of a group whose belonging together is at least nine in ten sure, as indices into the group, ascending: grown from the surest
 * pair by members that are sure of those already in. Where no pair is sure enough, the member that has most support stands alone.
 */
export function firmMembers(group: readonly number[], sureness: Sureness): number[] {
  const seed = surestPair(group, sureness);
  if (!seed || seed.sure < FIRM) return [mostSupported(group, sureness)];
  const firm = [...seed.pair];
  for (;;) {
    let next = -1;
    let most = FIRM;
    group.forEach((member, index) => {
      if (firm.includes(index)) return;
      const mean = meanOf(firm.flatMap((other) => sureness(member, group[other]!) ?? []));
      if (mean !== null && (next < 0 ? mean >= most : mean > most)) [next, most] = [index, mean];
    });
    if (next < 0) return firm.toSorted((x, y) => x - y);
    firm.push(next);
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

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
