import { ReadoutError } from "../../model/error.ts";
import { lengthOf, sharedLength, type Span } from "../../model/span.ts";
import type { Decision, PairDecision } from "../../model/story.ts";

/** The decisions on pairs of passages among others. */
export const pairDecisions = (decisions: readonly Decision[]): PairDecision[] =>
  decisions.filter((one): one is PairDecision => one.kind === "same" || one.kind === "different");

/**
 * Refuses decisions of which not all can be followed: two passages that are to be the same, be it through others, and not the same.
 * @throws ReadoutError 'usage' that names a decision that the others contradict
 */
export function refuseContradictions(decisions: readonly Decision[]): void {
  for (const subject of ["point", "entity"] as const) {
    const all = pairDecisions(decisions).filter((one) => one.of === subject);
    const isJoined = joining(all.filter(({ kind }) => kind === "same"));
    const bad = all.find(({ kind, a, b }) => kind === "different" && isJoined(a, b));
    if (!bad) continue;
    throw new ReadoutError(
      "usage",
      `${nameOf(bad.a)} and ${nameOf(bad.b)}`,
      `it is decided both that they are the same ${subject} and that they are not.`,
      "Take one of the decisions back; they may contradict each other through further passages that are the same.",
    );
  }
}

const nameOf = ({ article, start, end }: Span): string => `${article}:${start}-${end}`;

/** Whether decisions make two passages the same, directly or through others. */
function joining(same: readonly PairDecision[]): (a: Span, b: Span) => boolean {
  const groups: Span[][] = [];
  const groupsOf = (span: Span): Span[][] => groups.filter((group) => group.some((other) => isOne(span, other)));
  for (const { a, b } of same) {
    const met = new Set([...groupsOf(a), ...groupsOf(b)]);
    const joined = [a, b, ...[...met].flat()];
    groups.splice(0, groups.length, ...groups.filter((group) => !met.has(group)), joined);
  }
  return (a, b) => isOne(a, b) || groupsOf(a).some((group) => group.some((other) => isOne(b, other)));
}

/** Whether two passages are one, but for a mark or a word: each is most of the other. */
const isOne = (x: Span, y: Span): boolean =>
  x.article === y.article && 2 * sharedLength(x, y) > Math.max(lengthOf(x), lengthOf(y));
