import type { Decision, PairDecision } from "../../model/story.ts";
import { refuseContradictions } from "./contradictions.ts";

/**
 * The decisions with a further one; the same list where it was taken already, be it with the passages the other way round.
 * @throws ReadoutError 'usage' where it contradicts the others
 */
export function withDecision(decisions: readonly Decision[], further: PairDecision): readonly Decision[] {
  if (decisions.some((one) => one.kind === further.kind && isOn(one, further))) return decisions;
  const all = [...decisions, further];
  refuseContradictions(all);
  return all;
}

/**
 * The decisions without those, of either kind, on the two passages; where none is on their places, without those on their words, which a revised
 * text may have moved.
 */
export function withoutDecision(decisions: readonly Decision[], pair: Pair): readonly Decision[] {
  const left = decisions.filter((one) => !isOn(one, pair));
  return left.length < decisions.length ? left : decisions.filter((one) => !isOnWords(one, pair));
}

type Pair = Omit<PairDecision, "kind">;

const isOn = (decision: Decision, pair: Pair): boolean => hasBoth(decision, pair, placeOf);

const isOnWords = (decision: Decision, pair: Pair): boolean =>
  pair.words !== undefined && hasBoth(decision, pair, wordsOf);

/** Whether a decision is on the passages of a pair, either way round, by what tells passages apart. */
function hasBoth(decision: Decision, pair: Pair, keyOf: (pair: Pair, side: "a" | "b") => string | undefined): boolean {
  if ((decision.kind !== "same" && decision.kind !== "different") || decision.of !== pair.of) return false;
  const [a, b, x, y] = [keyOf(pair, "a"), keyOf(pair, "b"), keyOf(decision, "a"), keyOf(decision, "b")];
  return (a === x && b === y) || (a === y && b === x);
}

const placeOf = (pair: Pair, side: "a" | "b"): string => {
  const { article, start, end } = pair[side];
  return `${article}:${start}-${end}`;
};

const wordsOf = (pair: Pair, side: "a" | "b"): string | undefined =>
  pair.words && `${pair[side].article}:${pair.words[side]}`;
