import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { addressKey } from "./address.ts";
import { englishTerms } from "./english-terms.ts";
import { momentOf } from "./moment.ts";
import { plainTerms } from "./plain-terms.ts";
import type { Sketch } from "./sketch-form.ts";

export type { Counted, Named, Sketch } from "./sketch-form.ts";

/** The sketch of an article: a pure function of both. The analysis serves English; other languages are read from the text. */
export function sketchOf(article: Article, analysis: Analysis): Sketch {
  const language = languageOf(article);
  const parts = language === "en" ? englishTerms(article, analysis) : plainTerms(article);
  return {
    article: article.id,
    seed: article.sha256.slice(0, 16),
    moment: momentOf(article, analysis),
    language,
    address: article.url === undefined ? null : addressKey(article.url),
    outlet: article.outlet.toLowerCase(),
    ...parts,
  };
}

/** Primary subtag of an article's language. A text that is too short for its language to be told counts as English where its letters allow. */
function languageOf({ language, text, title }: Article): string {
  const primary = language.split("-")[0]?.toLowerCase() ?? "und";
  return primary === "und" && !/[^\P{L}a-z]/iu.test(text + title) ? "en" : primary;
}
