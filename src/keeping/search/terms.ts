import type { Term } from "../../archive/query.ts";

/** What a user looks for: what has to occur, and what may not. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly without: readonly Term[];
}

/** Reads a query: words, "phrases in marks", beginnings* and -words that may not occur. Nothing in it is an error. */
export function termsOf(query: string, column?: Term["in"]): Terms {
  const terms: Term[] = [];
  const without: Term[] = [];
  for (const [, minus, phrase, word = ""] of query.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)) {
    const prefix = phrase === undefined && word.endsWith("*");
    const words = (phrase ?? word.replace(/\*+$/u, "")).trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const term: Term = { words, ...(prefix && { prefix }), ...(column !== undefined && { in: column }) };
    (minus === "-" ? without : terms).push(term);
  }
  return { terms, without };
}

/** Words in the form in which they are compared: without case and accents. */
export const plainWords = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether all terms occur in the text. */
export function occurIn(text: string, { terms, without }: Terms): boolean {
  const words = plainWords(text);
  const occurs = (term: Term): boolean => {
    const wanted = plainWords(term.words);
    return words.some((_, at) =>
      wanted.every((word, index) =>
        term.prefix === true && index === wanted.length - 1
          ? (words[at + index]?.startsWith(word) ?? false)
          : words[at + index] === word,
      ),
    );
  };
  return terms.every(occurs) && !without.some(occurs);
}
