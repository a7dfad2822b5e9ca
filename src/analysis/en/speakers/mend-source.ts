import type { Token } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import { subjectBeforeAside } from "./aside-subject.ts";
import { isNominal, LONGEST_PHRASE, phraseEndingAt, phraseFrom, rangeOfWords } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Words } from "./words.ts";
import { trimSource } from "./trim-source.ts";

const CLAUSE_MARKS = /^(?:[.;:!?"“”—–]|''|``)$/u;

/**
 * The source as a reader would take it: with the words that belong to its noun phrase, without a clause behind it, the one before a
 * relative clause or an apposition, and the one after the cue where the sentence is turned round.
 */
export function mendSource(scene: Scene, quote: AttributedWords, given: Range): Range {
  const source = trimSource(scene, quote, given);
  const { tokens, sentences } = scene.layout;
  const sentence = sentences[scene.sentenceAt(source.start)];
  if (!sentence) return source;
  let words = scene.wordsOf(source);
  if (words.to <= words.from) return source;
  if (words.to - words.from === 1 && tokens[words.from]!.tag === "PRON") return source;
  const named = subjectBeforeAside(scene, quote, source);
  if (named) return named;
  const other =
    quote.cue &&
    (afterCue(scene, quote.cue, source, words, sentence.to) ?? teller(scene, quote.cue, source, sentence.from));
  if (other) return rangeOfWords(tokens, other);
  words = joinHyphens(tokens, wholeNames(scene, words), sentence.to);
  words = beforeRelative(tokens, words, sentence.from) ?? beforeApposition(scene, words, sentence.from) ?? words;
  words = withHead(tokens, words, sentence.from);
  return rangeOfWords(tokens, words);
}

/** Takes the rest of a name in that the source cuts through. */
function wholeNames(scene: Scene, words: Words): Words {
  const { tokens } = scene.layout;
  const [first, last] = [tokens[words.from]!, tokens[words.to - 1]!];
  let { from, to } = words;
  for (const name of scene.namesNear(first.start, last.end)) {
    if (name.start < first.start && name.end > first.start) from = scene.tokenAt(name.start);
    if (name.start < last.end && name.end > last.end) to = scene.tokenAt(name.end - 1) + 1;
  }
  return { from, to };
}

/** 'the 36' + '-year-old Holm': a hyphen with no space goes on with the word. */
function joinHyphens(tokens: readonly Token[], words: Words, limit: number): Words {
  let { to } = words;
  while (
    to + 1 < limit &&
    tokens[to]!.text === "-" &&
    tokens[to]!.start === tokens[to - 1]!.end &&
    tokens[to + 1]!.start === tokens[to]!.end
  ) {
    to += 2;
    if (tokens[to]?.text !== "-") to = phraseFrom(tokens, to, limit).to;
  }
  return { from: words.from, to };
}

const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** '…, said one of the leaders, Jan Holm': a verb of speech that a noun phrase and then a pause follow has its subject behind it. */
function afterCue(scene: Scene, cue: Range, source: Range, words: Words, limit: number): Words | null {
  const { tokens } = scene.layout;
  if (
    source.start > cue.start ||
    scene.namesIn(source).some((name) => name.kind === "person" && name.start === source.start)
  )
    return null;
  const at = scene.tokenAt(cue.start);
  if (!/^(?:said|says|added|reported|reports|announced|wrote)$/u.test(tokens[at]?.lower ?? "")) return null;
  if (tokens[at - 1]?.text !== "," || at - 1 < words.to - 1) return null;
  const phrase = phraseFrom(tokens, at + 1, limit);
  if (phrase.to === phrase.from) return null;
  const next = tokens[phrase.to];
  if (next && phrase.to < limit && !/^(?:[.,;]|in|on|at|who|during|after|as|late|this)$/u.test(next.lower)) return null;
  return withApposition(scene, phrase, limit);
}

/** Takes a name after a comma in: 'one of the leaders, Jan Holm'. */
function withApposition(scene: Scene, phrase: Words, limit: number): Words {
  const { tokens } = scene.layout;
  if (tokens[phrase.to]?.text !== "," || phrase.to + 1 >= limit || !isName(tokens[phrase.to + 1])) return phrase;
  const named = phraseFrom(tokens, phrase.to + 1, limit);
  return named.to > named.from ? { from: phrase.from, to: named.to } : phrase;
}

/** 'Jan Holm, an official, told the agency': what stands behind 'told' hears it; who tells stands before, an apposition left out. */
function teller(scene: Scene, cue: Range, source: Range, from: number): Words | null {
  const { tokens } = scene.layout;
  const at = scene.tokenAt(cue.start);
  if (source.start < cue.end || !/^(?:told|tells)$/u.test(tokens[at]?.lower ?? "")) return null;
  const near = phraseEndingAt(tokens, tokens[at - 1]?.text === "," ? at - 1 : at, from);
  return near && (beforeApposition(scene, near, from) ?? near);
}

/** The noun phrase before ', who … ,' where the source is the end of that clause. */
function beforeRelative(tokens: readonly Token[], words: Words, from: number): Words | null {
  const relative = relativeBefore(tokens, words, from);
  const phrase = relative > from ? phraseEndingAt(tokens, relative, from) : null;
  // Without a comma the clause tells which one is meant ('a woman who knew Holm').
  const belongs = phrase && tokens[relative]!.text !== "," && !isName(tokens[phrase.to - 1]);
  if (phrase && verbsIn(tokens, relative, words.from) > 1) return null;
  return belongs ? { from: phrase.from, to: words.to } : phrase;
}

/** How many finite verbs stand in tokens `[from, to)`: a second one ends the clause of the first. */
function verbsIn(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from + 1; i < to; i++) {
    const verb =
      /^(?:VERB|AUX)$/u.test(tokens[i]!.tag) && !tokens[i]!.lower.endsWith("ing") && tokens[i - 1]!.lower !== "to";
    if (verb && !/^(?:VERB|AUX|PART|ADV)$/u.test(tokens[i - 1]!.tag)) count++;
  }
  return count;
}

/** 'The Isles, a partner of Ostia, said': the name before the comma, where the source only describes it. */
function beforeApposition(scene: Scene, words: Words, from: number): Words | null {
  const { tokens } = scene.layout;
  if (tokens[words.from - 1]?.text !== "," || words.from - 2 < from) return null;
  const phrase = phraseEndingAt(tokens, words.from - 1, from);
  if (!phrase || scene.namesIn(rangeOfWords(tokens, words)).some((name) => name.kind === "person")) return null;
  const named = scene.namesIn(rangeOfWords(tokens, phrase)).some((name) => name.end === tokens[phrase.to - 1]!.end);
  const closed = tokens[words.to]?.text === "," && /^(?:a|an|the)$/u.test(tokens[words.from]!.lower);
  return named && (closed || (phrase.from === from && !isName(tokens[words.to]))) ? phrase : null;
}

/** The index of the ', who' or ' who' whose clause ends with the source; `from` where there is none. */
function relativeBefore(tokens: readonly Token[], words: Words, from: number): number {
  for (let i = words.from - 1; i > from && words.from - i < 20; i--) {
    const token = tokens[i]!;
    if (CLAUSE_MARKS.test(token.text)) return from;
    // In 'an arrest in which the plaintiff said' the clause has a subject of its own.
    if (/^(?:who|which)$/u.test(token.lower))
      return !/^(?:VERB|AUX|ADV)$/u.test(tokens[i + 1]!.tag) ? from : tokens[i - 1]?.text === "," ? i - 1 : i;
    if (token.text === ",") return from;
  }
  return from;
}

/** 'Brussels' in 'Critics in Bern and Brussels warn': the phrase that a preposition or 'and' ties the source to. */
function withHead(tokens: readonly Token[], words: Words, from: number): Words {
  let start = words.from;
  // 'an opportunity for Holm to repeat': the subject of the infinitive.
  if (tokens[start - 1]?.lower === "for" && tokens[words.to]?.lower === "to") return words;
  if (start - 2 >= from && /^(?:the|a|an)$/u.test(tokens[start - 1]!.lower) && tokens[start - 2]!.tag === "ADP")
    start--;
  while (
    start - 2 >= Math.max(from, words.from - LONGEST_PHRASE) &&
    /^(?:in|of|for|from|at|and|near|with|to|on)$/u.test(tokens[start - 1]!.lower) &&
    isNominal(tokens[start - 2]) &&
    tokens[start - 2]!.tag !== "NUM"
  ) {
    let head = start - 1;
    while (head > Math.max(from, start - LONGEST_PHRASE) && isNominal(tokens[head - 1])) head--;
    if (tokens[head - 1] && head > from && /^(?:VERB|AUX)$/u.test(tokens[head - 1]!.tag)) return words;
    start = head;
  }
  return { from: start, to: words.to };
}
