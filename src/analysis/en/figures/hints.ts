import type { Layout, Sentence } from "../../../model/analysis.ts";
import { FRACTIONS, MAGNITUDES, ORDINALS, PLURAL_MAGNITUDES, SMALL_NUMBERS, TENS } from "./data/number-words.ts";
import { UNIT_NAMES } from "./data/units.ts";

const HINTS: ReadonlySet<string> = new Set([
  ...[SMALL_NUMBERS, TENS, MAGNITUDES, PLURAL_MAGNITUDES, ORDINALS, FRACTIONS].flatMap((words) => [...words.keys()]),
  ...UNIT_NAMES.keys(),
  ..."twice thrice couple single".split(" "),
]);

const HINT = /[\d½¼¾⅓⅔]/u;

/** Whether a sentence holds any word that a figure needs: a cheap test that spares most sentences the reading. */
export function mayHoldFigure(layout: Layout, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const { lower } = layout.tokens[i]!;
    if (HINTS.has(lower) || lower.startsWith("multi") || lower.endsWith("long") || HINT.test(lower)) return true;
    if (lower.includes("-") && lower.length > 1) return true;
  }
  return false;
}
