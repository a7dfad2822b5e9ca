import type { Rule } from "../model/finding.ts";
import { type Range, sharedLength } from "../model/span.ts";
import type { Found } from "./found.ts";

/** Findings on what a draft puts in quotation marks: what stands there is judged as a quotation alone. */
const OF_QUOTES: ReadonlySet<Rule> = new Set<Rule>([
  "quote-altered",
  "quote-not-found",
  "quote-speaker",
  "quote-variant",
]);
/** Findings on words within a sentence: the sentence stands on the passages that they were compared with. */
const WITHIN: ReadonlySet<Rule> = new Set<Rule>([
  "quote-altered",
  "quote-not-found",
  "quote-speaker",
  "figure-differs",
  "time-differs",
  "polarity",
  "name-spelling",
]);
/** Findings on the figures and times of a clause: what is said of the clause rests on them. */
const OF_SLOTS: ReadonlySet<Rule> = new Set<Rule>(["figure-differs", "time-differs"]);
/** What is said of a sentence as a whole, the stronger first. */
const OF_SENTENCES: readonly Rule[] = ["contested", "unsupported", "single-origin"];

/**
 * One fault, one finding: what a finding on a quotation, a figure, a time or a clause explains is not said again of its sentence, and of what is
 * said of a whole sentence the strongest is kept.
 * @param quotations what the draft has in quotation marks
 */
export function settle(found: readonly Found[], sentences: readonly Range[], quotations: readonly Range[]): Found[] {
  const sentencesOf = (range: Range): number[] =>
    sentences.flatMap((sentence, index) => (sharedLength(sentence, range) > 0 ? [index] : []));
  const explained = new Set(found.flatMap((one) => (WITHIN.has(one.rule) ? sentencesOf(one) : [])));
  const strongest = new Map<number, number>();
  for (const one of found) {
    const rank = OF_SENTENCES.indexOf(one.rule);
    if (rank < 0) continue;
    for (const index of sentencesOf(one)) strongest.set(index, Math.min(rank, strongest.get(index) ?? rank));
  }
  return found.filter((one) => {
    const rank = OF_SENTENCES.indexOf(one.rule);
    const within = sentencesOf(one);
    if (one.rule === "polarity" && found.some((other) => OF_SLOTS.has(other.rule) && sharedLength(one, other) > 0))
      return false;
    if (rank >= 0) return within.every((index) => !explained.has(index) && strongest.get(index) === rank);
    if (OF_QUOTES.has(one.rule)) return true;
    return !quotations.some((quotation) => sharedLength(quotation, one) * 2 > one.end - one.start);
  });
}
