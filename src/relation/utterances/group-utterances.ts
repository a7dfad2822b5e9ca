import type { Speaker, Utterance } from "../../model/quote.ts";
import { backgroundRarity } from "../points/background.ts";
import type { PlacedQuote } from "../placed.ts";
import type { Story } from "../relation.ts";
import { likeness } from "./likeness.ts";
import { type QuoteWords, type Remark, remarksOf, wordsOfQuotes } from "./remarks.ts";

/** Terms that more quotes share than this bring no candidates: names of the story. */
const MOST_SHARING = 60;

/** How alike the remarks of two groups must be on average to be one; 1 joins two alone. */
const ALIKE_ON_AVERAGE = 0.7;

/**
 * Groups the quotes, within and across articles, that report the same act of speaking; a quote alone makes no group.
 * Quotes belong together by the words that they share, each weighed by its rarity in news and in the quotes of the story, and by
 * their speakers; the parts of an interrupted quotation go together. Remarks are joined best first while they stay alike on average.
 */
export function groupUtterances(story: Story, quotes: readonly PlacedQuote[]): Utterance[] {
  const words = wordsOfQuotes(story, quotes);
  const remarks = remarksOf(story, quotes);
  const groups = gather(remarks, linksOf(remarks, words));
  return groups
    .map((group) => group.flatMap((remark) => remarks[remark]!.quotes).toSorted((a, b) => a - b))
    .filter((group) => group.length > 1)
    .toSorted((a, b) => a[0]! - b[0]!)
    .map((group, index) => ({
      id: `u${index + 1}`,
      speaker: speakerOf(group.map((quote) => quotes[quote]!.line.speaker)),
      quotes: group.map((quote) => quotes[quote]!.line.id),
    }));
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

interface Link {
  readonly a: number;
  readonly b: number;
  readonly alike: number;
}

/** The pairs of remarks that share rare words, with how alike they are: at least 1 where they report the same. */
function linksOf(remarks: readonly Remark[], words: readonly QuoteWords[]): Link[] {
  const remarkOf = new Map(remarks.flatMap((remark, index) => remark.quotes.map((quote) => [quote, index] as const)));
  const postings = new Map<string, number[]>();
  for (const { index, terms } of words) for (const term of terms) push(postings, term, index);
  const weight = new Map(
    [...postings].map(([term, list]) => [
      term,
      Math.sqrt(backgroundRarity(term) * Math.log(1 + words.length / list.length)),
    ]),
  );
  const weigh = (term: string): number => weight.get(term) ?? 0;
  const best = new Map<string, Link>();
  words.forEach((word) => {
    const candidates = new Set<number>();
    for (const term of word.terms) {
      const list = postings.get(term)!;
      if (list.length <= MOST_SHARING) for (const other of list) if (other > word.index) candidates.add(other);
    }
    for (const other of candidates) {
      const [a, b] = [remarkOf.get(word.index)!, remarkOf.get(other)!].toSorted((x, y) => x - y) as [number, number];
      if (a === b) continue;
      const alike = likeness(word, words[other]!, weigh);
      const key = `${a}:${b}`;
      if (alike > 0 && alike > (best.get(key)?.alike ?? 0)) best.set(key, { a, b, alike });
    }
  });
  return [...best.values()];
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Groups of remarks by average linkage: the most alike first, while the members of both groups are alike enough on average. */
function gather(remarks: readonly Remark[], links: readonly Link[]): number[][] {
  const alike = new Map(links.map((link) => [`${link.a}:${link.b}`, link.alike]));
  const of = (a: number, b: number): number => alike.get(a < b ? `${a}:${b}` : `${b}:${a}`) ?? 0;
  const groupOf = remarks.map((_, index) => [index]);
  for (const { a, b, alike: value } of links.toSorted((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b)) {
    if (value < 1) break;
    const [left, right] = [groupOf[a]!, groupOf[b]!];
    if (left === right) continue;
    const mean =
      left.reduce((sum, x) => sum + right.reduce((part, y) => part + of(x, y), 0), 0) / (left.length * right.length);
    if (mean < ALIKE_ON_AVERAGE) continue;
    const joined = [...left, ...right];
    for (const remark of joined) groupOf[remark] = joined;
  }
  return [...new Set(groupOf)];
}
