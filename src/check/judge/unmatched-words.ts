import type { DraftSentence } from "../support/support.ts";
import type { Look } from "./looks.ts";

/** So many of the passages that have most of a sentence may have its words. */
const PASSAGES = 2;

/** The words of a sentence, in lower case, each once, that the passages which have most of it do not have. */
export function unmatchedWords({ tokens }: DraftSentence, looks: readonly Look[]): string[] {
  const nearest = looks.toSorted((a, b) => b.has - a.has).slice(0, PASSAGES);
  const words = new Set(tokens.map(({ lower }) => lower));
  return [...words].filter((word) => !nearest.some(({ lowers }) => lowers.has(word)));
}
