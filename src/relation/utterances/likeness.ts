import { longestRun } from "./align-words.ts";
import type { QuoteWords } from "./remarks.ts";
import { compareSpeakers } from "./speakers.ts";

// Thresholds were read off a plateau over annotated stories: each may change by a fifth without moving the mean by a point.
/** What the words of two quotes must have in common, by what is known of their speakers. */
const NEED = { same: 0.4, open: 0.55, strangers: 0.7 };
/** The weight of what is shared against the shorter quote; the rest is against both together. */
const SHORTER_PART = 0.6;
/** Rarity of the shared words under which their sharing tells little: across articles, and within one, where a writer repeats words. */
const FULL_MASS = { across: 6, within: 8 };
/** So many words in the same order between marks are the same words of a source. */
const SAME_WORDS = 5;
/** … and so many, almost all of them, whoever is named as the speaker. */
const SURELY_SAME = 6;
/** So many marked words found in another quote of the speaker are cut from it. */
const FRAGMENT = 3;
/** What a quotation right after the report of its speaker's words needs less: it is there to show them. */
const FOLLOWING = 0.55;
const FOLLOWING_REACH = 300;
const OTHER_NUMBERS = 0.6;
const DENIED = 0.5;

/**
 * How alike two quotes are, over what two quotes of their kinds and speakers need to report the same words: 1 is enough, 0 where
 * the speakers are known to be different. `weigh` gives the rarity of a content word.
 */
export function likeness(x: QuoteWords, y: QuoteWords, weigh: (term: string) => number): number {
  const who = compareSpeakers(x.quote.line.speaker, y.quote.line.speaker);
  if (who === "other") return areSameWords(x, y) ? 1 : 0;
  const same = who === "same";
  const within = x.quote.article === y.quote.article;
  let score = sharing(x, y, weigh, within ? FULL_MASS.within : FULL_MASS.across);
  const run = longestRun(x.plain, y.plain);
  if (isMarked(x) && isMarked(y) && run >= SAME_WORDS) {
    score = Math.max(score, run / Math.min(x.plain.length, y.plain.length));
  }
  if (same && [x, y].some((quote) => isFragment(quote, run))) score = 1;
  if (haveOtherNumbers(x.terms, y.terms)) score *= OTHER_NUMBERS;
  if (!same && x.denied !== y.denied) score *= DENIED;
  const need = same ? NEED.same : areStrangers(x, y) ? NEED.strangers : NEED.open;
  return score / (same && within && follows(x, y) ? need * FOLLOWING : need);
}

/** How much of their content words two quotes share, 0 to 1; less where all that is shared is common. */
function sharing(x: QuoteWords, y: QuoteWords, weigh: (term: string) => number, fullMass: number): number {
  const sum = (terms: Iterable<string>): number => {
    let total = 0;
    for (const term of terms) total += weigh(term);
    return total;
  };
  const shared = sum([...x.terms].filter((term) => y.terms.has(term)));
  if (shared === 0) return 0;
  const [left, right] = [sum(x.terms), sum(y.terms)];
  const ofShorter = shared / Math.min(left, right);
  const ofBoth = shared / (left + right - shared);
  return (SHORTER_PART * ofShorter + (1 - SHORTER_PART) * ofBoth) * Math.min(1, shared / fullMass);
}

/** Whether two marked passages are so much the same that a difference of speaker is one of naming or a mistake. */
function areSameWords(x: QuoteWords, y: QuoteWords): boolean {
  if (!isMarked(x) || !isMarked(y)) return false;
  const shorter = Math.min(x.plain.length, y.plain.length);
  return shorter >= SURELY_SAME && longestRun(x.plain, y.plain) >= 0.8 * shorter;
}

const isMarked = ({ quote }: QuoteWords): boolean => quote.found.kind !== "indirect";

/** Whether all of a few marked words stand in the other quote, given their longest common run. */
function isFragment({ quote, plain }: QuoteWords, run: number): boolean {
  return quote.found.kind === "mixed" && plain.length >= FRAGMENT && plain.length === run;
}

/** Whether both speakers are only described ('officials', 'residents'): nothing says that they are one. */
function areStrangers(x: QuoteWords, y: QuoteWords): boolean {
  return [x, y].every(({ quote }) => quote.line.speaker !== null && quote.line.speaker.entity === undefined);
}

/** Whether the one is a quotation right after a report of the speaker's words. */
function follows(x: QuoteWords, y: QuoteWords): boolean {
  const [first, second] = x.quote.found.start < y.quote.found.start ? [x, y] : [y, x];
  return (
    !isMarked(first) &&
    isMarked(second) &&
    second.index === first.index + 1 &&
    second.quote.found.start - first.quote.found.end < FOLLOWING_REACH
  );
}

function haveOtherNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const shared = [...left].filter((term) => right.has(term)).length;
  return left.size > 0 && right.size > 0 && shared < 0.5 * Math.min(left.size, right.size);
}

function numbersOf(terms: ReadonlySet<string>): Set<string> {
  return new Set([...terms].filter((term) => /^\p{N}/u.test(term)));
}
