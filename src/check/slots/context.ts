import type { Analysis, Token } from "../../model/analysis.ts";
import { contains, lengthOf, type Range } from "../../model/span.ts";
import { type PassageIndex, termsIn } from "../support/passages.ts";

/** Terms with the weight of each, and of all. */
interface Weighed {
  readonly terms: ReadonlyMap<string, number>;
  readonly mass: number;
}

/** The terms around a figure or a time: those of its clause, and those of its sentence. */
export interface SlotContext {
  readonly clause: Weighed;
  readonly sentence: Weighed;
  /** Those of the sentence before, which a short sentence goes on from ('The union puts it at …'). */
  readonly before: Weighed;
}

/** The terms of the clause and of the sentence around a stretch of a text, its own left out. */
export function contextOf(analysis: Analysis, slot: Range, index: PassageIndex): SlotContext {
  const { claims, sentences, tokens } = analysis;
  const at = sentences.findIndex(({ end }) => end > slot.start);
  const [last, sentence] = [sentences[at - 1], sentences[at]];
  const none = { terms: new Map<string, number>(), mass: 0 };
  if (!sentence) return { clause: none, sentence: none, before: none };
  const inSentence = tokens.slice(sentence.from, sentence.to);
  const clause = claims.filter((claim) => contains(claim, slot)).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  const whole = besides(inSentence, sentence, slot, index);
  return {
    clause: clause ? besides(inSentence, clause, slot, index) : whole,
    sentence: whole,
    before: last ? besides(tokens.slice(last.from, last.to), last, slot, index) : none,
  };
}

function besides(tokens: readonly Token[], range: Range, slot: Range, { weigh }: PassageIndex): Weighed {
  const beside = tokens.filter(
    (token) => contains(range, token) && (token.end <= slot.start || token.start >= slot.end),
  );
  const terms = new Map([...termsIn(beside)].map((term) => [term, weigh(term)]));
  return { terms, mass: [...terms.values()].reduce((sum, weight) => sum + weight, 0) };
}

/**
 * How alike what stands around two slots is, 0 to 1: how much of the draft's clause or sentence the source's has, and how much the two
 * share of both. Not symmetric: a source tells more around it than a draft.
 */
export function contextLikeness(draft: SlotContext, source: SlotContext): number {
  return Math.max(
    likeness(draft.clause, source.clause),
    likeness(draft.sentence, source.sentence),
    0.9 * likeness(draft.clause, source.sentence),
  );
}

/** The same with the sentence before the source's, for what goes on from it. */
export const carriedLikeness = (draft: SlotContext, source: SlotContext): number =>
  CARRIED * likeness(draft.clause, source.before);

/** What is carried over from the sentence before counts for this much. */
const CARRIED = 0.6;

function likeness(draft: Weighed, source: Weighed): number {
  let shared = 0;
  for (const [term, weight] of draft.terms) if (source.terms.has(term)) shared += weight;
  return shared === 0 ? 0 : (shared / draft.mass + (2 * shared) / (draft.mass + source.mass)) / 2;
}
