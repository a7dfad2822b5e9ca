import type { Reading, Writing } from "../archive/archive.ts";
import type { KeptAnalysis } from "../archive/kept.ts";
import type { Analysed, Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { contentOf } from "./content.ts";
import { findableOf } from "./findable.ts";
import { packAnalysis, unpackAnalysis } from "./packing/pack-analysis.ts";
import { analysisVersion } from "./versions.ts";

/** Makes the analysis of an article. */
export type Analyse = (article: Article) => Promise<Analysis>;

/** Articles with their analyses, and those of the analyses that are not in the archive yet. */
export interface AnalysedArticles {
  /** In the order of the articles. */
  readonly analysed: readonly Analysed[];
  readonly made: readonly KeptAnalysis[];
}

/** The articles with what each yields: as it was kept where it was kept by this version of the code, else made anew. */
export async function analysedOf(
  archive: Reading,
  articles: readonly Article[],
  analyse: Analyse,
): Promise<AnalysedArticles> {
  const kept = await archive.analyses([...new Set(articles.map(contentOf))], analysisVersion());
  const made = new Map<string, KeptAnalysis>();
  const analysed: Analysed[] = [];
  for (const article of articles) {
    const content = contentOf(article);
    const bytes = kept.get(content) ?? made.get(content)?.bytes;
    const analysis = bytes ? unpackAnalysis(bytes, article.text) : await analyse(article);
    if (!bytes) made.set(content, keptAnalysis(content, analysis));
    analysed.push({ article, analysis });
  }
  return { analysed, made: [...made.values()] };
}

/** An analysis in the form in which an archive keeps it. */
export const keptAnalysis = (content: string, analysis: Analysis): KeptAnalysis => ({
  content,
  version: analysisVersion(),
  bytes: packAnalysis(analysis),
  findable: findableOf(analysis),
});

export async function keepAnalyses(writing: Writing, made: readonly KeptAnalysis[]): Promise<void> {
  for (const analysis of made) await writing.keepAnalysis(analysis);
}
