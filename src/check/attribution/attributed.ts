import type { Analysed, Analysis, Sentence } from "../../model/analysis.ts";
import { contains, type Range, sharedLength } from "../../model/span.ts";
import { CREDITS, HEDGES } from "./data/phrases.ts";
import { kindOf } from "./subject.ts";
import { hasVoice } from "./voices.ts";

/** Openings with which a sentence goes on from what was said before. */
const GOES_ON =
  /^(?:he|she|it|they|the (?:report|paper|statement|agency|obituary|account))\s+(?:also|too|further|even|then|likewise)\b/iu;

/**
 * Whether a sentence tells whose word it is, or that it is not settled: by a verb of saying, thinking or reckoning with a person, a body or a report as
 * its subject, by a phrase that credits somebody, by a hedge, by speech, or by going on from the sentence before it.
 * @param outlets those of the sources, whose names credit by themselves
 */
export function isAttributed(one: Analysed, sentence: Range, outlets: readonly string[]): boolean {
  const { analysis } = one;
  const words = analysis.text.slice(sentence.start, sentence.end);
  if (HEDGES.some((hedge) => hedge.test(words)) || CREDITS.some((credit) => credit.test(words))) return true;
  if (outlets.some((outlet) => namesOutlet(words, outlet))) return true;
  const at = analysis.sentences.findIndex(({ start, end }) => start < sentence.end && end > sentence.start);
  const found = analysis.sentences[at];
  if (isSpeech(analysis, sentence)) return true;
  if (!found) return false;
  const tokens = analysis.tokens.slice(found.from, found.to);
  const carries = (): boolean => isCarried(one, at, outlets);
  return hasVoice(tokens, carries) || (GOES_ON.test(words) && carries()) || isForSomebody(analysis, found);
}

function namesOutlet(words: string, outlet: string): boolean {
  const name = outlet.replace(/^The /u, "");
  if (name.length < 3) return false;
  const at = words.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(words[at + name.length] ?? "") && !/\p{L}/u.test(words[at - 1] ?? "");
}

/** Whether the sentence before, in the same paragraph, is attributed. */
function isCarried(one: Analysed, at: number, outlets: readonly string[]): boolean {
  const { sentences } = one.analysis;
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (!before || !own || before.block !== own.block) return false;
  return isAttributed(one, before, outlets);
}

/** Whether somebody speaks in a sentence: words in marks that are given to somebody, or reported ones. */
function isSpeech({ quotes, text }: Analysis, sentence: Range): boolean {
  return quotes.some((quote) => {
    if (sharedLength(quote, sentence) === 0) return false;
    if (quote.kind === "direct") return true;
    if (quote.kind !== "mixed" || quote.speaker === null || quote.cue === undefined) return false;
    return !NO_CREDIT.test(text.slice(quote.cue.start, quote.cue.end));
  });
}

/** Cues whose marked words are a name that a thing goes by, or nobody's. */
const NO_CREDIT = /^(?:is|are|was|were|been|being|known|dubbed|so-called|nicknamed|respond\p{L}*)\b/iu;

/** 'For the coach, the match was lost early': a person, and what is so for them. */
function isForSomebody({ tokens, names }: Analysis, { from, to }: Sentence): boolean {
  if (!/^(?:for|to)$/u.test(tokens[from]?.lower ?? "")) return false;
  const [next, after] = [tokens[from + 1], tokens[from + 2]];
  if (OBJECT_PRONOUN.test(next?.lower ?? "") && /^(?:it|this|that|,)$/u.test(after?.lower ?? "")) return true;
  const comma = tokens.slice(from, Math.min(to, from + 8)).findIndex(({ text }) => text === ",");
  const last = tokens[from + comma - 1];
  if (
    comma < 2 ||
    last === undefined ||
    tokens.slice(from + 1, from + comma).some(({ tag }) => /^(?:VERB|NUM|ADP)$/u.test(tag))
  )
    return false;
  const isPerson =
    last.tag === "PROPN"
      ? names.some((name) => name.kind === "person" && contains(name, last))
      : kindOf(last) === "person";
  const verb = tokens.slice(from + comma, to).find(({ tag }) => tag === "VERB" || tag === "AUX");
  return isPerson && verb?.lemma === "be";
}

const OBJECT_PRONOUN = /^(?:him|her|them)$/u;
