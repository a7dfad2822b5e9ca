import type { Cited } from "../../model/event.ts";
import { lengthOf, sharedLength, type Span } from "../../model/span.ts";
import type { Expected } from "../../model/time.ts";
import { citing } from "./cite.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Growth } from "./growth.ts";
import { holdsOther, plainWords, sharedWords } from "./plain-words.ts";

/** So much of their words two passages share that tell the same outcome. */
const ALIKE = 0.6;

interface Settled {
  readonly outcome: "met" | "missed";
  readonly due: string;
  readonly by: Span;
  readonly announced: Cited[];
}

/** The announcements that something new settled: one event for each passage that does, with all that it settles alike. */
export function outcomes({ before, after, cite, isNew }: Growth): FoundEvent[] {
  const settled: Settled[] = [];
  const known = before ? knownOutcomes(before.expected, citing(before)) : () => false;
  for (const { outcome, due, by, passage } of after.expected) {
    if (outcome === "open" || !by || !isNew(by) || known(outcome, cite(by))) continue;
    const announced = cite(passage);
    const same = settled.find((one) => one.outcome === outcome && one.due === due && isSame(one.by, by));
    if (!same) settled.push({ outcome, due, by, announced: [announced] });
    else if (!same.announced.some(({ words }) => words === announced.words)) same.announced.push(announced);
  }
  return settled.map(({ outcome, due, by, announced }) => {
    const told = cite(by);
    return {
      body: { kind: "outcome", level: "news", outcome, due, announced, by: told },
      rests: [told, announced[0] ?? told],
      mark: outcome,
      dates: [told.date],
    };
  });
}

/** Whether the outcome was told before in nearly the same words. */
function knownOutcomes(expected: readonly Expected[], cite: (span: Span) => Cited) {
  const known = expected.flatMap(({ outcome, by }) => (by ? [{ outcome, words: plainWords(cite(by).words) }] : []));
  return (outcome: Expected["outcome"], by: Cited): boolean => {
    const words = plainWords(by.words);
    return known.some(
      (one) => one.outcome === outcome && (holdsOther(one.words, words) || sharedWords(one.words, words) >= ALIKE),
    );
  };
}

const isSame = (a: Span, b: Span): boolean =>
  a.article === b.article && 2 * sharedLength(a, b) > Math.min(lengthOf(a), lengthOf(b));
