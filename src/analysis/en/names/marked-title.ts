import type { Sentence, Token } from "../../../model/analysis.ts";
import { isCapital, isWord } from "./letter-case.ts";

const CLOSING: ReadonlyMap<string, RegExp> = new Map([
  ['"', /^"$/u],
  ["“", /^”$/u],
  ["‘", /^’$/u],
  ["'", /^'$/u],
  ["``", /^''$/u],
]);
/** Words that titles print small. */
const SMALL = /^(?:of|the|a|an|and|in|on|to|for|with|at|from|vs\.?|or|is|[:'’-]|'s|’s)$/u;
const LONGEST_TITLE = 7;
/** Words of a sentence that says something rather than names a work. */
const SPEECH = /^(?:said|says|told|asked|he|she|i|we|they|yes|no|thank)$/u;

/**
 * The end of the title of a work that stands in marks of its own from token `i` on, every word but the small ones capitalised
 * ('the series "Harbour Lights"', "'Orbit: Last Days'"); 0 where none does.
 */
export function markedTitleEnd(tokens: readonly Token[], i: number, sentence: Pick<Sentence, "from" | "to">): number {
  const mark = tokens[i - 1];
  const closing = i > sentence.from && mark !== undefined ? CLOSING.get(mark.text) : undefined;
  if (closing === undefined || !isCapital(tokens[i]!) || /^[,:]$/u.test(tokens[i - 2]?.text ?? "")) return 0;
  let capitals = 0;
  for (let at = i; at < sentence.to && at <= i + LONGEST_TITLE; at++) {
    const token = tokens[at]!;
    if (closing.test(token.text)) {
      const ends = at > i + 1 && !SMALL.test(tokens[at - 1]!.lower) && capitals > 1;
      return ends && !SPEECH.test(tokens[at + 1]?.lower ?? "") ? at : 0;
    }
    if (SPEECH.test(token.lower)) return 0;
    if (isWord(token) && isCapital(token)) capitals++;
    else if (!SMALL.test(token.lower) && !/^\d+$/u.test(token.text)) return 0;
  }
  return 0;
}
