import type { Article } from "../../model/article.ts";
import type { BlockSources } from "../draft.ts";
import { ReadoutError } from "../../model/error.ts";
import type { Settled } from "../settle.ts";
import { giveIds } from "./give-ids.ts";
import { noteTwins } from "./find-twins.ts";

export interface Gathered {
  readonly articles: readonly Article[];
  /** The articles that were left out because another one says the same to the letter. */
  readonly doubles: readonly ReadoutError[];
  /** Where the blocks of their texts stand in the pages that they were read from, by the articles' ids. */
  readonly sources: ReadonlyMap<string, readonly BlockSources[]>;
}

/**
 * The articles as they go on: doubles left out, ids unique, and a note on those that look like two states of one article.
 * Their order is by path and place in the file, so that the order of naming them counts for nothing.
 */
export function gather(settled: readonly Settled[]): Gathered {
  const kept: Settled[] = [];
  const doubles: ReadoutError[] = [];
  const seen = new Map<string, Article>();
  for (const one of settled) {
    const key = doubleKey(one);
    const first = seen.get(key);
    if (first) doubles.push(isDouble(one.article, first));
    else {
      seen.set(key, one.article);
      kept.push(one);
    }
  }
  const articles = withTwinNotes(giveIds(kept), kept);
  const sources = new Map(
    articles.flatMap(({ id }, index) => (kept[index]?.sources ? [[id, kept[index].sources] as const] : [])),
  );
  return { articles, doubles, sources };
}

/** Two outlets may print the same words: that is reuse, and both are kept. One outlet's same words are one article. */
function doubleKey({ article, outletKnown }: Settled): string {
  return JSON.stringify([article.sha256, outletKnown ? article.outlet : "", article.url ?? ""]);
}

function isDouble(article: Article, first: Article): ReadoutError {
  const [place, other] = [article.path ?? article.id, first.path ?? first.id];
  const where = place === other ? "another article in the same file" : other;
  return new ReadoutError(
    "duplicate",
    place,
    `it says the same, to the letter, as ${where}, and was left out.`,
    "Delete one of the two, or name their outlets if two outlets printed it.",
  );
}

const withTwinNotes = (articles: readonly Article[], kept: readonly Settled[]): Article[] =>
  noteTwins(articles.map((article, index) => ({ article, outletKnown: kept[index]?.outletKnown ?? false })));
