import type { Layout } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import type { Named } from "../names/find-names.ts";

/** The attributed words of one article, with cue, source and speaker. */
export function findQuotes(_layout: Layout, _named: Named): AttributedWords[] {
  return [];
}
