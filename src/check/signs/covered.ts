import type { DraftSentence } from "../support/support.ts";

/** Below this part of its weight that the passages have together, or that one of them has, a sentence stands on none. */
const COVERED = 0.41;
const BY_ONE = 0.27;
/** … and below this sum of the parts that one passage has of all its words, and of those beside the names. */
const ALL_AND_TOLD = 0.6;
/** Fewer content words state nothing of their own. */
const FEWEST_TERMS = 3;

/** Whether passages of the sources tell what a sentence tells, or it tells nothing that needs any. */
export function isCovered({ kind, asks, terms, covered, near, told }: DraftSentence): boolean {
  if (asks || kind === "heading" || kind === "furniture" || terms.size < FEWEST_TERMS) return true;
  const most = near[0]?.ofSentence ?? 0;
  return covered >= COVERED && most >= BY_ONE && most + told >= ALL_AND_TOLD;
}
