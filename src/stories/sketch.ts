import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { NameKind } from "../model/name.ts";
import { addressKey } from "./address.ts";
import { englishTerms, isEnglish } from "./english-terms.ts";
import { momentOf } from "./moment.ts";
import { plainTerms } from "./plain-terms.ts";

/** A term and how often it stands in its part of the article. */
export type Counted = readonly [term: string, count: number];

/** One who or which the article names: the fullest form in lower case, its kind, and how often it is named. */
export type Named = readonly [name: string, kind: NameKind, count: number];

/**
 * What the stream needs to know of an article to place it: small (about 2 KB as JSON), and enough to place it again without the text.
 * An archive keeps it in the form that `encodeSketch` gives.
 */
export interface Sketch {
  /** Id of the article. */
  readonly article: string;
  /** The first 16 hex digits of the hash of its text: ids of stories are made from it and the id. */
  readonly seed: string;
  /** When it was published, in milliseconds since 1970 (UTC); where the article does not say, the date that its text begins with; else null. */
  readonly moment: number | null;
  /** Primary language subtag ('en'). */
  readonly language: string;
  /** Its address without what does not tell pages apart; null where it has none that names a page. */
  readonly address: string | null;
  /** How many words the text has. */
  readonly words: number;
  /** Terms of the title; where there is none, of the first line. */
  readonly title: readonly Counted[];
  /** Terms of the first words of the text. */
  readonly lead: readonly Counted[];
  /** The weightiest terms of the whole text, title left out. */
  readonly body: readonly Counted[];
  readonly names: readonly Named[];
  /** Days, months and years that the text speaks of ('2013-05-02', '2013-05', '2013'), each once. */
  readonly times: readonly string[];
  /** Figures with what they count or measure ('40000 person'), each once. */
  readonly figures: readonly string[];
}

/** The sketch of an article: a pure function of both. The analysis serves English; other languages are read from the text. */
export function sketchOf(article: Article, analysis: Analysis): Sketch {
  const parts = isEnglish(article.language) ? englishTerms(article, analysis) : plainTerms(article);
  return {
    article: article.id,
    seed: article.sha256.slice(0, 16),
    moment: momentOf(article, analysis),
    language: article.language.split("-")[0]?.toLowerCase() ?? "und",
    address: article.url === undefined ? null : addressKey(article.url),
    ...parts,
  };
}
