import type { Analysed } from "../../model/analysis.ts";
import type { NameKind } from "../../model/name.ts";
import type { Range } from "../../model/span.ts";

/** A word of a name as it is printed, with the form in which spellings are compared. */
export interface NameWord extends Range {
  readonly form: string;
  readonly kind: NameKind;
  /** The words of its whole name, itself among them. */
  readonly name: readonly string[];
  /** Its place among these. */
  readonly at: number;
}

const WORD = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

const spellings = new Map<string, string>();
/** So many spellings are remembered. */
const MOST_SPELLINGS = 50_000;

/** A word without case, accents and a possessive ending. */
export function spellingOf(word: string): string {
  const known = spellings.get(word) ?? plain(word);
  if (spellings.size > MOST_SPELLINGS) spellings.clear();
  spellings.set(word, known);
  return known;
}

const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’ʼ]s?$/u, "")
    .replace(/['’ʼ]/gu, "");

/** The words of the names of a text, in its order. */
export function nameWordsOf({ analysis }: Analysed): NameWord[] {
  return analysis.names.flatMap(({ start, end, kind }) => {
    const matches = [...analysis.text.slice(start, end).matchAll(WORD)];
    const name = matches.map(([word]) => spellingOf(word));
    return matches.map(({ 0: word, index }, at): NameWord => {
      const from = start + index;
      return { start: from, end: from + word.replace(/['’ʼ]s?$/u, "").length, form: name[at]!, kind, name, at };
    });
  });
}

/** Every word that a text has, in the form in which spellings are compared. */
export const spellingsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(WORD)].map(([word]) => spellingOf(word)));
