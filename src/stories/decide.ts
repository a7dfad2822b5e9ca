import { agglomerate, fitOf } from "./agglomerate.ts";
import type { Comparison } from "./comparison.ts";
import { WIDTH } from "./features.ts";
import { CERTAIN, type Judge } from "./judge.ts";
import type { Profile } from "./profile.ts";
import type { Member, StoryOnShelf } from "./shelf.ts";

/** Odds that one pair must have, and how much less is asked of the mean over very many. */
const LEAST_OF_ONE = 0.25;
const LESS_OF_MANY = 0.75;
/** What a pair inside a story must have to speak for a division of articles into stories, where two divisions are compared. */
const LEAST_OF_DIVISION = -0.4;

/**
 * The mean odds that an article and a story, or two stories, must have to be one: the more pairs the mean is over, the less chance there is in it, and the
 * less is asked.
 */
export const leastOdds = (pairs: number): number => LEAST_OF_ONE - LESS_OF_MANY * (1 - 1 / Math.sqrt(pairs));

/** Of a large story so many of its articles that are most like the new one speak for it. */
const SPEAKERS = 10;

/** What speaks for an article in a story: the mean odds over its articles, those that were not candidates against. */
export interface Claim {
  readonly story: StoryOnShelf;
  readonly odds: number;
  /** How far the odds are above what is asked of them. */
  readonly above: number;
  /** How many of its articles the odds are the mean of. */
  readonly speakers: number;
  /** The article of the story that is most like it, with what the two have in common: the columns of `FEATURES`. */
  readonly nearest: Member;
  readonly common: Float32Array;
}

/** How the stories of the articles that are near to a new one claim it, the strongest first. */
export function claimsOf(profile: Profile, near: readonly Member[], comparison: Comparison, judge: Judge): Claim[] {
  const rows = rowsOfFirst(profile, near, comparison);
  const byStory = new Map<StoryOnShelf, Voice[]>();
  near.forEach((member, index) => {
    const offset = index * WIDTH;
    const voice = { member, odds: judge(profile, member.profile, rows, offset), offset };
    const voices = byStory.get(member.story);
    if (voices) voices.push(voice);
    else byStory.set(member.story, [voice]);
  });
  return [...byStory]
    .map(([story, voices]) => {
      voices.sort((a, b) => b.odds - a.odds || a.offset - b.offset);
      const speakers = Math.min(SPEAKERS, story.members.length);
      let sum = 0;
      for (let k = 0; k < speakers; k++) sum += voices[k]?.odds ?? -CERTAIN;
      const { member: nearest, offset } = voices[0]!;
      const odds = sum / speakers;
      return {
        story,
        odds,
        above: odds - leastOdds(speakers),
        speakers,
        nearest,
        common: rows.subarray(offset, offset + WIDTH),
      };
    })
    .toSorted((a, b) => b.above - a.above || a.nearest.turn - b.nearest.turn);
}

interface Voice {
  readonly member: Member;
  readonly odds: number;
  readonly offset: number;
}

const rowsOfFirst = (profile: Profile, near: readonly Member[], comparison: Comparison): Float32Array =>
  comparison.rowsOf([profile, ...near.map((member) => member.profile)], "first");

/** The odds of an article to each of others. */
export function oddsOfFirst(profile: Profile, near: readonly Member[], comparison: Comparison, judge: Judge): number[] {
  const rows = rowsOfFirst(profile, near, comparison);
  return near.map((member, index) => judge(profile, member.profile, rows, index * WIDTH));
}

/** The odds of all pairs of a group, in the order of `pairAt`. */
export function oddsOfAll(group: readonly Member[], comparison: Comparison, judge: Judge): Float64Array {
  const rows = comparison.rowsOf(
    group.map(({ profile }) => profile),
    "all",
  );
  const odds = new Float64Array((group.length * (group.length - 1)) / 2);
  for (let j = 1, pair = 0; j < group.length; j++) {
    for (let i = 0; i < j; i++, pair++) odds[pair] = judge(group[i]!.profile, group[j]!.profile, rows, pair * WIDTH);
  }
  return odds;
}

/**
 * Divides a group of articles anew, as if they had come at once: for each article the number of its part; undefined where the stories that they
 * are in fit the odds as well.
 * `bound` gives articles that a person holds together the same number; `apart` tells which a person holds apart.
 */
export function divide(
  group: readonly Member[],
  odds: Float64Array,
  bound: readonly number[],
  apart: (i: number, j: number) => boolean,
): number[] | undefined {
  const parts = agglomerate(odds, bound, leastOdds, apart);
  const stories = new Map<StoryOnShelf, number>();
  const now = group.map(({ story }) => {
    if (!stories.has(story)) stories.set(story, stories.size);
    return stories.get(story)!;
  });
  const isSame = group.every((_, j) =>
    group.slice(0, j).every((_, i) => (now[i] === now[j]) === (parts[i] === parts[j])),
  );
  if (isSame) return undefined;
  return fitOf(odds, parts, LEAST_OF_DIVISION) > fitOf(odds, now, LEAST_OF_DIVISION) ? parts : undefined;
}
