import type { Layout } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import { byPlace } from "../../../model/span.ts";
import { findMarked } from "../../marks/find-marked.ts";
import type { Named } from "../names/find-names.ts";
import type { Attribution } from "./attribution.ts";
import { candidates } from "./candidates.ts";
import { wordsOf } from "./compose.ts";
import { readByRules } from "./rules.ts";
import { unitsOf } from "./units.ts";

/** The attributed words of one article, with cue and source, in the order of the text. */
export function findQuotes(layout: Layout, _named: Named): AttributedWords[] {
  const marked = findMarked(layout.text, layout.blocks);
  const units = unitsOf(layout, marked);
  const attributions: Attribution[] = [];
  for (const cue of candidates(units)) {
    const read = readByRules(units, cue);
    if (read) attributions.push(read);
  }
  return wordsOf(layout, marked, units, attributions).toSorted(byPlace);
}
