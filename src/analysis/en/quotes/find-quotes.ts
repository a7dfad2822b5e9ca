import type { Layout } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import { byPlace } from "../../../model/span.ts";
import { findMarked } from "../../marks/find-marked.ts";
import type { Named } from "../names/find-names.ts";
import type { Attribution } from "./attribution.ts";
import { candidates } from "./candidates.ts";
import { wordsOf } from "./compose.ts";
import { LearnedReader } from "./learned/reader.ts";
import { shippedWeights } from "./learned/weights.ts";
import { readByRules } from "./rules.ts";
import { unitsOf } from "./units.ts";

/** Log odds above which a reporting word is taken to attribute words. */
const ACCEPT = Number(process.env["ACC"] ?? 0);

/** The attributed words of one article, with cue and source, in the order of the text. */
export function findQuotes(layout: Layout, _named: Named): AttributedWords[] {
  const marked = findMarked(layout.text, layout.blocks);
  const units = unitsOf(layout, marked);
  const reader = new LearnedReader(units, marked, shippedWeights());
  const attributions: Attribution[] = [];
  const accepted = new Set<number>();
  for (const cue of candidates(units)) {
    const guess = readByRules(units, cue);
    if (reader.cueScore(cue, guess) < ACCEPT) continue;
    const read = reader.read(cue, guess) ?? guess;
    if (!read) continue;
    attributions.push(read);
    accepted.add(cue.from);
  }
  return wordsOf(layout, marked, units, attributions, accepted, (unit) => reader.markScore(unit)).toSorted(byPlace);
}
