import type { Layout } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import { byPlace } from "../../../model/span.ts";
import { findMarked } from "../../marks/find-marked.ts";
import type { Named } from "../names/find-names.ts";
import { attribute } from "./attribute.ts";
import { wholeContents } from "./contents.ts";
import { readHeadline } from "./headline.ts";
import { wordsOf } from "./compose.ts";
import { scriptLines, withScript } from "./script.ts";
import { LearnedReader } from "./learned/reader.ts";
import { type ShownWeights, shownWeights } from "./learned/shown-weights.ts";
import { shownClauses } from "./shown-clauses.ts";
import { shippedWeights } from "./learned/weights.ts";
import { unitsOf } from "./units.ts";

/** The attributed words of one article, with cue and source, in the order of the text. */
export interface FoundQuotes {
  /** As a record shows them: clauses, and marked words alone. */
  readonly quotes: AttributedWords[];
  /** The contents whole; found when they are asked for, since a record has no use for them. */
  readonly contents: () => AttributedWords[];
}

/**
 * Finds the attributed words of one article.
 * @param weights the trees that tell which clauses a record shows; others than the shipped ones are for evaluation
 */
export function findQuotes(layout: Layout, named: Named, weights: ShownWeights = shownWeights()): FoundQuotes {
  const marked = findMarked(layout.text, layout.blocks);
  const units = unitsOf(layout, marked);
  const reader = new LearnedReader(units, marked, shippedWeights());
  const attributions = attribute(units, reader, (cue) => readHeadline(layout, named, units, cue));
  const script = scriptLines(layout);
  const shown = shownClauses(layout, units, attributions, reader, weights);
  const quotes = wordsOf(layout, marked, units, attributions, reader, shown).toSorted(byPlace);
  const contents = (): AttributedWords[] => wholeContents(layout, marked, units, attributions, reader, quotes);
  return {
    quotes: withScript(layout, script, quotes).toSorted(byPlace),
    contents: () => withScript(layout, script, contents()).toSorted(byPlace),
  };
}
