import { agglomerate, fitOf, pairAt } from "./agglomerate.ts";
import type { Comparison } from "./comparison.ts";
import { WIDTH } from "./features.ts";
import { CERTAIN, type Judge } from "./judge.ts";
import type { Member, StoryOnShelf } from "./shelf.ts";

/** Mean odds from which on an article belongs to a story, and two stories are one. */
export const THRESHOLD = 0;
/** Of a large story so many of its articles that are most like the new one speak for it. */
const SPEAKERS = 10;

/** What speaks for an article in a story: the mean odds over its articles, those that were not candidates against. */
export interface Claim {
  readonly story: StoryOnShelf;
  readonly odds: number;
  /** The article of the story that is most like it, and how sure it is. */
  readonly nearest: Member;
  readonly most: number;
}

/** How the stories of an article's candidates claim it, the strongest first. `odds` holds the article's odds to each of the candidates. */
export function claimsOf(near: readonly Member[], odds: readonly number[]): Claim[] {
  const byStory = new Map<StoryOnShelf, { sorted: number[]; nearest: Member; most: number }>();
  near.forEach((member, index) => {
    const value = odds[index]!;
    const known = byStory.get(member.story);
    if (!known) byStory.set(member.story, { sorted: [value], nearest: member, most: value });
    else {
      known.sorted.push(value);
      if (value > known.most) Object.assign(known, { most: value, nearest: member });
    }
  });
  return [...byStory]
    .map(([story, { sorted, nearest, most }]) => {
      sorted.sort((a, b) => b - a);
      const speakers = Math.min(SPEAKERS, story.members.length);
      let sum = 0;
      for (let k = 0; k < speakers; k++) sum += sorted[k] ?? -CERTAIN;
      return { story, odds: sum / speakers, nearest, most };
    })
    .toSorted((a, b) => b.odds - a.odds || a.nearest.turn - b.nearest.turn);
}

/** The odds of the article that stands first in a group to each of the others. */
export function oddsOfFirst(group: readonly Member[], comparison: Comparison, judge: Judge): number[] {
  const rows = comparison.rowsOf(group.map(({ profile }) => profile));
  const first = group[0]!.profile;
  return group.slice(1).map(({ profile }, index) => judge(first, profile, rows, pairAt(0, index + 1) * WIDTH));
}

/** The odds of all pairs of a group, in the order of `pairAt`. */
export function oddsOfAll(group: readonly Member[], comparison: Comparison, judge: Judge): Float64Array {
  const rows = comparison.rowsOf(group.map(({ profile }) => profile));
  const odds = new Float64Array((group.length * (group.length - 1)) / 2);
  for (let j = 1, pair = 0; j < group.length; j++) {
    for (let i = 0; i < j; i++, pair++) odds[pair] = judge(group[i]!.profile, group[j]!.profile, rows, pair * WIDTH);
  }
  return odds;
}

/** A better division of a group into stories. */
export interface Division {
  /** For each article of the group the number of its part. */
  readonly parts: readonly number[];
  readonly odds: Float64Array;
}

/**
 * Divides a group of articles anew, as if they had come at once; undefined where the stories that they are in fit the odds as well.
 * `bound` gives articles that a person holds together the same number; `apart` tells which a person holds apart.
 */
export function divide(
  group: readonly Member[],
  odds: Float64Array,
  bound: readonly number[],
  apart: (i: number, j: number) => boolean,
): Division | undefined {
  const parts = agglomerate(odds, bound, THRESHOLD, apart);
  const stories = new Map<StoryOnShelf, number>();
  const now = group.map(({ story }) => {
    if (!stories.has(story)) stories.set(story, stories.size);
    return stories.get(story)!;
  });
  const isSame = group.every((_, j) =>
    group.slice(0, j).every((_, i) => (now[i] === now[j]) === (parts[i] === parts[j])),
  );
  if (isSame) return undefined;
  return fitOf(odds, parts, THRESHOLD) > fitOf(odds, now, THRESHOLD) ? { parts, odds } : undefined;
}
