import type { Archive } from "../archive/archive.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { openStories, type Stories } from "./open-stories.ts";

/** An open archive with what is needed to put articles in and to get records out. */
export interface Keeping {
  readonly archive: Archive;
  /** What makes an analysis where none is kept. */
  readonly analyse: (article: Article) => Analysis;
  /** The stream of stories, in step with the archive. */
  readonly stories: Stories;
}

/** @param analyse what makes analyses: `analyse` of the analysis, or one that counts what it is asked */
export const keepingOf = (archive: Archive, analyse: Keeping["analyse"]): Keeping => ({
  archive,
  analyse,
  stories: openStories(analyse),
});
