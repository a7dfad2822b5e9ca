import type { Layout, Token } from "../../../model/analysis.ts";
import { backgroundRarity } from "../../points/background.ts";
import { termOf } from "../../points/terms.ts";
import { leanOf, sentenceLean } from "./lean.ts";

/** Words of an article of a story that tell of an event: the tokens `from` to `to` (exclusive) of its layout. */
export interface EventPlace {
  readonly article: number;
  readonly from: number;
  readonly to: number;
}

/** A mention of an event with what is compared of it. */
export interface EventMention extends EventPlace {
  readonly head: Token;
  /** The term of its head; its lower-case form where it is a word without content. */
  readonly term: string;
  /** The number of the term; -1 where the sentences do not count it. */
  readonly number: number;
  readonly rarity: number;
  /** How many mentions of its article have its term. */
  readonly alike: number;
  /** Index of its sentence among those of the story. */
  readonly sentence: number;
  /** Place of its sentence in the article. */
  readonly place: number;
  /** The terms near it, numbered, nearest first, without its own. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** The nearest name before and after, numbered; -1 where there is none. */
  readonly nameBefore: number;
  readonly nameAfter: number;
}

/** What is compared of a sentence that tells of events. */
export interface EventSentence {
  readonly terms: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
  readonly numbers: ReadonlySet<number>;
  readonly norm: number;
}

/** The event mentions of a story with their sentences, and how alike its articles are. */
export interface EventScene {
  readonly mentions: readonly EventMention[];
  readonly sentences: readonly EventSentence[];
  /** Weight of each term, by number: the geometric mean of its rarity in the story and in news at large. */
  readonly weights: Float64Array;
  /** Cosine of each two articles, row by row. */
  readonly articles: Float64Array;
  readonly count: number;
  /** How each article and each sentence leans between the two sides of the story, -1 to 1. */
  readonly articleLeans: Float64Array;
  readonly sentenceLeans: Float64Array;
  /** Cosine of each sentence with each article, row by row. */
  readonly sentenceArticles: Float64Array;
  /** In what share of the articles an event word occurs as the head of a mention. */
  readonly spread: ReadonlyMap<string, number>;
}

const WINDOW = 8;

/** Reads the places of events in the articles of a story. */
export function sceneOf(layouts: readonly Layout[], places: readonly EventPlace[]): EventScene {
  const number = new Map<string, number>();
  const rarities: number[] = [];
  const numbered = (term: string): number => {
    let id = number.get(term);
    if (id === undefined) {
      id = number.size;
      number.set(term, id);
      rarities.push(backgroundRarity(term));
    }
    return id;
  };
  const terms = layouts.map(({ tokens }) =>
    tokens.map((token) => {
      const term = termOf(token);
      return term === null ? -1 : numbered(term);
    }),
  );
  const weights = weigh(terms, rarities);
  const sentences: EventSentence[] = [];
  const known = new Map<string, number>();
  const found = places.map((place): EventMention => {
    const { tokens, sentences: all } = layouts[place.article]!;
    const at = Math.max(
      0,
      all.findIndex((sentence) => sentence.from <= place.from && place.from < sentence.to),
    );
    const { from, to } = all[at] ?? { from: place.from, to: place.to };
    const key = `${place.article}:${at}`;
    let sentence = known.get(key);
    if (sentence === undefined) {
      sentence = sentences.length;
      known.set(key, sentence);
      sentences.push(sentenceOf(tokens.slice(from, to), terms[place.article]!.slice(from, to), weights));
    }
    const head = headOf(tokens.slice(place.from, place.to));
    const term = termOf(head) ?? head.lower;
    return {
      ...place,
      head,
      term,
      number: number.get(term) ?? -1,
      alike: 1,
      rarity: backgroundRarity(term),
      sentence,
      place: at,
      ...surroundings(tokens, terms[place.article]!, place, from, to),
    };
  });
  const mentions = withCounts(found);
  const sets = terms.map((article) => new Set(article.filter((term) => term >= 0)));
  const norms = sets.map((set) => Math.sqrt([...set].reduce((sum, term) => sum + weights[term]! ** 2, 0)));
  const articles = articleCosines(sets, norms, weights);
  const lean = leanOf(sets, norms, weights, articles);
  return {
    mentions,
    sentences,
    weights,
    articles,
    count: layouts.length,
    articleLeans: lean.ofArticle,
    sentenceLeans: Float64Array.from(sentences, ({ terms: of, norm }) => sentenceLean(of, norm, weights, lean.axis)),
    sentenceArticles: Float64Array.from({ length: sentences.length * sets.length }, (_, at) => {
      const { terms: of, norm } = sentences[Math.floor(at / sets.length)]!;
      const article = at % sets.length;
      let dot = 0;
      for (const term of of) if (sets[article]!.has(term)) dot += weights[term]! ** 2;
      return norm > 0 && norms[article]! > 0 ? dot / (norm * norms[article]!) : 0;
    }),
    spread: spreadOf(mentions, layouts.length),
  };
}

function withCounts(mentions: readonly EventMention[]): EventMention[] {
  const counts = new Map<string, number>();
  const keyOf = ({ article, term }: EventMention): string => `${article}:${term}`;
  for (const mention of mentions) counts.set(keyOf(mention), (counts.get(keyOf(mention)) ?? 0) + 1);
  return mentions.map((mention) => ({ ...mention, alike: counts.get(keyOf(mention))! }));
}

/** The word that names the event: the verb, or the last noun. */
function headOf(tokens: readonly Token[]): Token {
  return (
    tokens.find((token) => token.tag === "VERB") ??
    tokens.findLast((token) => token.tag === "NOUN" || token.tag === "PROPN") ??
    tokens.at(-1)!
  );
}

function weigh(terms: readonly (readonly number[])[], rarities: readonly number[]): Float64Array {
  const counts = new Float64Array(rarities.length);
  for (const article of terms) for (const term of new Set(article)) if (term >= 0) counts[term]!++;
  return counts.map((count, term) => Math.sqrt(Math.log(1 + terms.length / count) * rarities[term]!));
}

function sentenceOf(tokens: readonly Token[], terms: readonly number[], weights: Float64Array): EventSentence {
  const [all, names, numbers] = [new Set<number>(), new Set<number>(), new Set<number>()];
  let norm = 0;
  tokens.forEach((token, index) => {
    const term = terms[index]!;
    if (term < 0) return;
    if (!all.has(term)) norm += weights[term]! ** 2;
    all.add(term);
    if (/\p{N}/u.test(token.text)) numbers.add(term);
    else if (token.tag === "PROPN") names.add(term);
  });
  return { terms: all, names, numbers, norm: Math.sqrt(norm) };
}

function surroundings(
  tokens: readonly Token[],
  terms: readonly number[],
  place: EventPlace,
  from: number,
  to: number,
): Pick<EventMention, "before" | "after" | "nameBefore" | "nameAfter"> {
  const [before, after]: [number[], number[]] = [[], []];
  let [nameBefore, nameAfter] = [-1, -1];
  for (let i = place.from - 1; i >= from; i--) {
    const term = terms[i]!;
    if (term < 0) continue;
    if (nameBefore < 0 && tokens[i]!.tag === "PROPN") nameBefore = term;
    if (before.length < WINDOW) before.push(term);
  }
  for (let i = place.to; i < to; i++) {
    const term = terms[i]!;
    if (term < 0) continue;
    if (nameAfter < 0 && tokens[i]!.tag === "PROPN") nameAfter = term;
    if (after.length < WINDOW) after.push(term);
  }
  return { before, after, nameBefore, nameAfter };
}

function articleCosines(
  sets: readonly ReadonlySet<number>[],
  norms: readonly number[],
  weights: Float64Array,
): Float64Array {
  const count = sets.length;
  const cosines = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = a; b < count; b++) {
      let dot = 0;
      for (const term of sets[a]!) if (sets[b]!.has(term)) dot += weights[term]! ** 2;
      cosines[a * count + b] = cosines[b * count + a] = dot / (norms[a]! * norms[b]! || 1);
    }
  }
  return cosines;
}

function spreadOf(mentions: readonly EventMention[], articles: number): Map<string, number> {
  const seen = new Map<string, Set<number>>();
  for (const { term, article } of mentions) seen.set(term, (seen.get(term) ?? new Set()).add(article));
  return new Map([...seen].map(([term, of]) => [term, of.size / articles]));
}
