import type { Layout, Sentence, Token } from "../../../model/analysis.ts";
import { KNOWN_BODIES, LOWER_BODY_MIDDLES, LOWER_PLACE_HEADS } from "./data/heads.ts";
import { PLAIN_CAPITALS, PLAIN_WORDS } from "./data/plain-words.ts";
import { PLACES, WEAK_PLACES } from "./data/places.ts";
import { TITLES } from "./data/titles.ts";
import { CALENDAR_WORDS } from "./data/calendar.ts";
import type { Run } from "./find-runs.ts";
import { isFirstName, isOrigin } from "./word-evidence.ts";
import { isCapital, isUpper, isWord, type CaseEvidence } from "./letter-case.ts";
import type { Mention } from "./mention.ts";
import { isCommonWord } from "./vocabulary.ts";

/** Names as sequences of lower-case words, by their first word. */
export type Sequences = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The sequences of words that are names in the article's prose; each word of a name alone is one too, if it is no common word. */
export function knownSequences(tokens: readonly Token[], mentions: readonly Mention[]): Sequences {
  const byFirst = new Map<string, string[][]>();
  const seen = new Set<string>();
  const add = (words: string[]): void => {
    const key = words.join(" ");
    if (seen.has(key) || words[0] === undefined) return;
    seen.add(key);
    const list = byFirst.get(words[0]);
    if (list) list.push(words);
    else byFirst.set(words[0], [words]);
  };
  for (const mention of mentions) {
    const words = tokens.slice(mention.from, mention.to).map((token) => token.lower);
    add(words);
    const last = words.at(-1)!;
    if (
      words.length > 1 &&
      (mention.scores.person > mention.scores.organisation || !isCommonWord(last)) &&
      !PLAIN_WORDS.has(last)
    )
      add([last]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** The names of a sentence that has a capital on every word, or on every letter: known ones, places, and words that English does not know. */
export function findTitleCaseRuns(
  layout: Layout,
  sentence: Sentence,
  known: Sequences,
  evidence: CaseEvidence,
  upper: boolean,
): Run[] {
  const { tokens } = layout;
  const runs: Run[] = [];
  for (let i = sentence.from; i < sentence.to;) {
    const to = isCapital(tokens[i]!) ? endOfTitleName(tokens, i, sentence.to, known, evidence, upper) : i;
    if (to > i) runs.push({ from: i, to });
    i = Math.max(to, i + 1);
  }
  return withTitles(tokens, runs, sentence.from);
}

function endOfTitleName(
  tokens: readonly Token[],
  at: number,
  limit: number,
  known: Sequences,
  evidence: CaseEvidence,
  upper: boolean,
): number {
  const end = Math.max(knownEnd(tokens, at, limit, known), placeEnd(tokens, at, limit));
  const strange = strangeEnd(tokens, at, limit, evidence, upper);
  return withHeads(tokens, Math.max(end, strange, at), at, limit);
}

/** Takes the generic nouns in that go on with a place's name ('Tamsa Refugee Camp'). */
function withHeads(tokens: readonly Token[], end: number, from: number, limit: number): number {
  if (end === from) return end;
  const middle = LOWER_BODY_MIDDLES.has(tokens[end]?.lower ?? "") ? 1 : 0;
  const head = tokens[end + middle];
  return head &&
    end + middle < limit &&
    isCapital(head) &&
    LOWER_PLACE_HEADS.has(head.lower) &&
    !/^(?:state|city)$/u.test(head.lower)
    ? end + middle + 1
    : end;
}

function knownEnd(tokens: readonly Token[], at: number, limit: number, known: Sequences): number {
  for (const words of known.get(tokens[at]!.lower) ?? []) {
    if (at + words.length <= limit && words.every((word, k) => tokens[at + k]!.lower === word))
      return at + words.length;
  }
  return at;
}

/** Bodies whose name is a common word too; a title's capital does not tell them. */
const AMBIGUOUS_BODIES = new Set(
  "apple amazon shell ford labour congress senate parliament treasury amnesty vox eta oracle intel honda un".split(" "),
);

function placeEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let length = 3; length > 0; length--) {
    if (at + length > limit) continue;
    const words = tokens
      .slice(at, at + length)
      .map((token) => token.lower.replace(/\./gu, ""))
      .join(" ");
    const isName =
      (PLACES.has(words) && !WEAK_PLACES.has(words)) ||
      (KNOWN_BODIES.has(words) && (isUpper(tokens[at]!) || !AMBIGUOUS_BODIES.has(words)));
    if (
      isName ||
      (words === "us" && (tokens[at]!.text === "US" || tokens[at]!.text === "U.S.") && !upperAround(tokens, at))
    )
      return at + length;
  }
  return at;
}

const upperAround = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && tokens[at]!.text === "US" && isUpper(next) && next.text.length > 4;
};

/** The end of a run of words that English does not know, given names among them; an acronym where the rest is no capitals. */
function strangeEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  evidence: CaseEvidence,
  upper: boolean,
): number {
  let end = at;
  let strange = false;
  while (end < Math.min(limit, at + 12)) {
    const token = tokens[end]!;
    const { lower } = token;
    if (!isWord(token) || !isCapital(token) || PLAIN_WORDS.has(lower) || CALENDAR_WORDS.has(lower) || isOrigin(lower))
      break;
    const acronym = !upper && isUpper(token) && token.text.length > 1 && !PLAIN_CAPITALS.has(lower.replace(/\./gu, ""));
    const initial = /^\p{Lu}\.?$/u.test(token.text) && end > at;
    const unknown =
      !isCommonWord(lower) && !evidence.lower.has(lower) && !PLAIN_CAPITALS.has(lower.replace(/\./gu, ""));
    const given =
      isFirstName(lower) &&
      (end > at || (end + 1 < limit && isCapital(tokens[end + 1]!) && !isCommonWord(tokens[end + 1]!.lower)));
    if (!acronym && !unknown && !given && !initial) break;
    strange ||= acronym || unknown;
    end++;
  }
  return strange ? end : at;
}

/** Takes a title before a name into its run, so that it is told from the name. */
function withTitles(tokens: readonly Token[], runs: readonly Run[], from: number): Run[] {
  return runs.map((run) => {
    const before = run.from - 1;
    return before >= from &&
      TITLES.has(tokens[before]!.lower.replace(/\.$/u, "")) &&
      isCapital(tokens[before]!) &&
      !runs.some((other) => other.to > before && other.from < run.from)
      ? { from: before, to: run.to }
      : run;
  });
}
