import type { Token } from "../../model/analysis.ts";
import { kinTermOf } from "./readings.ts";

/** The first verb of a sentence that is among the terms which it shares with a passage. */
export const sharedVerb = (tokens: readonly Token[], shared: ReadonlySet<string>): string | undefined =>
  tokens.flatMap((token) => (token.tag === "VERB" ? (kinTermOf(token) ?? []) : [])).find((term) => shared.has(term));

/** Where alone a verb is negated: in the passage, in the sentence, or in neither or both. `here` and `there` are the negated terms of each. */
export function verbTurned(
  verb: string | undefined,
  here: ReadonlySet<string>,
  there: ReadonlySet<string>,
): "here" | "there" | undefined {
  if (verb === undefined || (here.size > 0 && there.size > 0)) return undefined;
  return there.has(verb) ? "there" : here.has(verb) ? "here" : undefined;
}
