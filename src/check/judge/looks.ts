import type { Token } from "../../model/analysis.ts";
import { longestRun } from "../../relation/longest-run.ts";
import type { Material } from "../material.ts";
import { negatedTerms } from "../stance/negation.ts";
import { kinTermOf } from "../stance/readings.ts";
import { type Telling, tellingOf } from "../stance/tellings.ts";
import { isAttributed } from "../attribution/attributed.ts";
import type { DraftSentence, Near } from "../support/support.ts";

/** So many of the nearest passages are looked at closely. */
const MOST = 12;

/** What a closer look at a passage beside a sentence of the draft shows. */
export interface Look extends Near {
  /** How much of the sentence it has: of all its words, and of what it says beside names, numbers among it, 0 to 1. */
  readonly has: number;
  /** The longest run of the same words, in words, and the part of the sentence's pairs of neighbouring words that it has. */
  readonly run: number;
  readonly pairs: number;
  /** How the sentence, and how the passage, tells what the two share. */
  readonly own: Telling;
  readonly there: Telling;
  /** Of the verbs of the sentence that the passage has, how many stand there behind a negation, a word for what is to come, or a charge. */
  readonly verbs: { readonly had: number; readonly negated: number; readonly open: number; readonly charged: number };
  /** Where alone the first verb that the two share is negated. */
  readonly verb: "here" | "there" | undefined;
  /** Whether it negates anything. */
  readonly negates: boolean;
  /** Whether it is told as somebody's word. */
  readonly said: boolean;
  readonly words: string;
  /** Its words in lower case. */
  readonly lowers: ReadonlySet<string>;
}

/** Looks at the passages that are nearest to a sentence, in the order of their nearness. */
export function looksOf({ draft, sources, passages }: Material, { tokens, near }: DraftSentence): Look[] {
  const told = passages.toldIn(tokens);
  const whole = sum(told.values());
  const own = plainWords(tokens);
  const ownPairs = neighbours(own);
  const verbs = tokens.flatMap((token) => (token.tag === "VERB" ? (kinTermOf(token) ?? []) : []));
  const negatedHere = negatedTerms(tokens, kinTermOf);
  return near.slice(0, MOST).map((one): Look => {
    const { passage } = one;
    const source = sources.story[passage.article]!;
    const numbers = passages.toldIn(passage.tokens);
    const shared = new Set([...told.keys()].filter((term) => passage.terms.has(term)));
    let toldThere = 0;
    for (const [term, weight] of told) if (shared.has(term) || numbers.has(term)) toldThere += weight;
    const there = plainWords(passage.tokens);
    const pairs = new Set(neighbours(there));
    const negatedThere = negatedTerms(passage.tokens, kinTermOf);
    return {
      ...one,
      has: 0.5 * one.ofSentence + (whole > 0 ? (0.5 * toldThere) / whole : 0),
      run: longestRun(own, there),
      pairs: ownPairs.filter((pair) => pairs.has(pair)).length / Math.max(1, ownPairs.length),
      own: tellingOf(draft.article.text, tokens, shared, passages.weigh),
      there: tellingOf(source.analysis.text, passage.tokens, shared, passages.weigh),
      verbs: verbsIn(passage.tokens, new Set(verbs)),
      verb: verbTurned(
        verbs.find((term) => shared.has(term)),
        negatedHere,
        negatedThere,
      ),
      negates: negatedThere.size > 0,
      said: isAttributed(source, passage, []),
      words: source.analysis.text.slice(passage.start, passage.end),
      lowers: new Set(there),
    };
  });
}

const BEFORE = 7;
const OPENING = new Set(
  "to will would shall could should may might if unless whether plan plans planned expected hopes hope set due want wants likely can".split(
    " ",
  ),
);
const CHARGING = new Set(
  "accused accuse accuses allegedly alleged alleges allege charged charges suspicion suspected claims claimed claim reportedly indicted maintains insists".split(
    " ",
  ),
);
const NEGATING = new Set(
  "not n't never no nobody none neither nor without declined refused refuses declines denied denies denying failed unable instead rather".split(
    " ",
  ),
);
const ENDING = new Set([";", "but", ":", "."]);

/** How the verbs that a passage has of some stand in it: what is written before them in their part of the sentence. */
function verbsIn(tokens: readonly Token[], verbs: ReadonlySet<string>): Look["verbs"] {
  let [had, negated, open, charged] = [0, 0, 0, 0];
  tokens.forEach((token, at) => {
    if (token.tag === "PUNCT") return;
    const term = kinTermOf(token);
    if (term === null || !verbs.has(term)) return;
    had++;
    let [isNegated, isOpen, isCharged] = [false, false, false];
    for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      const { lower } = tokens[i]!;
      if (ENDING.has(lower)) break;
      if (NEGATING.has(lower)) isNegated = true;
      if (OPENING.has(lower)) isOpen = true;
      if (CHARGING.has(lower)) isCharged = true;
    }
    if (isNegated) negated++;
    if (isOpen) open++;
    if (isCharged) charged++;
  });
  const of = Math.max(1, had);
  return { had, negated: negated / of, open: open / of, charged: charged / of };
}

function verbTurned(
  verb: string | undefined,
  here: ReadonlySet<string>,
  there: ReadonlySet<string>,
): "here" | "there" | undefined {
  if (verb === undefined || (here.size > 0 && there.size > 0)) return undefined;
  return there.has(verb) ? "there" : here.has(verb) ? "here" : undefined;
}

const plainWords = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ lower, tag }) => (tag === "PUNCT" || tag === "SPACE" ? [] : [lower]));

const neighbours = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index]} ${word}`);

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
