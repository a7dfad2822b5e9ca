import type { Span } from "../../model/span.ts";
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

/** The decisions without those, of either kind, on the two passages. */
export const withoutDecision = (
  decisions: readonly Decision[],
  pair: Omit<PairDecision, "kind">,
): readonly Decision[] => decisions.filter((one) => !isOn(one, pair));

function isOn(decision: Decision, { of, a, b }: Omit<PairDecision, "kind">): boolean {
  if (decision.kind !== "same" && decision.kind !== "different") return false;
  const { a: x, b: y } = decision;
  return decision.of === of && ((isSame(a, x) && isSame(b, y)) || (isSame(a, y) && isSame(b, x)));
}

const isSame = (x: Span, y: Span): boolean => x.article === y.article && x.start === y.start && x.end === y.end;
