import type { ReadoutError } from "../model/error.ts";

/** What a source says of an article beside its words. */
export interface Known {
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly credit?: string;
  /** As the source prints it; it becomes ISO 8601 when the article is made. */
  readonly published?: string;
  readonly updated?: string;
  readonly language?: string;
}

/** An article on its way in: its text, and what its format alone tells of it. */
export interface Draft {
  readonly text: string;
  /** The id that the source gave it. */
  readonly id?: string;
  /** File that it comes from. */
  readonly path?: string;
  /** Its number among the articles of that file, where there are several. */
  readonly part?: number;
  /** What the source states: fields, front matter, meta elements. */
  readonly stated: Known;
  /** What the lines of the text itself look like; a statement elsewhere counts for more. */
  readonly seen: Known;
  /** What had to be guessed so far, as sentences. */
  readonly notes: readonly string[];
}

/** What one source yields: its articles, and the parts of it that could not be read. */
export interface Yield {
  readonly drafts: readonly Draft[];
  readonly faults: readonly ReadoutError[];
}
