import type { Analysis, Token } from "../../model/analysis.ts";
import { contains, lengthOf, type Range } from "../../model/span.ts";
import { type PassageIndex, referentReader, termsIn } from "../support/passages.ts";

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
  /** Those of the sentence and, at less weight, of the one before. */
  readonly wide: Weighed;
}

/** Reads the terms of the clause and of the sentence around a stretch of a text, its own left out; a pronoun has those of the name that it stands for. */
export function contextReader(analysis: Analysis, index: PassageIndex): (slot: Range) => SlotContext {
  const { claims, sentences, tokens } = analysis;
  const referentsIn = referentReader(analysis);
  const besides = (inSentence: readonly Token[], range: Range, slot: Range): Weighed => {
    const beside = inSentence.filter(
      (token) => contains(range, token) && (token.end <= slot.start || token.start >= slot.end),
    );
    return weighed([...termsIn(beside), ...referentsIn(range)], index);
  };
  return (slot) => {
    const at = sentences.findIndex(({ end }) => end > slot.start);
    const [last, sentence] = [sentences[at - 1], sentences[at]];
    if (!sentence) return { clause: NONE, sentence: NONE, before: NONE, wide: NONE };
    const inSentence = tokens.slice(sentence.from, sentence.to);
    const clause = claims.filter((claim) => contains(claim, slot)).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
    const whole = besides(inSentence, sentence, slot);
    const before = last ? besides(tokens.slice(last.from, last.to), last, slot) : NONE;
    return {
      clause: clause ? besides(inSentence, clause, slot) : whole,
      sentence: whole,
      before,
      wide: withLess(whole, before),
    };
  };
}

const NONE: Weighed = { terms: new Map(), mass: 0 };

function weighed(terms: readonly string[], { weigh }: PassageIndex): Weighed {
  return summed(new Map(terms.map((term) => [term, weigh(term)])));
}

/** What a term of the sentence before weighs. */
const BEFORE = 0.5;

const withLess = (whole: Weighed, before: Weighed): Weighed =>
  summed(
    new Map([...[...before.terms].map(([term, weight]): [string, number] => [term, BEFORE * weight]), ...whole.terms]),
  );

const summed = (terms: ReadonlyMap<string, number>): Weighed => ({
  terms,
  mass: [...terms.values()].reduce((sum, weight) => sum + weight, 0),
});

/**
 * How alike what stands around two slots is, 0 to 1: how much of the draft's clause or sentence the source's has, and how much the two
 * share of both. Not symmetric: a source tells more around it than a draft.
 */
export function contextLikeness(draft: SlotContext, source: SlotContext): number {
  return Math.max(
    likeness(draft.clause, source.clause),
    likeness(draft.sentence, source.sentence),
    0.9 * likeness(draft.clause, source.sentence),
    isThin(draft) ? WIDE * likeness(draft.wide, source.wide) : 0,
  );
}

/** The same with the sentences before, for what goes on from them. */
export const carriedLikeness = (draft: SlotContext, source: SlotContext): number =>
  Math.max(CARRIED * likeness(draft.clause, source.before), WIDE * likeness(draft.wide, source.wide));

/** What is carried over from the sentence before counts for this much. */
const CARRIED = 0.6;
const WIDE = 0.75;

/** A sentence that weighs less than this tells little of what its numbers are of ('It lasted a month'). */
const THIN = 14;
const isThin = ({ sentence }: SlotContext): boolean => sentence.mass < THIN;

function likeness(draft: Weighed, source: Weighed): number {
  let shared = 0;
  for (const [term, weight] of draft.terms) {
    const there = source.terms.get(term);
    if (there !== undefined) shared += Math.min(weight, there);
  }
  return shared === 0 ? 0 : (shared / draft.mass + (2 * shared) / (draft.mass + source.mass)) / 2;
}
