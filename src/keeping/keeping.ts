import type { Archive } from "../archive/archive.ts";
import type { Analyse } from "./analyses.ts";
import { openStories, type Stories } from "./open-stories.ts";

/** An open archive with what is needed to put articles in and to get records out. */
export interface Keeping {
  readonly archive: Archive;
  /** What makes an analysis where none is kept. */
  readonly analyse: Analyse;
  /** The stream of stories, in step with the archive. */
  readonly stories: Stories;
}

/** What makes analyses; it is loaded when the first one is needed, since reading what is kept needs none. */
const analyseWhenNeeded: Analyse = async (article) => {
  const { analyse } = await import("../analysis/analyse.ts");
  return analyse(article);
};

/** @param analyse another way to make analyses: one that counts what it is asked, or does it elsewhere */
export const keepingOf = (archive: Archive, analyse: Analyse = analyseWhenNeeded): Keeping => ({
  archive,
  analyse,
  stories: openStories(analyse),
});
