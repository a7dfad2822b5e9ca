import type { Analysed, BlockKind, Token } from "../../model/analysis.ts";
import { contains, type Range, type Span } from "../../model/span.ts";
import { type Passage, type PassageIndex, termsIn } from "./passages.ts";

/** A passage beside a sentence of the draft. */
export interface Near {
  readonly passage: Passage;
  /** The weight of the sentence's terms that the passage has, and its part of the sentence's and of the passage's whole weight. */
  readonly shared: number;
  readonly ofSentence: number;
  readonly ofPassage: number;
}

/** A sentence of the draft with the passages that tell what it tells, the nearest first. */
export interface DraftSentence extends Range {
  readonly index: number;
  readonly kind: BlockKind;
  /** Whether it asks, and so states nothing. */
  readonly asks: boolean;
  readonly tokens: readonly Token[];
  readonly terms: ReadonlySet<string>;
  readonly near: readonly Near[];
  /** The part of its weight that its passages have together. */
  readonly covered: number;
  /** The greatest part of what it says beside names, numbers among it, that one passage has. */
  readonly told: number;
  /** The passages that it stands on: the nearest, and those that add to it. */
  readonly passages: readonly Passage[];
}

/** A figure or a time of the draft, and where sources have one that agrees with it. */
export interface Borne extends Range {
  readonly spans: readonly Span[];
}

/** What a figure or a time that agrees weighs beside the words. */
const SLOT = 3;
/** So many passages are looked at for a sentence. */
const MOST_NEAR = 40;
/** A passage that has less than this of a sentence is no support for it. */
const LEAST = 0.2;
/** So many passages make up a sentence of a draft at most, and each adds at least this part of its weight. */
const MOST_PARTS = 4;
const ADDS = 0.08;

/** The sentences of a draft with the passages that they stand on; `borne` are its figures and times that sources have too. */
export function supportedSentences(
  { analysis }: Analysed,
  index: PassageIndex,
  borne: readonly Borne[],
): DraftSentence[] {
  return analysis.sentences.map(({ start, end, block, from, to }, at): DraftSentence => {
    const tokens = analysis.tokens.slice(from, to);
    const terms = termsIn(tokens);
    const slots = borne.filter((slot) => slot.start >= start && slot.end <= end && slot.spans.length > 0);
    const near = nearTo(terms, index, slots);
    const { covered, passages } = madeOf(terms, near, index, slots);
    return {
      start,
      end,
      index: at,
      kind: analysis.blocks[block]?.kind ?? "paragraph",
      asks: /\?["”’')]*\s*$/u.test(analysis.text.slice(start, end)),
      tokens,
      terms,
      near,
      told: mostTold(tokens, near, index),
      covered,
      passages,
    };
  });
}

/** The passages that share terms, the nearest first: by what they have of the terms, then by how little else they tell. */
function nearTo(
  terms: ReadonlySet<string>,
  { passages, postings, weigh }: PassageIndex,
  slots: readonly Borne[],
): Near[] {
  const shared = new Map<number, number>();
  let total = SLOT * slots.length;
  for (const term of terms) {
    const weight = weigh(term);
    total += weight;
    for (const at of postings.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  for (const [at, weight] of shared) shared.set(at, weight + SLOT * slotsIn(passages[at]!, slots).length);
  return [...shared]
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_NEAR)
    .map(([at, weight]): Near => {
      const passage = passages[at]!;
      let whole = SLOT * slotsIn(passage, slots).length;
      for (const term of passage.terms) whole += weigh(term);
      return { passage, shared: weight, ofSentence: weight / total, ofPassage: weight / whole };
    })
    .toSorted((a, b) => nearness(b) - nearness(a));
}

function mostTold(tokens: readonly Token[], near: readonly Near[], { toldIn }: PassageIndex): number {
  const told = toldIn(tokens);
  let total = 0;
  for (const weight of told.values()) total += weight;
  if (total === 0) return 1;
  let most = 0;
  for (const { passage } of near) {
    const numbers = toldIn(passage.tokens);
    let sum = 0;
    for (const [term, weight] of told) if (passage.terms.has(term) || numbers.has(term)) sum += weight;
    most = Math.max(most, sum / total);
  }
  return most;
}

/** The figures and times of a sentence that a passage has too. */
const slotsIn = ({ span }: Passage, slots: readonly Borne[]): readonly Borne[] =>
  slots.filter(({ spans }) => spans.some((other) => other.article === span.article && contains(span, other)));

const nearness = ({ ofSentence, ofPassage }: Near): number => ofSentence + 0.25 * ofPassage;

function madeOf(
  terms: ReadonlySet<string>,
  near: readonly Near[],
  { weigh }: PassageIndex,
  slots: readonly Borne[],
): Pick<DraftSentence, "covered" | "passages"> {
  let total = SLOT * slots.length;
  for (const term of terms) total += weigh(term);
  const left = new Set(terms);
  let open = slots;
  const chosen: Passage[] = [];
  const gain = ({ passage }: Near): number => {
    let sum = SLOT * slotsIn(passage, open).length;
    for (const term of left) if (passage.terms.has(term)) sum += weigh(term);
    return sum / total;
  };
  const usable = near.filter(({ ofSentence }) => ofSentence >= LEAST);
  while (chosen.length < MOST_PARTS) {
    let best: Near | undefined;
    let most = ADDS;
    for (const one of usable) {
      const adds = gain(one);
      if (adds > most + 1e-9) [best, most] = [one, adds];
    }
    if (!best) break;
    chosen.push(best.passage);
    for (const term of best.passage.terms) left.delete(term);
    const taken = new Set(slotsIn(best.passage, open));
    open = open.filter((slot) => !taken.has(slot));
  }
  let missing = SLOT * open.length;
  for (const term of left) missing += weigh(term);
  return { covered: total === 0 ? 0 : 1 - missing / total, passages: chosen };
}
