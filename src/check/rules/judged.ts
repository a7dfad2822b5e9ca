import type { Found } from "../found.ts";
import type { Judged } from "../judge/judge.ts";
import type { Look } from "../judge/looks.ts";
import type { JudgedRule } from "../judge/weights.ts";
import type { JudgedMaterial } from "../judged-material.ts";
import type { DraftSentence } from "../support/support.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** Findings that are as likely as this are seven in ten right, and more. */
export const SURE = 0.5;

/** A finding for each sentence that is judged to break a rule: as its sign has it, or else as `explain` says. */
export function judgedAs(
  rule: JudgedRule,
  { sentences, judged }: JudgedMaterial,
  explain: (sentence: DraftSentence, judged: Judged) => Pick<Found, "message" | "passages">,
): Found[] {
  return sentences.flatMap((sentence, index): Found[] => {
    const one = judged[index]!;
    if (one.rule !== rule) return [];
    const { start, end } = sentence;
    const found = one.sign ?? { rule, start, end, ...explain(sentence, one) };
    return [one.likely[rule] < SURE ? { ...found, unsure: true } : found];
  });
}

/** Passages that have this part of what the nearest has tell of the same. */
const AS_NEAR = 0.75;
const MOST_SHOWN = 3;

/** The passages that come nearest to a sentence, those with most of it first. */
export function nearest(looks: readonly Look[], most = MOST_SHOWN): Look[] {
  const sorted = looks.toSorted((a, b) => b.has - a.has);
  return sorted.filter(({ has }) => has >= AS_NEAR * (sorted[0]?.has ?? 0)).slice(0, most);
}

/** What some passages say, each with its outlet. */
export const told = ({ sources }: JudgedMaterial, looks: readonly Look[]): string =>
  listed(looks.map(({ passage: { span } }) => `${outletOf(sources, span.article)} ${quoted(wordsOf(sources, span))}`));
