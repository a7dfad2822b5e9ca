import { createHash } from "node:crypto";
import type { Reading } from "../archive/archive.ts";
import type { KeptAnalysis, KeptArticle, KeptStory } from "../archive/kept.ts";
import { noteTwins } from "../intake/story/find-twins.ts";
import { ReadoutError } from "../model/error.ts";
import type { Analysed } from "../model/analysis.ts";
import type { Readout } from "../model/readout.ts";
import type { Decision } from "../model/story.ts";
import { analysedOf, keepAnalyses } from "./analyses.ts";
import type { Keeping } from "./keeping.ts";
import { packText, unpackText } from "./packing/pack.ts";
import { quietly } from "./quietly.ts";
import { recordVersion } from "./versions.ts";

/**
 * The record of a story: the same to the byte as `read` of its articles. It is made of the kept analyses, and kept itself until an article, a decision or
 * the code changes.
 * @throws ReadoutError 'not-found' where there is no such story
 */
export async function recordOf(keeping: Keeping, id: string): Promise<Readout> {
  const { archive } = keeping;
  const story = await storyOf(archive, id);
  const decisions = await decisionsOn(archive, story);
  const basis = basisOf(story, decisions);
  const kept = await archive.record(basis);
  // Readout wrote it in this version, which the basis names.
  if (kept) return JSON.parse(unpackText(kept)) as Readout;
  const { analysed, made } = await articlesOf(keeping, story);
  // Loaded here, since lists of stories need it not.
  const { readAnalysed } = await import("../readout/read.ts");
  const record = readAnalysed(analysed, { decisions });
  await quietly(archive, async (writing) => {
    await keepAnalyses(writing, made);
    await writing.keepRecord(story.id, basis, packText(JSON.stringify(record)));
  });
  return record;
}

/** @throws ReadoutError 'not-found' */
export async function storyOf(reading: Reading, id: string): Promise<KeptStory> {
  const story = await reading.story(id);
  if (story) return story;
  throw new ReadoutError(
    "not-found",
    id,
    "the archive holds no story of that id.",
    "See `readout stories` for the stories that it holds.",
  );
}

/** The articles of a story with their analyses, as a record of them begins. */
export async function articlesOf(
  { archive, analyse }: Keeping,
  story: KeptStory,
): Promise<{ readonly analysed: readonly Analysed[]; readonly made: readonly KeptAnalysis[] }> {
  const kept = await archive.articles(story.articles.map(({ id }) => id));
  return analysedOf(archive, noteTwins(kept.toSorted((a: KeptArticle, b: KeptArticle) => a.order - b.order)), analyse);
}

/** The decisions that a record of the story has to follow. */
export async function decisionsOn(reading: Reading, story: KeptStory): Promise<readonly Decision[]> {
  const articles = new Set(story.articles.map(({ id }) => id));
  return (await reading.decisions()).flatMap(({ decision }) =>
    (decision.kind === "same" || decision.kind === "different") &&
    articles.has(decision.a.article) &&
    articles.has(decision.b.article)
      ? decision
      : [],
  );
}

/** Hash of all that a record is made of. */
export const basisOf = (story: KeptStory, decisions: readonly Decision[]): string =>
  createHash("sha256")
    .update(JSON.stringify([recordVersion(), story.articles, decisions]))
    .digest("hex");
