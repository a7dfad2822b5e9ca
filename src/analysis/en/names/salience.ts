import type { Layout, Token } from "../../../model/analysis.ts";

/** A place in the text where a bearer is spoken of, by name or otherwise. */
export interface Occurrence {
  readonly at: number;
  readonly sentence: number;
  readonly bearer: number;
  readonly weight: number;
}

const SENTENCES_BACK = 6;
const FADING = 0.5;
/** Of a sentence that names more, only the last ones are on the mind. */
const OCCURRENCES_BACK = 60;
const REPEATED = 0.2;

/**
 * Who is most on the reader's mind at a place of the text: each sentence before it counts half as much as the one after it, and the
 * subject of a sentence more than what stands in it (after Lappin and Leass 1994).
 */
export class Salience {
  private readonly bySentence: Occurrence[][] = [];

  /** Takes an occurrence in; occurrences come in the order of the text. */
  add(occurrence: Occurrence): void {
    (this.bySentence[occurrence.sentence] ??= []).push(occurrence);
  }

  /** The weights of all bearers that stand before offset `at` of sentence `sentence`, within a few sentences. */
  weights(
    sentence: number,
    at: number,
    accepts: (occurrence: Occurrence) => boolean = () => true,
  ): Map<number, number> {
    const weights = new Map<number, number>();
    let factor = 1;
    for (let index = sentence; index >= Math.max(0, sentence - SENTENCES_BACK); index--) {
      const best = new Map<number, number>();
      const occurrences = this.bySentence[index] ?? [];
      const end = countBefore(occurrences, at);
      for (const occurrence of occurrences.slice(Math.max(0, end - OCCURRENCES_BACK), end)) {
        if (!accepts(occurrence)) continue;
        best.set(occurrence.bearer, Math.max(best.get(occurrence.bearer) ?? 0, occurrence.weight));
      }
      for (const [bearer, weight] of best) add(weights, bearer, weight * factor);
      factor *= FADING;
    }
    return weights;
  }
}

/** How many of the sorted occurrences stand before an offset. */
function countBefore(occurrences: readonly Occurrence[], at: number): number {
  let [low, high] = [0, occurrences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (occurrences[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What has been on the mind longer adds a little to its strongest place, not its whole weight. */
function add(weights: Map<number, number>, bearer: number, weight: number): void {
  const known = weights.get(bearer);
  weights.set(bearer, known === undefined ? weight : Math.max(known, weight) + REPEATED * Math.min(known, weight));
}

export const SUBJECT = 180;
const AFTER_PREPOSITION = 125;
const POSSESSOR = 130;
const OBJECT = 145;

/** How much the words around tokens `[from, to)` of a sentence put the one they name into the reader's mind. */
export function weightOf(layout: Layout, from: number, to: number, sentenceFrom: number, sentenceTo: number): number {
  const { tokens } = layout;
  const next = tokens[to];
  if (next && /^['’]s?$/u.test(next.text) && to < sentenceTo) return POSSESSOR;
  const before = from > sentenceFrom ? tokens[from - 1]! : undefined;
  if (before && /^(?:ADP)$/u.test(before.tag)) return AFTER_PREPOSITION;
  if (isBeforeVerb(tokens, to, sentenceTo)) return SUBJECT;
  if (before && /^(?:said|says|added|told)$/u.test(before.lower)) return SUBJECT;
  return OBJECT;
}

/** The token behind a pair of brackets that begins at `at`: 'Holm (R-Ohio) said'. */
function afterBrackets(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let i = at + 1; i < Math.min(limit, at + 10); i++) if (tokens[i]!.text === ")") return i + 1;
  return at;
}

/** Whether a verb follows, right after the name or after an apposition between commas. */
function isBeforeVerb(tokens: readonly Token[], at: number, limit: number): boolean {
  let i = afterBrackets(tokens, at, limit);
  while (i < limit && tokens[i]!.tag === "ADV") i++;
  if (i >= limit) return false;
  if (/^(?:VERB|AUX)$/u.test(tokens[i]!.tag)) return true;
  if (tokens[i]!.text !== ",") return false;
  if (/^(?:VERB|AUX)$/u.test(tokens[i + 1]?.tag ?? "") && i + 1 < limit && !tokens[i + 1]!.lower.endsWith("ing"))
    return true;
  for (let k = i + 1; k < Math.min(limit, i + 22); k++) {
    if (tokens[k]!.text === ",") return /^(?:VERB|AUX|ADV)$/u.test(tokens[k + 1]?.tag ?? "");
  }
  return false;
}
