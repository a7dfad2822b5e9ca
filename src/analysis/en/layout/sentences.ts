import type { Sentence, Token } from "../../../model/analysis.ts";
import { ABBREVIATIONS, DECIMAL_FOLLOWERS, SENTENCE_OPENERS } from "./words.ts";

const ENDS = /^(?:[.!?…]+)$/u;
const CLOSERS = new Set(['"', "”", "''", "’", "'", ")", "]", "»"]);
const OPENERS = new Set(["“", "‘", "``", "(", "[", "«", '"']);

/**
 * Splits the tokens `[from, to)` of one block into sentences.
 * Abbreviations do not end one; marks that close a quotation belong to the sentence before them.
 */
export function sentencesOf(tokens: readonly Token[], from: number, to: number, block: number): Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  let openMarks = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.text === '"') openMarks++;
    if (!endsSentence(tokens, i, to)) continue;
    let last = i;
    while (last + 1 < to && closes(tokens, last + 1, to, openMarks)) {
      last++;
      if (tokens[last]!.text === '"') openMarks++;
    }
    if (last + 1 < to && !opens(tokens[last + 1]!)) continue;
    sentences.push(sentence(tokens, first, last + 1, block));
    first = last + 1;
    i = last;
  }
  if (first < to) sentences.push(sentence(tokens, first, to, block));
  return sentences;
}

function sentence(tokens: readonly Token[], from: number, to: number, block: number): Sentence {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end, block, from, to };
}

function endsSentence(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]!;
  if (ENDS.test(token.text)) {
    const before = tokens[at - 1];
    if (token.text === "." && before && before.end === token.start) {
      if (ABBREVIATIONS.has(before.lower)) return false;
      if (/^\p{Lu}$/u.test(before.text) && before.text !== "I") return false;
      if (isTornNumber(tokens, at)) return false;
    }
    return true;
  }
  const abbreviation = token.text.length > 1 && token.text.endsWith(".");
  const next = tokens[at + 1];
  return (
    abbreviation &&
    at + 1 < to &&
    next !== undefined &&
    !ABBREVIATIONS.has(token.lower.slice(0, -1)) &&
    SENTENCE_OPENERS.has(next.text)
  );
}

/** Whether bad spacing tore a number at its point: '$5. 2 million', 'a. 22 rifle'. */
function isTornNumber(tokens: readonly Token[], at: number): boolean {
  const [before, rest, after] = [tokens[at - 1]!, tokens[at + 1], tokens[at + 2]];
  if (rest === undefined || !/^\d{1,3}(?:-\p{Ll}+)?$/u.test(rest.text)) return false;
  if (/^an?$/u.test(before.text)) return true;
  return /^[$€£]?\d{1,3}$/u.test(before.text) && (rest.text.includes("-") || DECIMAL_FOLLOWERS.has(after?.lower ?? ""));
}

/** Whether the token closes what the sentence before it opened. */
function closes(tokens: readonly Token[], at: number, to: number, openMarks: number): boolean {
  const token = tokens[at]!;
  if (ENDS.test(token.text)) return true;
  if (!CLOSERS.has(token.text)) return false;
  const glued = tokens[at - 1]!.end === token.start;
  if (token.text === '"') return openMarks % 2 === 1;
  return glued || at + 1 >= to || token.text === "”" || token.text === "''";
}

function opens(token: Token): boolean {
  return OPENERS.has(token.text) || /^[\p{Lu}\p{N}\p{Lo}[(“"'‘$€£•-]/u.test(token.text);
}
