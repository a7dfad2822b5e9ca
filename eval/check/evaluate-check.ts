import { checkMaterial } from "../../src/check/check.ts";
import { checkMeans, checkTable, type Compared, missesOf } from "./check-table.ts";
import { draftsWithMaterial, nameOf, type TrainedFor } from "./draft-material.ts";
import type { Mix, Split } from "./draft-pieces.ts";
import type { PlantedDraft } from "./drafts.ts";
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
        draft,
        ours: scoreDraft(draft, findings, sentences),
        naive: scoreDraft(draft, naiveCheck(draft.text, sentences, texts), sentences),
      };
    });
  const of = (is: (draft: PlantedDraft) => boolean): Compared => {
    const some = scored.filter(({ draft }) => is(draft));
    return { ours: together(some.map(({ ours }) => ours)), naive: together(some.map(({ naive }) => naive)) };
  };
  const group = (mix: Mix, split: Split): Compared => of((draft) => draft.mix === mix && draft.split === split);
  const outcomes = {
    read: group("even", "read"),
    kept: group("even", "kept"),
    "read, of meaning": group("meaning", "read"),
    "kept, of meaning": group("meaning", "kept"),
  };
  const misses = (split: Split): string => missesOf(of((draft) => draft.split === split).ours);
  return {
    means: wanted.length > 0 || skipped.length > 0 ? {} : checkMeans(outcomes),
    table: [checkTable(outcomes), ...skipped].join("\n"),
    misses: { read: misses("read"), kept: misses("kept") },
  };
}
