import type { Article } from "../model/article.ts";
import type { BlockSources } from "./draft.ts";
import type { ReadoutError } from "../model/error.ts";

/** What to take where a source and the list beside it say nothing. */
export interface IntakeOptions {
  /** Date of publication, or date and time with zone. */
  readonly published?: string;
  readonly outlet?: string;
  /** BCP 47 tag. */
  readonly language?: string;
}

/** What came of reading: the articles in the order of their paths, and what was left out. */
export interface Intake {
  readonly articles: readonly Article[];
  /** The inputs that could not be read, each with its reason and the way out. */
  readonly skipped: readonly ReadoutError[];
  /** Files of a folder that are no articles by their kind: pictures, programs, saved records. */
  readonly ignored: readonly string[];
  /** For articles that were read from a page, by their ids: where each block of the text stands in the page. */
  readonly sources: ReadonlyMap<string, readonly BlockSources[]>;
}
