import type { Token } from "../../model/analysis.ts";
import type { Range } from "../../model/span.ts";
import { type Stated, stated } from "../alike/stated.ts";
import { backgroundRarity } from "../points/background.ts";
import type { PlacedQuote } from "../placed.ts";
import type { Story } from "../relation.ts";
import type { Remark } from "./remarks.ts";

/** So many copies of a remark are compared, to weigh in its group; the rest goes where the first one goes. */
const COMPARED_COPIES = 8;

/** A quote with all that is compared of it. */
export interface WordedQuote {
  readonly index: number;
  readonly quote: PlacedQuote;
  /** Index of its remark. */
  readonly remark: number;
  readonly stated: Stated;
  /** The sentences that it stands in, less the quote: who speaks, where and of what. */
  readonly around: ReadonlySet<string>;
  /** Its sentence and its block. */
  readonly sentence: number;
  readonly block: number;
  /** How far down the article it stands, 0 to 1. */
  readonly position: number;
}

/** The quotes of a story with their words, and how much each term weighs in it. */
export interface WordedStory {
  /** The articles that the quotes stand in. */
  readonly articles: Story;
  readonly quotes: readonly WordedQuote[];
  readonly remarks: readonly Remark[];
  /** For each remark the one that it is compared as: itself, or the first with the same words of the same speaker where there are many. */
  readonly firsts: readonly number[];
  /** Which quotes hold a term, copies left out. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** The rarity of a term in news and in the quotes of the story (geometric mean); 0 for one that no quote holds. */
  readonly weigh: (term: string) => number;
  /** For each speaker, how many quotes of the story are theirs. */
  readonly said: ReadonlyMap<string, number>;
}

/** Reads the words of the quotes of a story. */
export function wordedStory(story: Story, quotes: readonly PlacedQuote[], remarks: readonly Remark[]): WordedStory {
  const remarkOf = new Map(remarks.flatMap((remark, index) => remark.quotes.map((quote) => [quote, index] as const)));
  const worded = quotes.map((quote, index): WordedQuote => {
    const { tokens, sentences, text } = story[quote.article]!.analysis;
    const { found } = quote;
    const sentence = firstAt(sentences, found.start + 1) - 1;
    const remark = remarkOf.get(index)!;
    return {
      index,
      quote,
      remark,
      stated: stated(tokensIn(tokens, found)),
      around: aroundOf(tokens, sentences[sentence] ?? found, found),
      sentence,
      block: sentences[sentence]?.block ?? -1,
      position: found.start / Math.max(1, text.length),
    };
  });
  const postings = new Map<string, number[]>();
  const firsts = firstsOf(remarks, worded);
  for (const { index, remark, stated: words } of worded) {
    if (firsts[remark] === remark) for (const term of words.terms.keys()) push(postings, term, index);
  }
  const weights = new Map(
    [...postings].map(([term, list]) => [
      term,
      Math.sqrt(backgroundRarity(term) * Math.log(1 + worded.length / list.length)),
    ]),
  );
  const said = new Map<string, number>();
  for (const { quote } of worded) said.set(speakerKey(quote), (said.get(speakerKey(quote)) ?? 0) + 1);
  return { articles: story, quotes: worded, remarks, firsts, postings, weigh: (term) => weights.get(term) ?? 0, said };
}

function firstsOf(remarks: readonly Remark[], quotes: readonly WordedQuote[]): number[] {
  const known = new Map<string, number[]>();
  return remarks.map(({ quotes: parts }, index) => {
    const words = parts.map((part) => `${quotes[part]!.quote.found.kind} ${quotes[part]!.stated.plain.join(" ")}`);
    const key = [speakerKey(quotes[parts[0]!]!.quote), ...words].join("\n");
    const copies = known.get(key) ?? [];
    if (copies.length >= COMPARED_COPIES) return copies[0]!;
    known.set(key, [...copies, index]);
    return index;
  });
}

/** One key a speaker; '' for one that is not known. */
export const speakerKey = ({ line: { speaker } }: PlacedQuote): string => speaker?.entity ?? speaker?.name ?? "";

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function tokensIn(tokens: readonly Token[], range: Range): Token[] {
  const found: Token[] = [];
  for (let i = firstAt(tokens, range.start); i < tokens.length && tokens[i]!.end <= range.end; i++) {
    found.push(tokens[i]!);
  }
  return found;
}

function aroundOf(tokens: readonly Token[], sentence: Range, found: Range): Set<string> {
  const outside = tokensIn(tokens, sentence).filter((token) => token.end <= found.start || token.start >= found.end);
  return new Set(stated(outside).terms.keys());
}

/** Index of the first range that starts at an offset or after it. */
function firstAt(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
