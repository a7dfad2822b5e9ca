import { longestRun } from "../../relation/longest-run.ts";
import type { Material } from "../material.ts";
import { negatedTerms } from "../stance/negation.ts";
import { kinTermOf } from "../stance/readings.ts";
import { type Telling, tellingOf } from "../stance/tellings.ts";
import { sharedVerb, verbTurned } from "../stance/verb-turned.ts";
import type { Passage } from "../support/passages.ts";
import type { DraftSentence, Near } from "../support/support.ts";
import { neighbours, plainWords, type ReadPassage } from "./read-passage.ts";
import { type VerbsThere, verbsIn } from "./verbs-there.ts";

/** So many of the nearest passages are looked at closely. */
const MOST = 12;

/** What a closer look at a passage beside a sentence of the draft shows. */
export interface Look extends Near, ReadPassage {
  /** How much of the sentence it has: of all its words, and of what it says beside names, numbers among it, 0 to 1. */
  readonly has: number;
  /** The longest run of the same words, in words, and the part of the sentence's pairs of neighbouring words that it has. */
  readonly run: number;
  readonly pairs: number;
  /** How the sentence, and how the passage, tells what the two share. */
  readonly own: Telling;
  readonly there: Telling;
  /** Of the verbs of the sentence that the passage has, how many stand there behind a negation, a word for what is to come, or a charge. */
  readonly verbs: VerbsThere;
  /** Where alone the first verb that the two share is negated. */
  readonly verb: "here" | "there" | undefined;
}

/** Looks at the passages that are nearest to a sentence, in the order of their nearness. */
export function looksOf(
  { draft, passages }: Material,
  { tokens, near }: DraftSentence,
  read: (passage: Passage) => ReadPassage,
): Look[] {
  const told = passages.toldIn(tokens);
  const whole = sum(told.values());
  const own = plainWords(tokens);
  const ownPairs = neighbours(own);
  const verbs = tokens.flatMap((token) => (token.tag === "VERB" ? (kinTermOf(token) ?? []) : []));
  const negatedHere = negatedTerms(tokens, kinTermOf);
  return near.slice(0, MOST).map((one): Look => {
    const { passage } = one;
    const there = read(passage);
    const shared = new Set([...told.keys()].filter((term) => passage.terms.has(term)));
    let toldThere = 0;
    for (const [term, weight] of told) if (shared.has(term) || there.told.has(term)) toldThere += weight;
    return {
      ...one,
      ...there,
      has: 0.5 * one.ofSentence + (whole > 0 ? (0.5 * toldThere) / whole : 0),
      run: longestRun(own, there.plain),
      pairs: ownPairs.filter((pair) => there.neighbours.has(pair)).length / Math.max(1, ownPairs.length),
      own: tellingOf(draft.article.text, tokens, shared, passages.weigh),
      there: tellingOf(there.text, passage.tokens, shared, passages.weigh),
      verbs: verbsIn(passage.tokens, new Set(verbs)),
      verb: verbTurned(sharedVerb(tokens, shared), negatedHere, there.negated),
    };
  });
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
