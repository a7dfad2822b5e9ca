/** One word or phrase that is looked for. */
export interface Term {
  /** Words that stand one behind the other; letter case and accents do not count. */
  readonly words: string;
  /** Whether the last word may go on. */
  readonly prefix?: boolean;
  /** Where it has to stand; anywhere in title and text where this is left out. */
  readonly in?: "title" | "text" | "names" | "speakers" | "counted";
}

/** Which articles are looked for: all that is given has to hold. */
export interface ArticleQuery {
  readonly terms?: readonly Term[];
  /** Terms that may not occur. */
  readonly without?: readonly Term[];
  readonly outlet?: string;
  /** Published on or after, or before: dates, or dates with time (ISO 8601). */
  readonly since?: string;
  readonly until?: string;
  readonly language?: string;
  readonly story?: string;
  /** Best match first where words are looked for; else the newest first. */
  readonly sort?: "best" | "newest";
  readonly limit?: number;
  readonly offset?: number;
}

/** Which stories are listed: those with an article for which all that is given holds. */
export interface StoryQuery extends Omit<ArticleQuery, "sort" | "story"> {
  /** By their last article, or by how many origins and articles they have. */
  readonly sort?: "newest" | "weightiest";
}
