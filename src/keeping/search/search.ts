import type { ArticleQuery } from "../../archive/query.ts";
import type { Analysed } from "../../model/analysis.ts";
import type { Article } from "../../model/article.ts";
import type { FigureExpression } from "../../model/figure.ts";
import type { AttributedWords } from "../../model/quote.ts";
import { spanOf } from "../../model/span.ts";
import { analysedOf } from "../analyses.ts";
import type { Keeping } from "../keeping.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { occurIn, type Terms, termsOf } from "./terms.ts";

/** Where something was found. */
interface Place {
  readonly article: Article;
  readonly story: string | null;
}

export interface ArticleFound extends Place {
  readonly passages: readonly Passage[];
}

export interface QuoteFound extends Place {
  readonly quote: AttributedWords;
  readonly passage: Passage;
}

export interface FigureFound extends Place {
  readonly figure: FigureExpression;
  readonly passage: Passage;
  /** The sentence that it stands in. */
  readonly sentence: Passage;
}

/** What narrows a search beside its words. */
export type Filters = Omit<ArticleQuery, "terms" | "without">;

/** Articles that hold the words, the best first, with the sentences that hold most of them. */
export async function* searchArticles(keeping: Keeping, query: string, filters: Filters): AsyncGenerator<ArticleFound> {
  const found = await keeping.archive.search({ ...filters, ...termsOf(query) });
  for (const { matches, place, analysed } of await placed(keeping, found)) {
    yield { ...place, passages: passagesOf(analysed, matches) };
  }
}

/** Quotes of the speakers that the words name, article by article, the newest first. */
export async function* searchQuotes(keeping: Keeping, speaker: string, filters: Filters): AsyncGenerator<QuoteFound> {
  const terms = termsOf(speaker, "speakers");
  for await (const { place, analysed } of inAnalyses(keeping, terms, filters)) {
    for (const quote of analysed.analysis.quotes) {
      if (quote.speaker && occurIn(quote.speaker.name, terms)) {
        yield { ...place, quote, passage: passage(place.article, quote) };
      }
    }
  }
}

/** Figures of what the words name, article by article, the newest first. */
export async function* searchFigures(keeping: Keeping, counted: string, filters: Filters): AsyncGenerator<FigureFound> {
  const terms = termsOf(counted, "counted");
  for await (const { place, analysed } of inAnalyses(keeping, terms, filters)) {
    const { text, sentences, figures } = analysed.analysis;
    for (const figure of figures) {
      const of = figure.of ? text.slice(figure.of.start, figure.of.end) : "";
      if (!occurIn([of, figure.unit, ...figure.slot].join(" "), terms)) continue;
      const around = sentences.find(({ start, end }) => start <= figure.start && figure.end <= end) ?? figure;
      yield { ...place, figure, passage: passage(place.article, figure), sentence: passage(place.article, around) };
    }
  }
}

interface Hit {
  readonly place: Place;
  readonly analysed: Analysed;
}

/** The articles that hold the terms somewhere in what was found in them, page by page until the limit of lines is no concern of ours. */
async function* inAnalyses(keeping: Keeping, { terms }: Terms, filters: Filters): AsyncGenerator<Hit> {
  for (let offset = 0; ; offset += PAGE) {
    const found = await keeping.archive.search({ ...filters, terms, sort: "newest", limit: PAGE, offset });
    yield* await placed(keeping, found);
    if (found.length < PAGE) return;
  }
}

const PAGE = 100;

async function placed<T extends { readonly id: string; readonly story: string | null }>(
  { archive, analyse }: Keeping,
  found: readonly T[],
): Promise<(Hit & T)[]> {
  const kept = new Map((await archive.articles(found.map(({ id }) => id))).map((one) => [one.article.id, one.article]));
  const there = found.flatMap((one) => {
    const article = kept.get(one.id);
    return article ? [{ one, article }] : [];
  });
  const { analysed } = await analysedOf(
    archive,
    there.map(({ article }) => article),
    analyse,
  );
  return there.map(({ one, article }, index) => ({
    ...one,
    place: { article, story: one.story },
    // One for each article, in their order.
    analysed: analysed[index]!,
  }));
}

const passage = (article: Article, range: { readonly start: number; readonly end: number }): Passage => ({
  ...spanOf(article.id, range),
  text: article.text.slice(range.start, range.end),
});
