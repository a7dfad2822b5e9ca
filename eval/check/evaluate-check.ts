import { analyse } from "../../src/analysis/analyse.ts";
import { check } from "../../src/check/check.ts";
import type { ReadDraft } from "../../src/check/draft.ts";
import { articleOf, sha256Of } from "../../src/intake/article-of.ts";
import { readPaths } from "../../src/intake/read-paths.ts";
import { type Sources, sourcesOf } from "../../src/check/sources.ts";
import type { Range } from "../../src/model/span.ts";
import { checkMeans, checkTable, missesOf } from "./check-table.ts";
import type { Split } from "./draft-pieces.ts";
import { plantedDrafts } from "./drafts.ts";
import { type CheckOutcomes, scoreDraft, together } from "./score-check.ts";

export interface CheckEvaluation {
  /** Row -> figure, for the floors; empty where a part of the drafts was left out. */
  readonly means: Record<string, number>;
  /** The tables and what is not here. */
  readonly table: string;
  /** Missed faults and wrong findings of each split. */
  readonly misses: Readonly<Record<Split, string>>;
}

/**
 * Runs `check` on the drafts with planted faults. Sources are read with the weights that the program carries.
 * @param wanted names of stories ('ferry'); none for all
 */
export function evaluateCheck(wanted: readonly string[]): CheckEvaluation {
  const { drafts, skipped } = plantedDrafts();
  const read = new Map<string, Sources>();
  const sourcesIn = (folder: string): Sources => {
    const sources = read.get(folder) ?? sourcesOf(readPaths([folder]).articles);
    read.set(folder, sources);
    return sources;
  };
  const isWanted = (story: string): boolean => wanted.length === 0 || wanted.includes(story.split("/").at(-1)!);
  const scored = drafts
    .filter(({ story }) => isWanted(story))
    .map((draft) => {
      const { findings } = check(inMemory(draft.name, draft.text), sourcesIn(draft.articles));
      return { split: draft.split, outcome: scoreDraft(draft, findings, sentencesOf(draft.text)) };
    });
  const of = (split: Split): CheckOutcomes =>
    together(scored.filter((one) => one.split === split).map(({ outcome }) => outcome));
  const outcomes = { read: of("read"), kept: of("kept") };
  return {
    means: wanted.length > 0 || skipped.length > 0 ? {} : checkMeans(outcomes),
    table: [checkTable(outcomes), ...skipped].join("\n"),
    misses: { read: missesOf(outcomes.read), kept: missesOf(outcomes.kept) },
  };
}

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
