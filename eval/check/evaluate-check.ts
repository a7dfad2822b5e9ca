import { analyse } from "../../src/analysis/analyse.ts";
import { check } from "../../src/check/check.ts";
import type { ReadDraft } from "../../src/check/draft.ts";
import { articleOf, sha256Of } from "../../src/intake/article-of.ts";
import { readPaths } from "../../src/intake/read-paths.ts";
import type { Sources } from "../../src/check/sources.ts";
import type { Range } from "../../src/model/span.ts";
import { type ReadOptions, readStory } from "../../src/readout/read.ts";
import { checkMeans, checkTable, type Compared, missesOf } from "./check-table.ts";
import type { Split } from "./draft-pieces.ts";
import { type PlantedDraft, plantedDrafts } from "./drafts.ts";
import { naiveCheck } from "./naive-check.ts";
import { scoreDraft, together } from "./score-check.ts";

export interface CheckEvaluation {
  /** Row -> figure, for the floors; empty where a part of the drafts was left out. */
  readonly means: Record<string, number>;
  /** The tables and what is not here. */
  readonly table: string;
  /** Missed faults and wrong findings of each split. */
  readonly misses: Readonly<Record<Split, string>>;
}

/** The weights that a story is read with, by its name. */
export type TrainedFor = (name: string) => ReadOptions["trained"];

/**
 * Runs `check` on the drafts with planted faults.
 * @param wanted names of stories ('ferry'); none for all
 * @param trainedFor weights in the place of those that the program carries, which are trained on most of the stories
 */
export function evaluateCheck(wanted: readonly string[], trainedFor: TrainedFor = () => undefined): CheckEvaluation {
  const { drafts, skipped } = plantedDrafts();
  const read = new Map<string, Sources>();
  const sourcesOf = ({ story, articles }: PlantedDraft): Sources => {
    const known = read.get(story);
    if (known) return known;
    const trained = trainedFor(nameOf(story));
    const sources = readStory(readPaths([articles]).articles, trained ? { trained } : {});
    read.set(story, sources);
    return sources;
  };
  const isWanted = (story: string): boolean => wanted.length === 0 || wanted.includes(nameOf(story));
  const scored = drafts
    .filter(({ story }) => isWanted(story))
    .map((draft) => {
      const sources = sourcesOf(draft);
      const sentences = sentencesOf(draft.text);
      const { findings } = check(inMemory(draft.name, draft.text), sources);
      const texts = sources.record.articles.map(({ text }) => text);
      return {
        split: draft.split,
        ours: scoreDraft(draft, findings, sentences),
        naive: scoreDraft(draft, naiveCheck(draft.text, sentences, texts), sentences),
      };
    });
  const of = (split: Split): Compared => {
    const drafts = scored.filter((one) => one.split === split);
    return { ours: together(drafts.map(({ ours }) => ours)), naive: together(drafts.map(({ naive }) => naive)) };
  };
  const outcomes = { read: of("read"), kept: of("kept") };
  return {
    means: wanted.length > 0 || skipped.length > 0 ? {} : checkMeans(outcomes),
    table: [checkTable(outcomes), ...skipped].join("\n"),
    misses: { read: missesOf(outcomes.read.ours), kept: missesOf(outcomes.kept.ours) },
  };
}

/** The name of a story without its set: 'quake' of 'gold/quake'. */
const nameOf = (story: string): string => story.slice(story.indexOf("/") + 1);

/** The draft as if it had been read from a file of plain text. */
function inMemory(path: string, text: string): ReadDraft {
  return {
    path,
    text,
    sha256: sha256Of(text),
    places: "file",
    placeOf(offset) {
      const before = text.slice(0, offset);
      return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
    },
  };
}

function sentencesOf(text: string): readonly Range[] {
  const article = articleOf(text, { id: "draft", outlet: "", title: "", published: null, language: "en" });
  return analyse(article).sentences;
}
