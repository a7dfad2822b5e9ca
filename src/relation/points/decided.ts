import { type DecidedPassage, type DecidedPairs, likeness, sideOf, touches } from "../decisions/decided-pairs.ts";
import type { Passage, Passages } from "./passages/merge-picks.ts";
import type { View } from "./view.ts";

/** The passages and links of a story after what a person decided of them. */
export interface Decided extends Passages {
  /** Passages that are to be in one point, set by set. */
  readonly same: readonly (readonly number[])[];
  /** Whether two passages are never to be in one point. */
  readonly apart: (a: number, b: number) => boolean;
  /** Passages that are to be apart from some other. */
  readonly contested: ReadonlySet<number>;
  /** Passages that were linked to others, and are to none since what is different is apart; they are statements still. */
  readonly lone: readonly number[];
}

/**
 * Takes decisions into the passages of a story: a passage that a decision joins to another and that no link is about becomes one, and links
 * between passages that are decided to be different go. Where not all can be followed, what is different stays apart.
 */
export function decide(view: View, { passages: found, links }: Passages, { same, different }: DecidedPairs): Decided {
  if (same.length + different.length === 0) {
    return { passages: found, links, same: [], apart: () => false, contested: new Set(), lone: [] };
  }
  const passages = [...found];
  const place = (decided: DecidedPassage): number => {
    const best = bestOf(passages, decided);
    return best ?? passages.push({ ...decided, unit: unitOf(view, decided) }) - 1;
  };
  const ends = same.map(({ a, b }): readonly [number, number] => [place(a), place(b)]);
  const sets = passages.map((_, index) => new Set([index]));
  const foes = different.map((pair) => passages.map((passage) => sideOf(passage, pair)));
  const oppose = (x: Iterable<number>, y: Iterable<number>): boolean => {
    const [left, right] = [[...x], [...y]];
    return foes.some((sides) => {
      const has = (members: readonly number[], side: "a" | "b"): boolean => members.some((one) => sides[one] === side);
      return (has(left, "a") && has(right, "b")) || (has(left, "b") && has(right, "a"));
    });
  };
  for (const [a, b] of ends) {
    const [x, y] = [sets[a]!, sets[b]!];
    if (x === y || oppose(x, y)) continue;
    const joined = x.union(y);
    for (const member of joined) sets[member] = joined;
  }
  const apart = (a: number, b: number): boolean => sets[a] !== sets[b] && oppose(sets[a]!, sets[b]!);
  const kept = links.filter(({ a, b }) => !apart(a, b));
  const linked = new Set(kept.flatMap(({ a, b }) => [a, b]));
  const were = new Set(links.flatMap(({ a, b }) => [a, b]));
  return {
    passages,
    links: kept,
    lone: [...were.difference(linked)].toSorted((x, y) => x - y),
    same: [...new Set(sets)].filter((set) => set.size > 1).map((set) => [...set].toSorted((x, y) => x - y)),
    apart,
    contested: new Set([...passages.keys()].filter((passage) => foes.some((sides) => sides[passage] !== undefined))),
  };
}

/** The passage that has most in common with one that a decision names, if any has most of either. */
function bestOf(passages: readonly Passage[], decided: DecidedPassage): number | undefined {
  let best: { index: number; share: number } | undefined;
  passages.forEach((passage, index) => {
    const share = touches(passage, decided) ? likeness(passage, decided) : 0;
    if (share > (best?.share ?? 0)) best = { index, share };
  });
  return best?.index;
}

/** The sentence that a passage is of; -1 where it is of none that can take part in a point. */
function unitOf({ units }: View, decided: DecidedPassage): number {
  const shares = units.map((unit) => likeness(unit, decided));
  const most = Math.max(0, ...shares);
  return most > 0 ? shares.indexOf(most) : -1;
}
