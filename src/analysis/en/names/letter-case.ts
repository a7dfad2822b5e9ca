import type { Layout, Token } from "../../../model/analysis.ts";
import { CALENDAR_WORDS } from "./data/calendar.ts";
import { FEMALE_NAMES, MALE_NAMES } from "./data/first-names.ts";
import { ORGANISATION_HEADS, PLACE_HEADS } from "./data/heads.ts";
import { PLACES } from "./data/places.ts";
import { TITLES } from "./data/titles.ts";
import { isCommonWord } from "./vocabulary.ts";

/** How a sentence uses capitals: as prose does, on every word of a title, or in all its letters. */
export type LetterCase = "prose" | "title" | "upper";

/** A token that begins with a capital, or has one inside ('iPhone'); a letter alone counts where a full stop follows or stands in it. */
export const isCapital = (token: Token): boolean => /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(token.text);

export const isUpper = (token: Token): boolean => /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(token.text);

export const isWord = (token: Token): boolean => /\p{L}/u.test(token.text);

/** The letter case of one block; its sentences share it. */
export function letterCaseOf(tokens: readonly Token[], from: number, to: number, heading: boolean): LetterCase {
  let [common, capital, words, upper] = [0, 0, 0, 0];
  let first = true;
  let verbs = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (!isWord(token)) continue;
    if (token.text.length > 2 && !isCapital(token) && /^(?:VERB|AUX)$/u.test(token.tag) && token.lower !== "vs")
      verbs++;
    if (token.text.length > 3) {
      words++;
      if (isUpper(token)) upper++;
    }
    if (!first && token.text.length > 2 && isTelling(token)) {
      common++;
      if (isCapital(token)) capital++;
    }
    first = false;
  }
  if (words >= 2 && upper / words > 0.8) return "upper";
  if (verbs > 0 && capital < 4 * verbs) return "prose";
  return capital >= (heading ? 1 : 2) && capital / common > 0.6 ? "title" : "prose";
}

/** Short words that titles print in lower case. */
const SMALL_WORDS = new Set("the and for but nor with from into over via off per its".split(" "));

const telling = new Map<string, boolean>();

/** Whether a word's capital tells the letter case: a common word that opens no name. */
function isTelling({ lower }: Token): boolean {
  let known = telling.get(lower);
  if (known === undefined) {
    const names = [
      SMALL_WORDS,
      CALENDAR_WORDS,
      TITLES,
      PLACES,
      MALE_NAMES,
      FEMALE_NAMES,
      ORGANISATION_HEADS,
      PLACE_HEADS,
    ];
    known = isCommonWord(lower) && !names.some((words) => words.has(lower));
    if (telling.size > 200_000) telling.clear();
    telling.set(lower, known);
  }
  return known;
}

/** Words of one article by how often they stand inside a sentence with a capital, and without one. */
export interface CaseEvidence {
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
}

/** The letter case of each sentence: that of its block, or its own where it is a shouted line. */
export function letterCasesOf(layout: Layout): LetterCase[] {
  const cases: LetterCase[] = [];
  let block = -1;
  let current: LetterCase = "prose";
  layout.sentences.forEach((sentence, index) => {
    if (sentence.block !== block) {
      block = sentence.block;
      let last = index;
      while (layout.sentences[last + 1]?.block === block) last++;
      current = letterCaseOf(
        layout.tokens,
        sentence.from,
        layout.sentences[last]!.to,
        layout.blocks[block]?.kind === "heading",
      );
    }
    cases.push(current);
  });
  return cases;
}

/** Counts the capitals inside the sentences of prose: there they tell a name, as they do not at a sentence's beginning or in a title. */
export function caseEvidenceOf(layout: Layout, cases: readonly LetterCase[]): CaseEvidence {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  const add = (map: Map<string, number>, word: string): unknown => map.set(word, (map.get(word) ?? 0) + 1);
  layout.sentences.forEach((sentence, index) => {
    if (cases[index] !== "prose" || layout.blocks[sentence.block]?.kind === "furniture") return;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = layout.tokens[i]!;
      if (!isWord(token)) continue;
      if (!isCapital(token)) add(lower, token.lower);
      else if (!isOpening(layout.tokens, i, sentence.from)) add(capital, token.lower);
    }
  });
  return { capital, lower };
}

const OPENING_MARKS = new Set([
  '"',
  "“",
  "‘",
  "'",
  "``",
  "(",
  "[",
  ":",
  "—",
  "–",
  "-",
  "...",
  "…",
  "•",
  "*",
  "?",
  "!",
  ".",
  ";",
]);

/** Whether a token is the first word of its sentence, of a quotation or of what follows a colon or dash. */
export function isOpening(tokens: readonly Token[], at: number, from: number): boolean {
  if (at <= from) return true;
  const before = tokens[at - 1]!;
  if (!OPENING_MARKS.has(before.text)) return false;
  return !(before.text === "-" && before.end === tokens[at]!.start);
}
