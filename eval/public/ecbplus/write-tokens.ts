import type { Range } from "../../../src/model/span.ts";
import { tokenSentences } from "./token-sentences.ts";

/** Words and marks that stand close to what is before them. */
const CLOSE = new Set([
  ".",
  ",",
  ";",
  ":",
  "!",
  "?",
  ")",
  "]",
  "%",
  "'s",
  "’s",
  "'re",
  "'ve",
  "'ll",
  "'m",
  "'d",
  "n't",
  "''",
  "”",
  "’",
]);
/** Marks that stand close to what follows. */
const OPENING = new Set(["(", "[", "$", "``", "“", "‘"]);

/**
 * A tokenised document as the text that it was: a line for each sentence with an empty one between, spaces where print has them, without the
 * lines that hold the article's address. `places` gives the range of each token by its number.
 */
export function writeTokens(xml: string): { text: string; places: ReadonlyMap<string, Range> } {
  const places = new Map<string, Range>();
  let text = "";
  for (const sentence of tokenSentences(xml)) {
    if (/^https?$/u.test(sentence[0]?.word ?? "")) continue;
    if (text !== "") text += "\n\n";
    let before: string | null = null;
    let isQuoting = false;
    for (const { id, word } of sentence) {
      const isEnd = word === '"' && isQuoting;
      if (before !== null && !CLOSE.has(word) && !isEnd && !OPENING.has(before)) text += " ";
      places.set(id, { start: text.length, end: text.length + word.length });
      text += word;
      if (word === '"') isQuoting = !isQuoting;
      // An opening mark holds the next word as a bracket does.
      before = word === '"' && isQuoting ? "“" : word;
    }
  }
  return { text, places };
}
