import type { Analysis } from "../../model/analysis.ts";
import { contains, lengthOf, type Range } from "../../model/span.ts";
import type { PlacedQuote } from "../placed.ts";
import type { Story } from "../relation.ts";
import { compareSpeakers } from "./speakers.ts";

/** The longest reporting clause that may interrupt a quotation, in characters. */
const LONGEST_INTERRUPTION = 160;

/** So many words of a sentence in a quotation seldom make a remark of their own. */
const FEW_WORDS = 7;

/** Where no more than this part of the paragraphs has several sentences, a paragraph is a sentence, and its end says nothing. */
const FEW_LONG_BLOCKS = 0.1;

/** A reporting clause between commas: what follows goes on, where 'but added that' begins another remark. */
const PARENTHESIS = /^["'”’]?\s*,.*,["'“‘\s]*$/su;

/** Marks in a reporting clause, but for the one that closes the quotation before it. */
const OTHER_MARKS = /^.{4,}["“”]/su;

/** One act of speaking as one passage of one article tells it: a quote, with the parts that its reporting clause cuts off. */
export interface Remark {
  readonly article: number;
  /** Indices of its quotes, in the order of the text. */
  readonly quotes: readonly number[];
}

/**
 * Joins the quotes of one article that are one remark without doubt: a quotation and the rest of it after its reporting clause, and
 * marked words with the reported clause that they stand in.
 */
export function remarksOf(story: Story, quotes: readonly PlacedQuote[]): Remark[] {
  const remarks: { article: number; quotes: number[] }[] = [];
  const loose = story.map(({ analysis }) => isLoose(analysis));
  const order = quotes
    .map((_, index) => index)
    .toSorted(
      (a, b) => quotes[a]!.article - quotes[b]!.article || quotes[a]!.found.start - quotes[b]!.found.start || b - a,
    );
  for (const index of order) {
    const quote = quotes[index]!;
    const last = remarks.at(-1);
    const { analysis } = story[quote.article]!;
    const belongs = (other: PlacedQuote): boolean =>
      holds(other, quote) ||
      goesOn(analysis, other, quote) ||
      (loose[quote.article]! && runsOn(analysis.text, other, quote));
    if (last?.article === quote.article && last.quotes.some((other) => belongs(quotes[other]!))) {
      last.quotes.push(index);
    } else remarks.push({ article: quote.article, quotes: [index] });
  }
  return remarks;
}

/** Whether an article is printed a sentence a paragraph. */
function isLoose({ sentences }: Analysis): boolean {
  const counts = new Map<number, number>();
  for (const { block } of sentences) counts.set(block, (counts.get(block) ?? 0) + 1);
  const long = [...counts.values()].filter((count) => count > 1).length;
  return long <= FEW_LONG_BLOCKS * counts.size;
}

/** Whether a reported clause holds the marked words of the same speaker. */
function holds(outer: PlacedQuote, inner: PlacedQuote): boolean {
  return (
    contains(outer.found, inner.found) &&
    lengthOf(inner.found) < lengthOf(outer.found) &&
    inner.found.kind !== "indirect" &&
    compareSpeakers(outer.line.speaker, inner.line.speaker) !== "other"
  );
}

/** Whether `second` is the rest of the remark that `first` began, in the same paragraph. */
function goesOn({ text, sentences }: Analysis, first: PlacedQuote, second: PlacedQuote): boolean {
  const between = betweenNear(text, first, second);
  if (between === null || /[\r\n]/u.test(between)) return false;
  const [a, b] = [first.found, second.found];
  if (a.kind === "direct" && b.kind === "direct")
    return !sentences.some((sentence) => sentence.start >= a.end && sentence.end <= b.start && lengthOf(sentence) > 3);
  return (
    (a.kind === "indirect") === (b.kind === "indirect") &&
    PARENTHESIS.test(between) &&
    sentences.some((sentence) => sentence.start <= a.start && b.end <= sentence.end)
  );
}

/**
 * Whether a quotation runs on into the next paragraph, after nothing or after its reporting clause. A sentence of some length says
 * something of its own there; one of a few words is a part of what stands beside it.
 */
function runsOn(text: string, first: PlacedQuote, second: PlacedQuote): boolean {
  const between = betweenNear(text, first, second);
  if (between === null || first.found.kind !== "direct" || second.found.kind !== "direct") return false;
  const [clause, ...rest] = between.split(/[\r\n]+/u);
  const shorter = Math.min(...[first, second].map(({ found }) => wordsIn(text, found)));
  return (
    rest.length > 0 &&
    shorter <= FEW_WORDS &&
    /^\s*\p{Pi}?["']{0,2}\s*$/u.test(rest.join("")) &&
    !OTHER_MARKS.test(clause!)
  );
}

const wordsIn = (text: string, { start, end }: Range): number => text.slice(start, end).trim().split(/\s+/u).length;

/** The text between two quotes that one speaker may have said together; null where they stand apart or another one speaks. */
function betweenNear(text: string, first: PlacedQuote, second: PlacedQuote): string | null {
  const [{ end }, { start }] = [first.found, second.found];
  if (start < end || start - end > LONGEST_INTERRUPTION) return null;
  return compareSpeakers(first.line.speaker, second.line.speaker) === "other" ? null : text.slice(end, start);
}
