import { pairAt } from "./agglomerate.ts";
import type { Claim } from "./decide.ts";
import { FEATURES } from "./features.ts";
import type { Profile } from "./profile.ts";
import type { Member } from "./shelf.ts";
import type { Transfer } from "./allot.ts";

const column = (name: (typeof FEATURES)[number]): number => FEATURES.indexOf(name);
const TERMS = column("terms");
const NAMES = column("names");
const BOTH_NAMED = column("bothNamed");
const CONTRAST = column("contrast");
const SAME_TITLE = column("sameTitle");

const DAY = 86_400_000;

/** Why an article joined a story: the odds over the articles of the story that were asked, and what it has in common with the nearest of them. */
export const whyJoined = (profile: Profile, claim: Claim): string[] => [oddsOf(claim), ...commonOf(profile, claim)];

/** Why an article founded a story: what the story that came nearest lacked. */
export const whyFounded = (profile: Profile, nearest: Claim | undefined): string[] =>
  nearest
    ? [`nearest story ${nearest.story.id}`, oddsOf(nearest), ...commonOf(profile, nearest)]
    : ["no article like it"];

/** Why articles went from one story to another: their mean odds to those they go to, and to those they leave. */
export function whyMended(
  { articles, from }: Transfer,
  group: readonly Member[],
  parts: readonly number[],
  stories: readonly string[],
  odds: Float64Array,
): string[] {
  const going = new Set(articles);
  const mean = (isOther: (index: number) => boolean): string | undefined => {
    let sum = 0;
    let count = 0;
    group.forEach((member, i) => {
      if (!going.has(member)) return;
      group.forEach((other, j) => {
        if (going.has(other) || !isOther(j)) return;
        sum += odds[pairAt(i, j)]!;
        count++;
      });
    });
    return count === 0 ? undefined : `${(sum / count).toFixed(1)} over ${count} ${count === 1 ? "pair" : "pairs"}`;
  };
  // Of a large story some articles go without having been asked.
  const goal = parts[group.findIndex((member) => going.has(member))];
  const joined = mean((index) => parts[index] === goal);
  const left = mean((index) => stories[index] === from && parts[index] !== goal);
  return [
    ...(joined === undefined ? [] : [`odds ${joined} with the articles joined`]),
    ...(left === undefined ? [] : [`odds ${left} with the articles left`]),
  ];
}

const oddsOf = ({ odds, speakers, story }: Claim): string =>
  `odds ${odds.toFixed(1)} over ${speakers} of ${story.members.length}`;

function commonOf(profile: Profile, { common, nearest }: Claim): string[] {
  return [
    ...(common[SAME_TITLE] ? ["same title"] : []),
    `terms ${common[TERMS]!.toFixed(2)}`,
    ...(common[BOTH_NAMED] ? [`names ${common[NAMES]!.toFixed(2)}`] : []),
    `set apart ${common[CONTRAST]!.toFixed(2)}`,
    ...gapInWords(profile.moment, nearest.profile.moment),
  ];
}

/** How far apart two moments are, in words. */
function gapInWords(a: number | null, b: number | null): string[] {
  if (a === null || b === null) return [];
  const days = Math.round(Math.abs(a - b) / DAY);
  return [days === 0 ? "same day" : `${days} ${days === 1 ? "day" : "days"} apart`];
}
