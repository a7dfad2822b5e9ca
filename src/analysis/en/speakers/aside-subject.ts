import type { Token } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import { ADVERBS } from "./clause-subject.ts";
import { rangeOfWords } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

/** How many tokens an aside may have. */
const LONGEST = 60;

/**
 * The name before an aside between commas that ends right before the cue, where the source is only a part of that aside, or there is none
 * ('Jan Holm, an adviser to the Board of Trade, said'); null for other sources.
 */
export function subjectBeforeAside(scene: Scene, { cue, start }: AttributedWords, given?: Range): Range | null {
  if (!cue || (!given && start < cue.start)) return null;
  const { tokens, sentences } = scene.layout;
  const at = scene.tokenAt(cue.start);
  // What stands behind 'told' hears it; who tells stands before.
  const heard = !given || (given.start >= cue.end && /^(?:tells?|told)$/u.test(tokens[at]!.lower));
  if (heard && at === 0) return null;
  const source = heard ? { start: tokens[at - 1]!.start, end: tokens[at - 1]!.start } : given;
  if (source.end > cue.start) return null;
  const first = Math.max(sentences[scene.sentenceAt(cue.start)]?.from ?? 0, at - LONGEST);
  let closing = at;
  while (closing > first && ADVERBS.test(tokens[closing - 1]!.lower)) closing--;
  if (tokens[closing - 1]?.text !== ",") return null;
  const names = scene
    .namesNear(tokens[first]!.start, source.start)
    .filter((name) => name.start >= tokens[first]!.start);
  for (const name of names) {
    if (name.kind === "place" || name.end > source.start || scene.isContent(name)) continue;
    if (start < name.start && scene.isQuoted({ start, end: name.start })) continue;
    const words = scene.wordsOf(name);
    const comma = behindBrackets(tokens, words.to);
    if (tokens[comma]?.text !== "," || comma >= closing - 1 || source.start < tokens[comma].start) continue;
    if (opensAside(tokens[comma + 1]!) && isFree(tokens, words.from, first)) return rangeOfWords(tokens, words);
  }
  return null;
}

/** Whether a word may begin an apposition or a relative clause, as far as it does not go on with a list of names. */
const opensAside = (token: Token): boolean =>
  /^(?:DET|NUM|ADJ|NOUN|ADP)$/u.test(token.tag) ||
  /^(?:who|whose|which|its|his|her|their|meanwhile|however|\p{L}{2,}ing)$/u.test(token.lower);

/** 'Holm (D-Ohio)': the token behind the brackets. */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let i = at + 1; i < at + 8 && i < tokens.length; i++) if (tokens[i]!.text === ")") return i + 1;
  return at;
}

/** Whether neither a verb nor a preposition governs the phrase that holds token `at`. */
function isFree(tokens: readonly Token[], at: number, first: number): boolean {
  let i = at;
  while (i > first && /^(?:NOUN|PROPN|ADJ|DET)$/u.test(tokens[i - 1]!.tag)) i--;
  return i === first || !/^(?:ADP|VERB|AUX|PART)$/u.test(tokens[i - 1]!.tag);
}
