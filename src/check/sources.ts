import { analyse } from "../analysis/analyse.ts";
import type { Analysed } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Readout } from "../model/readout.ts";
import { readStory } from "../readout/read.ts";

/** What a draft is held against: the record of its sources, and what each of them yields, in the record's order. */
export interface Sources {
  readonly record: Readout;
  readonly story: readonly Analysed[];
}

/**
 * The sources that a set of articles is.
 * @throws ReadoutError 'nothing-to-read' where there is no article
 */
export const sourcesOf = (articles: readonly Article[]): Sources => readStory(articles);

/** The sources of a record that is at hand, as it was saved or kept: its articles are analysed again, its lines stay. */
export const sourcesOfRecord = (record: Readout): Sources => ({
  record,
  story: record.articles.map(({ origin: _origin, ...article }) => ({ article, analysis: analyse(article) })),
});
