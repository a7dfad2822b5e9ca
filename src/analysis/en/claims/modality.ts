import type { Token } from "../../../model/analysis.ts";
import type { Modality } from "../../../model/time.ts";
import { isVerb } from "./split-clauses.ts";
import { CONDITIONS, DENIALS, FUTURES, PLANS, POSSIBILITIES } from "./words.ts";

/** What is known of the clause beside its words. */
export interface Circumstance {
  /** Whether the words that attribute it deny it ('denied that …'). */
  readonly denied: boolean;
  /** Whether it is reported speech after a verb in the past, where 'would' stands for 'will'. */
  readonly reported: boolean;
  readonly heading: boolean;
}

/** What the tokens of a clause say of it: that it happened, is planned, is denied, or would be under a condition. */
export function modalityOf(tokens: readonly Token[], { denied, reported, heading }: Circumstance): Modality {
  if (denied) return "denied";
  if (tokens.some((token, i) => CONDITIONS.has(token.lower) && (i < 2 || token.lower !== "should")))
    return "hypothetical";
  for (const [i, token] of tokens.entries()) {
    const { lower } = token;
    if (DENIALS.has(token.lemma) && token.tag === "VERB") return "denied";
    if (FUTURES.has(lower) && token.tag === "AUX") return "planned";
    if (lower === "would" && reported) return "planned";
    if (POSSIBILITIES.has(lower) && token.tag === "AUX") return "hypothetical";
    if (tokens[i + 1]?.lower === "to" && tokens[i + 2]?.tag === "VERB" && PLANS.has(lower)) return "planned";
    // A headline leaves out 'is': 'Ferry line to close in May'.
    if (heading && lower === "to" && isVerb(tokens[i + 1] ?? token) && !tokens.slice(0, i).some(isVerb))
      return "planned";
  }
  return "happened";
}
