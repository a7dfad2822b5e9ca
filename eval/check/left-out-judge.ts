import { createHash } from "node:crypto";
import type { JudgeWeights } from "../../src/check/judge/weights.ts";
import { examplesOf } from "../train/check/examples.ts";
import { fitJudge } from "../train/check/fit.ts";
import type { DraftMaterial } from "./draft-material.ts";

const FOLDS = 10;

/** For each story a judge that was trained on drafts of other stories alone: the stories are left out in ten parts. */
export function leftOutJudge(drafts: readonly DraftMaterial[]): (story: string) => JudgeWeights {
  const examples = drafts.flatMap(({ draft, material }) => examplesOf(draft, material));
  const judges = new Map<number, JudgeWeights>();
  return (story) => {
    const fold = foldOf(story);
    const judge = judges.get(fold) ?? fitJudge(examples.filter((one) => foldOf(one.story) !== fold));
    judges.set(fold, judge);
    return judge;
  };
}

/** The part that a story is in, by its name, so that a new story moves no other. */
const foldOf = (story: string): number => createHash("sha256").update(story).digest().readUInt16BE() % FOLDS;
