import { lengthOf, type Range, sharedLength, type Span } from "../../model/span.ts";
import type { Decision, PairDecision } from "../../model/story.ts";
import type { Story } from "../relation.ts";
import { anchored } from "./anchor.ts";
import { pairDecisions, refuseContradictions } from "./contradictions.ts";

/** A passage of a story: `article` is the index in the story. */
export interface DecidedPassage extends Range {
  readonly article: number;
}

/** A decision on two passages of a story as it stands; the earlier one is `a`. */
export interface DecidedPair {
  readonly a: DecidedPassage;
  readonly b: DecidedPassage;
}

/** What was decided of the points, or of the entities, of a story. */
export interface DecidedPairs {
  readonly same: readonly DecidedPair[];
  readonly different: readonly DecidedPair[];
}

export const UNDECIDED: DecidedPairs = { same: [], different: [] };

/**
 * The decisions that a story has the passages of, each once and in the order of their places, however and in whatever order they were given.
 * @throws ReadoutError 'usage' where they contradict one another
 */
export function decidedPairs(story: Story, decisions: readonly Decision[], of: PairDecision["of"]): DecidedPairs {
  if (decisions.length === 0) return UNDECIDED;
  refuseContradictions(decisions);
  const places = new Map(story.map(({ article }, index) => [article.id, index]));
  const passage = (span: Span, words?: string): DecidedPassage | undefined => {
    const article = places.get(span.article);
    if (article === undefined) return undefined;
    const range = anchored(story[article]!.article, span, words);
    return range && { article, ...range };
  };
  const found = new Map<string, DecidedPair & Pick<PairDecision, "kind">>();
  for (const { kind, of: subject, a, b, words } of pairDecisions(decisions)) {
    if (subject !== of) continue;
    const [x, y] = [passage(a, words?.a), passage(b, words?.b)];
    if (!x || !y) continue;
    const pair = inOrder(x, y) <= 0 ? { kind, a: x, b: y } : { kind, a: y, b: x };
    found.set(JSON.stringify(pair), pair);
  }
  const sorted = [...found.values()].toSorted((x, y) => inOrder(x.a, y.a) || inOrder(x.b, y.b));
  return {
    same: sorted.filter(({ kind }) => kind === "same"),
    different: sorted.filter(({ kind }) => kind === "different"),
  };
}

const inOrder = (x: DecidedPassage, y: DecidedPassage): number =>
  x.article - y.article || x.start - y.start || x.end - y.end;

/** Whether two passages of one article share at least half of the shorter. */
export function touches(x: DecidedPassage, y: DecidedPassage): boolean {
  const shared = x.article === y.article ? sharedLength(x, y) : 0;
  return shared > 0 && shared * 2 >= Math.min(lengthOf(x), lengthOf(y));
}

/** The share of their union that two passages have in common, 0 to 1. */
export function likeness(x: DecidedPassage, y: DecidedPassage): number {
  const shared = x.article === y.article ? sharedLength(x, y) : 0;
  return shared / (lengthOf(x) + lengthOf(y) - shared);
}

/** Which of the two passages of a decision another one is: the one that it has more of. */
export function sideOf(passage: DecidedPassage, { a, b }: DecidedPair): "a" | "b" | undefined {
  const [isA, isB] = [touches(passage, a), touches(passage, b)];
  if (isA && isB) return likeness(passage, b) > likeness(passage, a) ? "b" : "a";
  return isA ? "a" : isB ? "b" : undefined;
}
