import { checkMaterial } from "../../src/check/check.ts";
import { checkMeans, checkTable, type Compared, missesOf } from "./check-table.ts";
import { draftsWithMaterial, nameOf, type TrainedFor } from "./draft-material.ts";
import type { Split } from "./draft-pieces.ts";
import { leftOutJudge } from "./left-out-judge.ts";
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

/**
 * Runs `check` on the drafts with planted faults, each judged by what was learned from drafts of other stories.
 * @param wanted names of stories ('ferry'); none for all
 * @param trainedFor weights for reading a story in the place of those that the program carries, which are trained on most of the stories
 */
export function evaluateCheck(wanted: readonly string[], trainedFor?: TrainedFor): CheckEvaluation {
  const { drafts, skipped } = draftsWithMaterial(trainedFor);
  const judgeOf = leftOutJudge(drafts);
  const scored = drafts
    .filter(({ draft: { story } }) => wanted.length === 0 || wanted.includes(nameOf(story)))
    .map(({ draft, read, material }) => {
      const { findings } = checkMaterial(read, material, { judge: judgeOf(draft.story) });
      const sentences = material.draft.analysis.sentences;
      const texts = material.sources.record.articles.map(({ text }) => text);
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
