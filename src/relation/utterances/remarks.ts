import type { Analysis, Token } from "../../model/analysis.ts";
import { contains, lengthOf } from "../../model/span.ts";
import { termOf } from "../points/terms.ts";
import type { PlacedQuote } from "../placed.ts";
import type { Story } from "../relation.ts";
import { compareSpeakers } from "./speakers.ts";

/** The longest reporting clause that may interrupt a quotation, in characters. */
const LONGEST_INTERRUPTION = 160;

const NEGATIONS = new Set([
  "not",
  "n't",
  "no",
  "never",
  "none",
  "nor",
  "neither",
  "nobody",
  "nothing",
  "deny",
  "denied",
  "denies",
]);

/** One act of speaking as one passage of one article tells it: a quote, with the parts that its reporting clause cuts off. */
export interface Remark {
  readonly article: number;
  /** Indices of its quotes, in the order of the text. */
  readonly quotes: readonly number[];
}

/** A quote with its place among the quotes of the story and its content words. */
export interface QuoteWords {
  readonly index: number;
  readonly quote: PlacedQuote;
  /** Its content words, each once, in their order. */
  readonly terms: ReadonlySet<string>;
  /** All its words in lower case, marks left out. */
  readonly plain: readonly string[];
  /** Whether a word of it denies something. */
  readonly denied: boolean;
}

/** The content words of every quote of a story. */
export function wordsOfQuotes(story: Story, quotes: readonly PlacedQuote[]): QuoteWords[] {
  return quotes.map((quote, index) => {
    const { tokens } = story[quote.article]!.analysis;
    const terms = new Set<string>();
    const plain: string[] = [];
    for (let i = firstAt(tokens, quote.found.start); i < tokens.length && tokens[i]!.end <= quote.found.end; i++) {
      const term = termOf(tokens[i]!);
      if (term !== null) terms.add(term);
      if (/[\p{L}\p{N}]/u.test(tokens[i]!.lower)) plain.push(tokens[i]!.lower);
    }
    return { index, quote, terms, plain, denied: plain.some((word) => NEGATIONS.has(word)) };
  });
}

/** Index of the first token that starts at an offset or after it. */
function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Joins the quotes of one article that are one remark without doubt: a quotation and the rest of it after its reporting clause, and
 * marked words with the reported clause that they stand in.
 */
export function remarksOf(story: Story, quotes: readonly PlacedQuote[]): Remark[] {
  const remarks: { article: number; quotes: number[] }[] = [];
  const order = quotes
    .map((_, index) => index)
    .toSorted(
      (a, b) => quotes[a]!.article - quotes[b]!.article || quotes[a]!.found.start - quotes[b]!.found.start || b - a,
    );
  for (const index of order) {
    const quote = quotes[index]!;
    const last = remarks.at(-1);
    const { analysis } = story[quote.article]!;
    const joined =
      last !== undefined &&
      last.article === quote.article &&
      last.quotes.some((other) => goesOn(analysis, quotes[other]!, quote) || holds(quotes[other]!, quote));
    if (joined) last.quotes.push(index);
    else remarks.push({ article: quote.article, quotes: [index] });
  }
  return remarks;
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

/** Whether `second` is the rest of the remark that `first` began. */
function goesOn({ text, sentences }: Analysis, first: PlacedQuote, second: PlacedQuote): boolean {
  const [a, b] = [first.found, second.found];
  if (b.start < a.end || b.start - a.end > LONGEST_INTERRUPTION) return false;
  if ((a.kind === "indirect") !== (b.kind === "indirect")) return false;
  if (compareSpeakers(first.line.speaker, second.line.speaker) === "other") return false;
  const between = text.slice(a.end, b.start);
  if (/[\r\n]/u.test(between)) return false;
  const interrupted = [a.cue, b.cue].some((cue) => cue && cue.start >= a.end && cue.end <= b.start);
  if (!interrupted) return false;
  if (a.kind !== "direct" || b.kind !== "direct")
    return sentences.some((sentence) => sentence.start <= a.start && b.end <= sentence.end);
  return !sentences.some((sentence) => sentence.start >= a.end && sentence.end <= b.start && lengthOf(sentence) > 3);
}
