import type { Layout } from "../../../model/analysis.ts";
import type { Claim } from "../../../model/claim.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import type { TimeExpression } from "../../../model/time.ts";

/** The clauses of one article that state something checkable. */
export function findClaims(
  layout: Layout,
  _quotes: readonly AttributedWords[],
  _times: readonly TimeExpression[],
): Claim[] {
  return layout.sentences.flatMap((sentence, index): Claim[] =>
    layout.blocks[sentence.block]?.kind === "furniture"
      ? []
      : [{ start: sentence.start, end: sentence.end, polarity: "positive", modality: "happened", sentence: index }],
  );
}
