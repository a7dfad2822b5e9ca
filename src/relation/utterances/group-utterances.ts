import type { Utterance } from "../../model/quote.ts";
import type { PlacedQuote } from "../placed.ts";
import type { Story } from "../relation.ts";

/** Groups the quotes, within and across articles, that report the same act of speaking; a quote alone makes no group. */
export function groupUtterances(_story: Story, _quotes: readonly PlacedQuote[]): Utterance[] {
  return [];
}
