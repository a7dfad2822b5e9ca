import type { Sentence, Token } from "../../../model/analysis.ts";
import { INTENTIONS, IRREGULAR_PASTS, PRESENT_AUXILIARIES } from "./data/verbs.ts";

export type Tense = "past" | "future" | "none";

const REACH = 14;
const BREAKS = new Set([";", ":", "“", "”", '"', "''", "``", "(", ")", "—", "–"]);
const FUTURE = new Set(["will", "'ll", "shall", "won't", "wo"]);

/**
 * The tense of the clause that a time at token `at` belongs to: of the nearest verb before it in the clause, else of the one after.
 * 'will', 'to meet' after an intention, 'due', 'scheduled for' and the like look ahead; a past form or 'has' looks back.
 */
export function tenseAt(tokens: readonly Token[], sentence: Sentence, at: number): Tense {
  for (let i = at - 1; i >= Math.max(sentence.from, at - REACH); i--) {
    if (BREAKS.has(tokens[i]!.text)) break;
    const tense = tenseOf(tokens, sentence, i);
    if (tense) return tense;
  }
  for (let i = at + 1; i < Math.min(sentence.to, at + REACH); i++) {
    if (BREAKS.has(tokens[i]!.text)) break;
    const tense = tenseOf(tokens, sentence, i);
    if (tense) return tense;
  }
  return "none";
}

function tenseOf(tokens: readonly Token[], sentence: Sentence, at: number): Tense | null {
  const token = tokens[at]!;
  const { lower, tag } = token;
  if (FUTURE.has(lower)) return "future";
  if (INTENTIONS.has(lower) && looksAhead(tokens, at)) return "future";
  if (tag !== "VERB" && tag !== "AUX") return null;
  const before = auxiliary(tokens, sentence, at);
  if (before) return before;
  if (lower.endsWith("ing")) return null;
  if (isPast(token)) return "past";
  return null;
}

/** Whether an intention is followed by what is intended: 'scheduled for', 'due to', 'expected to', 'set to'. */
function looksAhead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  return (
    next === "to" ||
    next === "for" ||
    next === "on" ||
    next === "by" ||
    next === "in" ||
    next === "this" ||
    next === "next" ||
    next === "later"
  );
}

/** What the words just before a verb say of its tense. */
function auxiliary(tokens: readonly Token[], sentence: Sentence, at: number): Tense | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 4); i--) {
    const { lower, tag } = tokens[i]!;
    if (FUTURE.has(lower)) return "future";
    if (lower === "to")
      return INTENTIONS.has(tokens[i - 1]?.lower ?? "") || PRESENT_AUXILIARIES.has(tokens[i - 1]?.lower ?? "")
        ? "future"
        : null;
    if (
      lower === "had" ||
      lower === "was" ||
      lower === "were" ||
      lower === "has" ||
      lower === "have" ||
      lower === "did"
    )
      return "past";
    if (tag !== "ADV" && tag !== "AUX" && tag !== "PART") return null;
  }
  return null;
}

/** Whether a verb is printed in a past form: '-ed', or an irregular one. */
export function isPast(token: Token): boolean {
  const { lower } = token;
  return (lower.endsWith("ed") && lower.length > 3) || IRREGULAR_PASTS.has(lower);
}
