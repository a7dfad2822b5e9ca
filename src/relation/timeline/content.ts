import type { Analysis } from "../../model/analysis.ts";
import type { Range } from "../../model/span.ts";
import type { Story } from "../relation.ts";
import { indicesWithin } from "./places.ts";
import { PALE_WORDS } from "./words.ts";

/** The content of a passage: who takes part, and what is done. */
export interface Content {
  /** The words of its names. */
  readonly names: ReadonlySet<string>;
  /** Its names, each as its words: neighbours make one name. */
  readonly bearers: readonly (readonly string[])[];
  /** Lemmas of nouns and verbs, each with the index of its first token. */
  readonly acts: ReadonlyMap<string, number>;
}

/** A passage of more words than this tells of too many things to be compared. */
const LONGEST = 300;

/** The names and acts of a passage; the words of its times are left out. */
export function contentOf({ tokens, times }: Pick<Analysis, "tokens" | "times">, passage: Range): Content {
  const names = new Set<string>();
  const bearers: string[][] = [];
  const acts = new Map<string, number>();
  const { from, to } = indicesWithin(tokens, passage);
  if (to - from > LONGEST) return { names, bearers, acts };
  let before = -2;
  const within = indicesWithin(times, passage);
  const dates = times.slice(within.from, within.to);
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.lower.length < 3 || PALE_WORDS.has(token.lemma) || PALE_WORDS.has(token.lower)) continue;
    if (dates.some((time) => time.start < token.end && token.start < time.end)) continue;
    if (token.tag === "PROPN") {
      if (before === i - 1) bearers.at(-1)?.push(token.lower);
      else bearers.push([token.lower]);
      before = i;
      names.add(token.lower);
    } else if ((token.tag === "NOUN" || token.tag === "VERB") && !acts.has(token.lemma)) acts.set(token.lemma, i);
  }
  return { names, bearers, acts };
}

/** How telling each word is in a story: the logarithm of how few of its sentences hold it. */
export function rarityOf(story: Story): (word: string) => number {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const { analysis } of story) {
    for (const sentence of analysis.sentences) {
      sentences++;
      const seen = new Set<string>();
      for (let i = sentence.from; i < sentence.to; i++) {
        const { tag, lemma, lower } = analysis.tokens[i]!;
        seen.add(tag === "PROPN" ? lower : lemma);
      }
      for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return (word) => Math.log(1 + sentences / (counts.get(word) ?? 1));
}

/** Whether a name is among the words of others: by its last word (a surname, a head), or by two of its words. */
export const isNamed = (bearer: readonly string[], words: ReadonlySet<string>): boolean =>
  words.has(bearer.at(-1) ?? "") || bearer.filter((word) => words.has(word)).length > 1;

/** What two passages share: how many names and acts, and which part of the weight of `a` lies in what they share. */
export interface Shared {
  readonly names: number;
  /** The shared acts, as lemmas. */
  readonly acts: readonly string[];
  readonly coverage: number;
}

export function compare(a: Content, b: Content, rarity: (word: string) => number): Shared {
  let [all, both] = [0, 0];
  for (const name of a.names) {
    const weight = rarity(name);
    all += weight;
    if (b.names.has(name)) both += weight;
  }
  const names = a.bearers.filter((bearer) => isNamed(bearer, b.names)).length;
  const acts: string[] = [];
  for (const act of a.acts.keys()) {
    const weight = rarity(act);
    all += weight;
    if (!b.acts.has(act)) continue;
    both += weight;
    acts.push(act);
  }
  return { names, acts, coverage: all === 0 ? 0 : both / all };
}
