import type { Analysis, Token } from "../../model/analysis.ts";
import { contains, lengthOf, type Range } from "../../model/span.ts";
import { type PassageIndex, termsIn } from "../support/passages.ts";

/** The terms around a figure or a time: those of its clause, and those of its sentence. */
export interface SlotContext {
  readonly clause: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
}

/** The terms of the clause and of the sentence around a stretch of a text, its own left out. */
export function contextOf(analysis: Analysis, slot: Range): SlotContext {
  const { claims, sentences, tokens } = analysis;
  const sentence = sentences.find(({ end }) => end > slot.start);
  if (!sentence) return { clause: new Set(), sentence: new Set() };
  const inSentence = tokens.slice(sentence.from, sentence.to);
  const clause = claims.filter((claim) => contains(claim, slot)).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  return {
    clause: clause ? besides(inSentence, clause, slot) : besides(inSentence, sentence, slot),
    sentence: besides(inSentence, sentence, slot),
  };
}

function besides(tokens: readonly Token[], range: Range, slot: Range): Set<string> {
  return termsIn(
    tokens.filter((token) => contains(range, token) && (token.end <= slot.start || token.start >= slot.end)),
  );
}

/**
 * How alike what stands around two slots is, 0 to 1: how much of the draft's clause or sentence the source's has, and how much the two
 * share of both. Not symmetric: a source tells more around it than a draft.
 */
export function contextLikeness(draft: SlotContext, source: SlotContext, { weigh }: PassageIndex): number {
  return Math.max(
    likeness(draft.clause, source.clause, weigh),
    likeness(draft.sentence, source.sentence, weigh),
    0.9 * likeness(draft.clause, source.sentence, weigh),
  );
}

function likeness(draft: ReadonlySet<string>, source: ReadonlySet<string>, weigh: (term: string) => number): number {
  let [shared, left, right] = [0, 0, 0];
  for (const term of draft) {
    const weight = weigh(term);
    left += weight;
    if (source.has(term)) shared += weight;
  }
  for (const term of source) right += weigh(term);
  if (shared === 0) return 0;
  return (shared / left + (2 * shared) / (left + right)) / 2;
}
