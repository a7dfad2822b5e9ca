import type { Speaker, Utterance } from "../../model/quote.ts";
import { cluster } from "../measures/cluster.ts";
import type { PlacedQuote } from "../placed.ts";
import type { Story } from "../relation.ts";
import { candidatesOf } from "./candidates.ts";
import { rowsOf } from "./columns.ts";
import { linksOf } from "./links.ts";
import { remarksOf } from "./remarks.ts";
import { UTTERANCE_WEIGHTS, type UtteranceWeights } from "./weights.ts";
import { type WordedStory, wordedStory } from "./worded.ts";

/**
 * Groups the quotes, within and across articles, that report the same act of speaking; a quote alone makes no group.
 * The parts of an interrupted quotation, and marked words with the reported clause around them, are one remark; remarks are joined
 * by average linkage over the probability that a trained model gives to the pairs of their quotes.
 */
export function groupUtterances(
  story: Story,
  quotes: readonly PlacedQuote[],
  weights: UtteranceWeights = UTTERANCE_WEIGHTS,
): Utterance[] {
  const remarks = remarksOf(story, quotes);
  const worded = wordedStory(story, quotes, remarks);
  const candidates = candidatesOf(worded);
  const links = linksOf(worded, candidates, rowsOf(worded, candidates), weights);
  return groupsOf(worded, cluster(links, weights.threshold)).map((group, index) => ({
    id: `u${index + 1}`,
    speaker: speakerOf(group.map((quote) => quotes[quote]!.line.speaker)),
    quotes: group.map((quote) => quotes[quote]!.line.id),
  }));
}

/** Groups of two or more quotes, in the order of the story, from groups of remarks; copies go with the first, and a remark alone is a group too. */
export function groupsOf({ remarks, firsts }: WordedStory, groups: readonly (readonly number[])[]): number[][] {
  const groupOf = new Map(groups.flatMap((group) => group.map((remark) => [remark, group[0]!] as const)));
  const gathered = new Map<number, number[]>();
  remarks.forEach(({ quotes }, remark) => {
    const first = firsts[remark]!;
    const group = groupOf.get(first) ?? first;
    gathered.set(group, [...(gathered.get(group) ?? []), ...quotes]);
  });
  return [...gathered.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((a, b) => a - b))
    .toSorted((a, b) => a[0]! - b[0]!);
}

/** The speaker that most of the quotes name, one with an entity before a description. */
function speakerOf(speakers: readonly (Speaker | null)[]): Speaker | null {
  const counts = new Map<string, { speaker: Speaker; count: number }>();
  for (const speaker of speakers) {
    if (!speaker) continue;
    const key = speaker.entity ?? speaker.name;
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { speaker, count: speaker.entity === undefined ? 0 : 1000 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.speaker ?? null;
}
