import { sharedLength } from "../../model/span.ts";
import { longestRun } from "../longest-run.ts";
import { compareSpeakers } from "./speakers.ts";
import type { WordedQuote, WordedStory } from "./worded.ts";

/** Terms that more quotes share than this bring no candidates: names of the story. */
const MOST_SHARING = 80;
/** A quote is compared with so many that follow it in its article, whatever their words. */
const FOLLOWING = 2;

/** So many words in the same order between marks, almost all of them, are the same words whoever is named as the speaker. */
const SURELY_SAME = 5;

/** Two quotes of different remarks that may report the same; `a` stands before `b` in the story. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** The pairs of quotes of different remarks that share a term which few quotes hold, and neighbours in one article. */
export function candidatesOf({ quotes, firsts, postings }: WordedStory): Candidate[] {
  return quotes.flatMap((quote, a) => {
    if (firsts[quote.remark] !== quote.remark) return [];
    const others = new Set<number>();
    for (const term of quote.stated.terms.keys()) {
      const list = postings.get(term)!;
      if (list.length <= MOST_SHARING) for (const other of list) if (other > a) others.add(other);
    }
    for (let b = a + 1; b <= a + FOLLOWING && quotes[b]?.quote.article === quote.quote.article; b++) others.add(b);
    return [...others]
      .filter((b) => {
        const { remark } = quotes[b]!;
        return remark !== quote.remark && firsts[remark] === remark && mayBeOne(quote, quotes[b]!);
      })
      .toSorted((x, y) => x - y)
      .map((b) => ({ a, b }));
  });
}

/**
 * Whether nothing rules out that two quotes report one utterance. A quote within another relays it, or is relayed; known speakers that
 * differ do rule it out, but for the same words between marks.
 */
function mayBeOne(x: WordedQuote, y: WordedQuote): boolean {
  if (x.quote.article === y.quote.article && sharedLength(x.quote.found, y.quote.found) > 0) return false;
  if (compareSpeakers(x.quote.line.speaker, y.quote.line.speaker) !== "other") return true;
  if (x.quote.found.kind === "indirect" || y.quote.found.kind === "indirect") return false;
  const [left, right] = [x.stated.plain, y.stated.plain];
  const shorter = Math.min(left.length, right.length);
  return shorter >= SURELY_SAME && longestRun(left, right) >= 0.8 * shorter;
}
