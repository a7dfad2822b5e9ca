import type { Reuse } from "../../model/reuse.ts";
import type { Range } from "../../model/span.ts";
import { byPlace, lengthOf } from "../../model/span.ts";
import type { Story } from "../relation.ts";
import { creditedAgency } from "./credited-agency.ts";

/** Two articles are one origin where they share this many characters (about seventeen words) and this part of the shorter one … */
const FEWEST_SHARED = 100;
const SMALLEST_PART = 0.15;
/** … or this many characters and a smaller part: paragraphs of a common source in two long reports. A single sentence of background joins nothing. */
const MANY_SHARED = 360;
const SMALL_PART = 0.05;

/**
 * For each article of a story, the name of the origin that it counts for: the agency that it credits, else the id of the earliest article of the origin.
 * Articles that share a good part of their words, or that credit the same agency, are one origin, also through a third. It errs on the
 * side of one origin: what cannot be told apart does not corroborate.
 */
export function findOrigins(story: Story, reuse: readonly Reuse[]): string[] {
  const agencies = story.map(creditedAgency);
  const parent = story.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [rootOf(a), rootOf(b)].toSorted((x, y) => x - y);
    parent[second!] = first!;
  };
  for (const [a, b] of copies(story, reuse)) join(a, b);
  const firstOf = new Map<string, number>();
  agencies.forEach((agency, index) => {
    if (agency === undefined) return;
    const first = firstOf.get(agency);
    if (first === undefined) firstOf.set(agency, index);
    else join(first, index);
  });
  const names = new Map<number, string>();
  story.forEach((_, index) => {
    const agency = agencies[index];
    if (agency !== undefined && !names.has(rootOf(index))) names.set(rootOf(index), agency);
  });
  return story.map((_, index) => names.get(rootOf(index)) ?? story[rootOf(index)]!.article.id);
}

/** The pairs of articles of which one may be a copy of the other, or both of a third. */
function copies(story: Story, reuse: readonly Reuse[]): [number, number][] {
  const indexOf = new Map(story.map(({ article }, index) => [article.id, index]));
  const lengths = story.map(({ analysis }) =>
    analysis.blocks.reduce((sum, block) => (block.kind === "furniture" ? sum : sum + lengthOf(block)), 0),
  );
  const pairs = new Map<string, { a: number; b: number; inA: Range[]; inB: Range[] }>();
  for (const line of reuse) {
    const a = indexOf.get(line.a.article);
    const b = indexOf.get(line.b.article);
    if (a === undefined || b === undefined) continue;
    const key = `${a}:${b}`;
    const pair = pairs.get(key) ?? { a, b, inA: [], inB: [] };
    pair.inA.push(line.a);
    pair.inB.push(line.b);
    pairs.set(key, pair);
  }
  return [...pairs.values()]
    .filter(({ a, b, inA, inB }) => {
      const shared = Math.min(covered(inA), covered(inB));
      const part = shared / Math.max(1, Math.min(lengths[a]!, lengths[b]!));
      return (shared >= FEWEST_SHARED && part >= SMALLEST_PART) || (shared >= MANY_SHARED && part >= SMALL_PART);
    })
    .map(({ a, b }) => [a, b]);
}

/** How many characters the ranges cover together. */
function covered(ranges: readonly Range[]): number {
  let end = 0;
  let sum = 0;
  for (const range of ranges.toSorted(byPlace)) {
    sum += Math.max(0, range.end - Math.max(end, range.start));
    end = Math.max(end, range.end);
  }
  return sum;
}
