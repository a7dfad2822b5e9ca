import type { Analysis, Sentence, Token } from "../../model/analysis.ts";
import { contains, type Range, sharedLength, type Span } from "../../model/span.ts";
import { kinOf } from "../../relation/conflicts/kin.ts";
import { backgroundRarity } from "../../relation/points/background.ts";
import { DEMONYMS } from "../../relation/points/stop-words.ts";
import { termOf } from "../../relation/points/terms.ts";
import type { Story } from "../../relation/relation.ts";

/** A sentence of a source that a sentence of a draft can stand on. */
export interface Passage extends Range {
  readonly article: number;
  readonly span: Span;
  /** Its content words; numbers and days are left out, which have rules of their own. */
  readonly terms: ReadonlySet<string>;
  readonly tokens: readonly Token[];
  readonly heading: boolean;
}

/** The sentences of the sources, found by their terms. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** How much a term tells: the geometric mean of its rarity in the sources and in news at large. */
  readonly weigh: (term: string) => number;
  /** What some tokens say beside the names in them, numbers too, with the weight of each term. */
  readonly toldIn: (tokens: readonly Token[]) => ReadonlyMap<string, number>;
}

const DAYS = new Set(
  "mondai tuesdai wednesdai thursdai fridai saturdai sundai monday tuesday wednesday thursday friday saturday sunday januari februari march april june juli august septemb octob novemb decemb todai yesterdai tomorrow".split(
    " ",
  ),
);

/** The content words of some tokens, those of kindred meaning and of one nation under one name. */
export function termsIn(tokens: readonly Token[]): Set<string> {
  const terms = new Set<string>();
  for (const token of tokens) {
    const term = token.tag === "ADV" ? null : termOf(token);
    if (term === null || /^\p{N}/u.test(term) || DAYS.has(term)) continue;
    terms.add(kinOf(DEMONYMS.get(term) ?? term));
  }
  return terms;
}

/** The sentences of the sources that are part of their reports. */
export function indexPassages(story: Story): PassageIndex {
  const passages = story.flatMap(({ article, analysis }, index) => {
    const referentsIn = referentReader(analysis);
    return analysis.sentences.flatMap((sentence): Passage[] => {
      const block = analysis.blocks[sentence.block];
      if (!block || block.kind === "furniture" || isFurniture(analysis, sentence)) return [];
      const tokens = analysis.tokens.slice(sentence.from, sentence.to);
      const { start, end } = sentence;
      return [
        {
          start,
          end,
          article: index,
          span: { article: article.id, start, end },
          terms: new Set([...termsIn(tokens), ...referentsIn(sentence)]),
          tokens,
          heading: block.kind === "heading",
        },
      ];
    });
  });
  const postings = new Map<string, number[]>();
  passages.forEach(({ terms }, index) => {
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  });
  const weights = new Map(
    [...postings].map(([term, list]) => [term, rarityOf(term, Math.log(1 + passages.length / list.length))]),
  );
  const unknown = Math.log(1 + passages.length);
  const weigh = (term: string): number => weights.get(term) ?? rarityOf(term, unknown);
  return { passages, postings, weigh, toldIn: (tokens) => toldIn(tokens, weigh) };
}

/** What a number weighs beside words. */
const NUMBER = 3;

function toldIn(tokens: readonly Token[], weigh: (term: string) => number): Map<string, number> {
  const told = new Map<string, number>();
  for (const token of tokens) {
    const term = token.tag === "PROPN" ? null : termOf(token);
    if (term === null || DAYS.has(term)) continue;
    if (/^\p{N}/u.test(term)) told.set(term, NUMBER);
    else {
      const kin = kinOf(DEMONYMS.get(term) ?? term);
      told.set(kin, weigh(kin));
    }
  }
  return told;
}

/** Reads the terms of the names that pronouns and descriptions in a stretch of a text stand for. */
export function referentReader({ references, bearers, names, tokens }: Analysis): (range: Range) => readonly string[] {
  const known = new Map<number, readonly string[]>();
  const termsOf = (bearer: number): readonly string[] => {
    const name = names[longest(bearers[bearer]?.names ?? [], names)];
    return name ? [...termsIn(tokens.filter((token) => contains(name, token)))] : [];
  };
  return (range) =>
    references.flatMap((reference) => {
      if (!contains(range, reference)) return [];
      const terms = known.get(reference.bearer) ?? termsOf(reference.bearer);
      known.set(reference.bearer, terms);
      return terms;
    });
}

/** The index of the longest of some names, the first where several are. */
function longest(indices: readonly number[], names: Analysis["names"]): number {
  let best = indices[0] ?? -1;
  for (const index of indices) {
    if (names[index]!.end - names[index]!.start > names[best]!.end - names[best]!.start) best = index;
  }
  return best;
}

const rarityOf = (term: string, inStory: number): number => Math.sqrt(backgroundRarity(term) * inStory);

const isFurniture = ({ furniture }: Analysis, sentence: Sentence): boolean =>
  furniture.some((range) => sharedLength(range, sentence) * 2 > sentence.end - sentence.start);
