import type { Analysis } from "../../model/analysis.ts";
import { contains, lengthOf, type Range } from "../../model/span.ts";
import type { PlacedQuote } from "../placed.ts";
import type { Story } from "../relation.ts";
import { compareSpeakers } from "./speakers.ts";

/** The longest reporting clause that may interrupt a quotation, in characters. */
const LONGEST_INTERRUPTION = 160;

/** So many words of a sentence in a quotation seldom make a remark of their own. */
const FEW_WORDS = 7;

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

/**
 * Whether a quotation runs on into the next paragraph, after nothing or after its reporting clause. A sentence of some length says
 * something of its own there; one of a few words is a part of what stands beside it.
 */
function runsOn(text: string, a: Range, b: Range): boolean {
  const between = text.slice(a.end, b.start);
  const [clause, ...rest] = between.split(/[\r\n]+/u);
  const shorter = Math.min(...[a, b].map(({ start, end }) => text.slice(start, end).trim().split(/\s+/u).length));
  return shorter <= FEW_WORDS && /^\s*\p{Pi}?["']{0,2}\s*$/u.test(rest.join("")) && !OTHER_MARKS.test(clause!);
}

/** Whether `second` is the rest of the remark that `first` began. */
function goesOn({ text, sentences }: Analysis, first: PlacedQuote, second: PlacedQuote): boolean {
  const [a, b] = [first.found, second.found];
  if (b.start < a.end || b.start - a.end > LONGEST_INTERRUPTION) return false;
  if ((a.kind === "indirect") !== (b.kind === "indirect")) return false;
  if (compareSpeakers(first.line.speaker, second.line.speaker) === "other") return false;
  const between = text.slice(a.end, b.start);
  if (/[\r\n]/u.test(between)) return a.kind === "direct" && b.kind === "direct" && runsOn(text, a, b);
  const interrupted = [a.cue, b.cue].some((cue) => cue && cue.start >= a.end && cue.end <= b.start);
  if (!interrupted) return false;
  if (a.kind !== "direct" || b.kind !== "direct")
    return (
      PARENTHESIS.test(between) && sentences.some((sentence) => sentence.start <= a.start && b.end <= sentence.end)
    );
  return !sentences.some((sentence) => sentence.start >= a.end && sentence.end <= b.start && lengthOf(sentence) > 3);
}
