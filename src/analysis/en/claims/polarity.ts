import type { Token } from "../../../model/analysis.ts";
import type { Polarity } from "../../../model/claim.ts";
import { DENIALS, FAILURES, NEGATIONS } from "./words.ts";

/** Words that with 'no' or 'not' before them deny nothing ('no longer' does, 'not only' does not). */
const HARMLESS = new Set(["only", "just", "least", "later", "less", "more", "matter"]);

/**
 * Whether the tokens of a clause say that something is so or is not so: by negations, by verbs of failing and refusing and by denials;
 * two of them cancel out.
 */
export function polarityOf(tokens: readonly Token[]): Polarity {
  let negations = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]?.lower ?? "";
    if (NEGATIONS.has(token.lower)) {
      if (!HARMLESS.has(next)) negations++;
    } else if (token.tag === "VERB" && (FAILURES.has(token.lemma) || DENIALS.has(token.lemma))) negations++;
  });
  return negations % 2 === 1 ? "negative" : "positive";
}
