import type { Token } from "../../model/analysis.ts";
import { backgroundRarity } from "../points/background.ts";
import { NUMBER_WORDS } from "../points/stop-words.ts";
import { termOf } from "../points/terms.ts";

export type WordKind = "name" | "number" | "verb" | "noun" | "other";

/** A content word of a statement. */
export interface StatedWord {
  readonly term: string;
  readonly kind: WordKind;
  /** Its place among all words of the statement. */
  readonly at: number;
  /** How rare it is in news at large. */
  readonly rarity: number;
}

/** What one clause or sentence states, ready for comparison with any other. */
export interface Stated {
  /** Its content words in their order. */
  readonly words: readonly StatedWord[];
  /** Content words by term, each once. */
  readonly terms: ReadonlyMap<string, StatedWord>;
  /** The rarity of its terms together. */
  readonly mass: number;
  /** All its words in lower case, marks left out. */
  readonly plain: readonly string[];
  /** The stem of each of its words. */
  readonly stems: readonly string[];
}

/** Reads the tokens of a clause or sentence as a statement. */
export function stated(tokens: readonly Token[]): Stated {
  const words: StatedWord[] = [];
  const plain: string[] = [];
  const stems: string[] = [];
  for (const token of tokens) {
    if (token.tag === "PUNCT" || token.tag === "SPACE") continue;
    const term = termOf(token);
    if (term !== null)
      words.push({ term, kind: kindOf(token, term), at: plain.length, rarity: backgroundRarity(term) });
    plain.push(token.lower);
    stems.push(NUMBER_WORDS.get(token.lower) ?? token.stem);
  }
  const terms = new Map<string, StatedWord>();
  let mass = 0;
  for (const word of words) {
    if (terms.has(word.term)) continue;
    terms.set(word.term, word);
    mass += word.rarity;
  }
  return { words, terms, mass, plain, stems };
}

function kindOf(token: Token, term: string): WordKind {
  if (/^\p{N}/u.test(term)) return "number";
  if (token.tag === "PROPN") return "name";
  if (token.tag === "NOUN") return "noun";
  return token.tag === "VERB" || token.tag === "AUX" ? "verb" : "other";
}
