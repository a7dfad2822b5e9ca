import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { analyseEnglish, type EnglishWeights } from "./en/analyse.ts";

/** Weights in the place of the shipped ones, so that an evaluation judges no article by what was trained on it. */
export type AnalysisWeights = EnglishWeights;

/**
 * What one article yields: sentences, names, times, figures, quotes, claims and furniture.
 * A pure function of the article's text, its date and its language; offsets are UTF-16 units of the text.
 * A language without a folder of its own is read with the English rules, which find marks, numbers and names at least.
 */
export function analyse(
  article: Pick<Article, "text" | "published" | "language">,
  trained: AnalysisWeights = {},
): Analysis {
  return analyseEnglish(article.text, article.published, trained);
}

/** The same with the contents of attributions whole, which annotations print and records have no use for. */
export function analyseWhole(article: Pick<Article, "text" | "published" | "language">): Analysis {
  return analyseEnglish(article.text, article.published, {}, true);
}
