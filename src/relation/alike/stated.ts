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
  /** How often each run of stems occurs: of one, of two, … words. */
  readonly runs: readonly ReadonlyMap<string, number>[];
  /** Pairs of terms that stand near each other, in their order. */
  readonly pairs: ReadonlyMap<string, number>;
  /** Hashes of its runs of three, four and five letters. */
  readonly letters: readonly ReadonlySet<number>[];
}

/** The numbers of words and of letters that runs are kept of. */
export const WORD_RUNS = [1, 2, 3, 4];
export const LETTER_RUNS = [3, 4, 5];
/** How many content words on the second of a pair may stand. */
const REACH = 3;

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
  return {
    words,
    terms,
    mass,
    plain,
    stems,
    runs: WORD_RUNS.map((length) => wordRuns(stems, length)),
    pairs: nearPairs(words),
    letters: LETTER_RUNS.map((length) => letterRuns(` ${plain.join(" ")} `, length)),
  };
}

function wordRuns(stems: readonly string[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + length <= stems.length; i++) {
    const run = length === 1 ? stems[i]! : stems.slice(i, i + length).join(" ");
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function nearPairs(words: readonly StatedWord[]): Map<string, number> {
  const pairs = new Map<string, number>();
  words.forEach(({ term }, i) => {
    for (const other of words.slice(i + 1, i + 1 + REACH)) pairs.set(`${term} ${other.term}`, 1);
  });
  return pairs;
}

function letterRuns(text: string, length: number): Set<number> {
  const runs = new Set<number>();
  for (let i = 0; i + length <= text.length; i++) {
    let hash = 0;
    for (let k = i; k < i + length; k++) hash = (Math.imul(hash, 65_599) + text.charCodeAt(k)) | 0;
    runs.add(hash);
  }
  return runs;
}

function kindOf(token: Token, term: string): WordKind {
  if (/^\p{N}/u.test(term)) return "number";
  if (token.tag === "PROPN") return "name";
  if (token.tag === "NOUN") return "noun";
  return token.tag === "VERB" || token.tag === "AUX" ? "verb" : "other";
}
