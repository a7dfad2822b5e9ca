import type { Analysed } from "../../model/analysis.ts";
import { type Range, sharedLength } from "../../model/span.ts";

/** Words by which a sentence tells that what it states is somebody's word, or open. */
const HEDGES =
  /\b(?:according to|accord(?:ing)? with|reported(?:ly)?|reports?|alleg(?:ed|es|edly|ing|ation|ations)|claim(?:s|ed|ing)?|sa(?:id|ys|ying)|testified|explain(?:s|ed)?|count(?:s|ed)? (?:at least|at most|more than|over|about|some)|sp(?:eaks?|oke|oken) of|hop(?:es|ed)|expects?|expected|fear(?:s|ed)|thinks?|thought|considers?|considered|complain(?:s|ed)?|(?:gave|gives|put|puts|set) the (?:number|toll|figure|total|count|loss|losses|damage)|by the count of|by (?:his|her|its|their|one|some) (?:count|account)|insist(?:s|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)|differ(?:s|ed)?|conflicting|contested|unclear|unconfirmed|contradict(?:s|ed|ory)?|citing|quoted|wrote|writes|apparent(?:ly)?|estimat(?:e|es|ed)|believ(?:e|es|ed)|suspect(?:s|ed)?|accus(?:e|es|ed)|in the words of|account|accounts|version|versions|blam(?:e|es|ed|ing)|critici[sz](?:e|es|ed)|warn(?:s|ed)?|argu(?:e|es|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|condemn(?:s|ed)?|call(?:s|ed) it|contend(?:s|ed)?|maintain(?:s|ed)?|acknowledg(?:es|ed)|admit(?:s|ted)?|conced(?:es|ed)|confirm(?:s|ed)?|announc(?:es|ed)|promis(?:es|ed))\b/iu;

/** Whether a sentence of the draft tells whose word it is, or that it is not settled. `outlets` are those of the sources. */
export function isAttributed({ analysis }: Analysed, sentence: Range, outlets: readonly string[]): boolean {
  const { text, quotes } = analysis;
  const words = text.slice(sentence.start, sentence.end);
  if (HEDGES.test(words)) return true;
  if (outlets.some((outlet) => outlet.length > 2 && words.includes(outlet.replace(/^The /u, "")))) return true;
  return quotes.some(
    (quote) =>
      sharedLength(quote, sentence) > 0 &&
      quote.kind !== "mixed" &&
      (quote.speaker !== null || quote.cue !== undefined || quote.kind === "direct"),
  );
}
