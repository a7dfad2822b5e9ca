import type { Token } from "../../../model/analysis.ts";
import type { Range } from "../../../model/span.ts";
import type { Scene } from "./scene.ts";
import type { Words } from "./words.ts";

const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/u;

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (NOMINAL.test(token.tag) || /^(?:his|her|its|their|our|my|those|['’]s|-|&)$/u.test(token.lower));

/** No noun phrase has more words; a text in capitals without a verb is none of thousands. */
export const LONGEST_PHRASE = 40;

/** The noun phrase that begins at token `at`, with 'of …' and names that belong to it; empty where none does. */
export function phraseFrom(tokens: readonly Token[], at: number, sentenceEnd: number): Words {
  const limit = Math.min(sentenceEnd, at + LONGEST_PHRASE);
  let to = at;
  while (to < limit && isNominal(tokens[to])) to++;
  while (
    to > at &&
    to + 1 < limit &&
    /^(?:of|for|from|at|with|in)$/u.test(tokens[to]!.lower) &&
    isNominal(tokens[to + 1])
  ) {
    to++;
    while (to < limit && isNominal(tokens[to])) to++;
  }
  return { from: at, to };
}

/** The noun phrase that ends before token `end`; null where none does. */
export function phraseEndingAt(tokens: readonly Token[], end: number, from: number): Words | null {
  let start = end;
  while (
    start > Math.max(from, end - LONGEST_PHRASE) &&
    (isNominal(tokens[start - 1]) ||
      (/^(?:of|and|for|in|from|at|with)$/u.test(tokens[start - 1]!.lower) && isNominal(tokens[start - 2])))
  )
    start--;
  return start < end ? { from: start, to: end } : null;
}

/** The subject of a sentence: its first noun phrase or pronoun that no preposition leads in and that a verb follows. */
export function subjectOf(scene: Scene, sentence: number, before: number): Words | null {
  const { tokens, sentences } = scene.layout;
  const { from } = sentences[sentence]!;
  const to = Math.min(sentences[sentence]!.to, from + 3 * LONGEST_PHRASE);
  let at = afterDateline(tokens, from, to);
  while (at < to && tokens[at]!.start < before) {
    if (tokens[at]!.tag === "ADP" || tokens[at]!.tag === "SCONJ") {
      at = phraseFrom(tokens, at + 1, to).to;
      if (tokens[at]?.text === ",") at++;
      else at = Math.max(at, 1);
      if (at < to && tokens[at]!.tag === "ADP") continue;
    }
    if (at >= to) return null;
    const token = tokens[at]!;
    if (/^(?:he|she|it|they)$/u.test(token.lower)) return { from: at, to: at + 1 };
    const phrase = isNominal(token) ? phraseFrom(tokens, at, to) : { from: at, to: at };
    if (phrase.to > phrase.from && tokens[phrase.from]!.start < before) return phrase;
    at++;
  }
  return null;
}

/** The token after a dateline ('PORT ELM, Ostia (Reuters) —'). */
function afterDateline(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + 14); i++) {
    if (
      /^(?:-|—|–|--)$/u.test(tokens[i]!.text) &&
      tokens[i]!.start > tokens[i - 1]!.end &&
      /^(?:\)|\p{Lu}[\p{Lu}.]+)$/u.test(tokens[i - 1]!.text)
    )
      return i + 1;
  }
  return from;
}

export const rangeOfWords = (tokens: readonly Token[], words: Words): Range => ({
  start: tokens[words.from]!.start,
  end: tokens[words.to - 1]!.end,
});
