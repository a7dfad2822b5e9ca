import type { Token } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import { phraseEndingAt, rangeOfWords } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

/** What may stand between a subject and its verb. */
export const ADVERBS =
  /^(?:also|later|then|now|even|again|has|have|had|is|was|been|previously|repeatedly|only|just|simply|\p{L}+ly)$/u;
/** How many tokens before a verb its subject may stand. */
const LONGEST = 80;
const SUBJECT_PRONOUN = /^(?:he|she|they|it|who)$/u;

/**
 * Whose verb a cue is that has no subject beside it: '…, saying' and 'and said' are of the clause's subject; null where the
 * cue stands otherwise, or where a source stands right before it.
 */
export function subjectOfClause(scene: Scene, quote: AttributedWords): Range | null {
  const { cue, source } = quote;
  if (!cue || quote.start < cue.start) return null;
  const { tokens, sentences } = scene.layout;
  const sentence = scene.sentenceAt(cue.start);
  const at = scene.tokenAt(cue.start);
  const first = Math.max(sentences[sentence]?.from ?? 0, at - LONGEST);
  if (at <= first) return null;
  if (
    /^(?:saying|claiming|arguing|adding|vowing|insisting|warning|telling|writing|suggesting|noting|stating|alleging|declaring|explaining|asserting|promising|pledging|predicting|joking|tweeting|calling)$/u.test(
      tokens[at]!.lower,
    )
  ) {
    const before = /^["”]$/u.test(tokens[at - 1]!.text) && at - 2 > first ? tokens[at - 2]! : tokens[at - 1]!;
    if (before.text !== "," && !(source && isObject(scene, source, at))) return null;
    if (before.text === "," && source && isAbsolute(scene, source, first)) return null;
    return nearestSubject(scene, at, first);
  }
  let joined = at;
  while (joined > first && ADVERBS.test(tokens[joined - 1]!.lower)) joined--;
  if (!/^(?:and|but)$/u.test(tokens[joined - 1]?.lower ?? "") || joined - 1 <= first) return null;
  if (!/^(?:VERB|NOUN|AUX)$/u.test(tokens[at]!.tag) || !/(?:ed|s|id|old|ote)$/u.test(tokens[at]!.lower)) return null;
  return nearestSubject(scene, joined - 1, first);
}

/** Whether the source stands right before the cue and under a preposition: 'a pitch to voters saying'. */
function isObject(scene: Scene, source: Range, at: number): boolean {
  const { tokens } = scene.layout;
  const words = scene.wordsOf(source);
  const before = tokens[words.from - 1];
  return words.to === at && before !== undefined && before.tag === "ADP" && !/^(?:with|as)$/u.test(before.lower);
}

/** Whether the source is a subject of its own: a pronoun, or the first words of its sentence. */
function isAbsolute(scene: Scene, source: Range, first: number): boolean {
  const words = scene.wordsOf(source);
  return words.from === first || SUBJECT_PRONOUN.test(scene.layout.tokens[words.from]!.lower);
}

/** The subject of the nearest finite verb before token `end`; clauses inside the sentence that hang on another verb are passed over. */
function nearestSubject(scene: Scene, end: number, first: number): Range | null {
  const { tokens } = scene.layout;
  for (let i = end - 1; i > first; i--) {
    const subject = isFinite(tokens, i) ? subjectBefore(scene, i, first) : null;
    if (!subject) continue;
    const governor = scene.tokenAt(subject.start) - 1;
    if (governor > first && SUBORDINATOR.test(tokens[governor]!.lower)) continue;
    return scene.isContent(subject) ? null : subject;
  }
  return null;
}

const SUBORDINATOR =
  /^(?:when|that|how|if|where|because|whether|what|who|which|why|while|after|before|as|since|than)$/u;

/** The pronoun or noun phrase right before the verb at token `i`, an apposition between commas left out. */
function subjectBefore(scene: Scene, i: number, first: number): Range | null {
  const { tokens } = scene.layout;
  let end = i;
  while (end - 1 > first && (ADVERBS.test(tokens[end - 1]!.lower) || tokens[end - 1]!.tag === "AUX")) end--;
  const before = tokens[end - 1]!;
  if (/^(?:he|she|they|it)$/u.test(before.lower)) return before;
  end = beforeAside(tokens, end, first);
  const phrase = phraseEndingAt(tokens, end, first);
  if (!phrase) return null;
  const governor = phrase.from > first ? tokens[phrase.from - 1]! : undefined;
  return governor && /^(?:ADP|VERB|SYM)$/u.test(governor.tag) ? null : rangeOfWords(tokens, phrase);
}

/** 'Holm, the mayor, ran', 'Holm (D-Ohio) ran': the token behind 'Holm'. */
function beforeAside(tokens: readonly Token[], end: number, first: number): number {
  const last = tokens[end - 1]!.text;
  if (last !== "," && last !== ")") return end;
  const opening = last === "," ? "," : "(";
  for (let i = end - 2; i > first && end - i < 25; i--) if (tokens[i]!.text === opening) return i;
  return end;
}

const isFinite = (tokens: readonly Token[], i: number): boolean =>
  /^(?:VERB|AUX)$/u.test(tokens[i]!.tag) && !tokens[i]!.lower.endsWith("ing") && tokens[i - 1]!.lower !== "to";
