import type { Analysis } from "../../model/analysis.ts";
import type { Range } from "../../model/span.ts";
import { quotationsOf } from "./quotations.ts";

/** A run of words that nothing interrupts: one block of the report, up to the next quotation. */
export interface Prose {
  readonly words: readonly Range[];
  /** The words without case, apostrophes and dots, as numbers; equal words have equal numbers. */
  readonly keys: readonly number[];
  /** Whether a word is one with the word before it to a reader ('boat' in 'multi-boat'). */
  readonly glued: readonly boolean[];
}

/** Numbers words, the same number for the same word, over all articles of a story. */
export class Vocabulary {
  readonly #keys = new Map<string, number>();

  keyOf(word: string): number {
    const folded = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    let key = this.#keys.get(folded);
    if (key === undefined) {
      key = this.#keys.size + 1;
      this.#keys.set(folded, key);
    }
    return key;
  }
}

/** Numbers with their separators, dotted abbreviations, and words with what follows an apostrophe (also one set apart by spaces). */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:(?:['’]| ['’] (?=s\b))[\p{L}\p{M}]+)*/gu;

/** The words of an article that its writer wrote: quotations and furniture left out. Ranges are UTF-16 units of the text. */
export function proseOf(analysis: Analysis, vocabulary: Vocabulary): Prose[] {
  const quotations = quotationsOf(analysis);
  const found: Prose[] = [];
  let next = 0;
  for (const block of analysis.blocks) {
    if (block.kind === "furniture") continue;
    let words: Range[] = [];
    let keys: number[] = [];
    let glued: boolean[] = [];
    const close = (): void => {
      if (words.length > 0) found.push({ words, keys, glued });
      words = [];
      keys = [];
      glued = [];
    };
    for (const match of analysis.text.slice(block.start, block.end).matchAll(WORD)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      while (next < quotations.length && quotations[next]!.end <= start) next++;
      const quotation = quotations[next];
      if (quotation && quotation.start <= start) {
        close();
        continue;
      }
      glued.push(/^[-‐‑:./]$/u.test(analysis.text.slice(words.at(-1)?.end ?? start, start)));
      words.push({ start, end });
      keys.push(vocabulary.keyOf(match[0]));
    }
    close();
  }
  return found;
}
