import type { Token } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import { isNominal, rangeOfWords } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Words } from "./words.ts";

const LEADING =
  /^(?:[^\p{L}\p{N}$]+|and|but|though|although|that|whom|today|yesterday|tonight|later|earlier|meanwhile|also|however|then|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;
const TRAILING =
  /^(?:[^\p{L}\p{N}]+|and|who|whom|which|that|jointly|together|both|today|yesterday|tonight|later|earlier|also|had|has|have|was|were|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;
/** Words that begin a clause: what stands before them is no part of the subject behind them. */
const CLAUSE = /^(?:whom|which|where|when|because|while|although|if)$/u;

/**
 * A source as a noun phrase: without the quoted words it reaches into, without a clause before its subject ('an arrest in which the
 * plaintiff'), and without marks, adverbs and relative pronouns at its edges. The source itself where nothing would be left.
 */
export function trimSource(scene: Scene, quote: AttributedWords, source: Range): Range {
  const outside = onOneLine(scene, quote, outsideOf(quote, source));
  const all = scene.wordsOf(outside);
  if (all.to <= all.from) return source;
  const words = trimmed(scene, afterClause(scene.layout.tokens, all));
  return words.to > words.from ? rangeOfWords(scene.layout.tokens, words) : source;
}

function outsideOf(quote: Range, source: Range): Range {
  if (source.start < quote.end && quote.end < source.end && quote.start <= source.start)
    return { start: quote.end, end: source.end };
  if (source.start < quote.start && quote.start < source.end) return { start: source.start, end: quote.start };
  return source;
}

/** The line of the source that is nearer to the cue. */
function onOneLine(scene: Scene, { cue }: AttributedWords, source: Range): Range {
  const words = scene.layout.text.slice(source.start, source.end);
  if (!words.includes("\n")) return source;
  return cue && cue.start < source.start
    ? { start: source.start, end: source.start + words.indexOf("\n") }
    : { start: source.start + words.lastIndexOf("\n") + 1, end: source.end };
}

function afterClause(tokens: readonly Token[], words: Words): Words {
  for (let i = words.to - 2; i >= words.from; i--) {
    if (!CLAUSE.test(tokens[i]!.lower) || !isNominal(tokens[i + 1])) continue;
    return i > words.from &&
      tokens[i - 1]!.text === "," &&
      /^(?:because|while|although|if|when)$/u.test(tokens[i]!.lower)
      ? { from: words.from, to: i - 1 }
      : { from: i + 1, to: words.to };
  }
  return words;
}

function trimmed(scene: Scene, words: Words): Words {
  const { tokens } = scene.layout;
  const isOpen = (at: number): boolean => scene.namesNear(tokens[at]!.start, tokens[at]!.end).length === 0;
  let { from, to } = words;
  while (from < to && LEADING.test(tokens[from]!.lower) && isOpen(from)) from++;
  while (
    to > from &&
    TRAILING.test(tokens[to - 1]!.lower) &&
    isOpen(to - 1) &&
    !/^(?:VERB|ADP)$/u.test(tokens[to - 2]?.tag ?? "")
  )
    to--;
  if (to - 2 > from && /^(?:last|this|next)$/u.test(tokens[to - 2]!.lower) && isOpen(to - 1)) to -= 2;
  return { from, to };
}
