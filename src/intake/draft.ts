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
  /** The part of the outlet that it stands in, as printed ('World'). */
  readonly section?: string;
}

/**
 * Where a piece of a text stands in the page that it was read from: `[start, end)` of the text, `[from, to)` of the page. Of equal
 * lengths they are the same characters one by one, white space of any kind as a space; else the whole stands for the whole.
 */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** One block of a text with its places in the page, which leave out nothing of it. */
export interface BlockSources {
  readonly start: number;
  readonly end: number;
  readonly ranges: readonly SourceRange[];
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
  /** Whether its text is only a part of the article's: what a feed shows of it. */
  readonly partial?: boolean;
  /** What had to be guessed so far, as sentences. */
  readonly notes: readonly string[];
  /** Where its blocks stand in the page, in UTF-16 units of the page as decoded, byte order mark aside. */
  readonly sources?: readonly BlockSources[];
}

/** What one source yields: its articles, and the parts of it that could not be read. */
export interface Yield {
  readonly drafts: readonly Draft[];
  readonly faults: readonly ReadoutError[];
  /** How it was fetched, where it was. */
  readonly fetched?: WayThere;
}

/** The way to what was fetched: the address that was asked for, and the one that answered, after redirects; none where the fetch failed. */
export interface WayThere {
  readonly asked: string;
  readonly address?: string;
}
