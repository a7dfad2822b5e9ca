import type { Analysis, Token } from "../../model/analysis.ts";
import type { Range } from "../../model/span.ts";
import { NUMBER_WORDS } from "../points/stop-words.ts";

/** A word of a quotation: where it stands, and the form in which it is compared. */
export interface QuotedWord extends Range {
  readonly form: string;
  /** Whether it is part of a name. */
  readonly proper: boolean;
}

/** What a contraction stands for: a style of the outlet, not another word of the speaker. */
const FULL_FORMS: ReadonlyMap<string, string> = new Map([
  ["n't", "not"],
  ["'m", "am"],
  ["'re", "are"],
  ["'ll", "will"],
  ["'ve", "have"],
  ["ca", "can"],
  ["wo", "will"],
  ["cannot", "can not"],
  ["u.s.", "us"],
  ["u.k.", "uk"],
]);

/** The words of a range of an article, marks left out; case, apostrophes, contractions, figures in words and spelling by country are set aside. */
export function quotedWords(analysis: Analysis, range: Range): QuotedWord[] {
  const words: QuotedWord[] = [];
  const { tokens } = analysis;
  let inserted = false;
  for (let i = firstAt(tokens, range.start); i < tokens.length && tokens[i]!.end <= range.end; i++) {
    const { start, end, lower, tag, text } = tokens[i]!;
    // What stands in square brackets is the outlet's, not the speaker's.
    if (text === "[" || text === "]") inserted = text === "[";
    if (inserted || !/[\p{L}\p{N}]/u.test(lower) || /^['’]?s$/u.test(lower)) continue;
    const proper = tag === "PROPN" || (/^\p{Lu}\p{Ll}/u.test(text) && /^[\p{L}[(]/u.test(tokens[i - 1]?.text ?? ""));
    for (const form of formOf(lower).split(" ")) words.push({ start, end, form, proper });
  }
  return words;
}

function formOf(lower: string): string {
  const full = FULL_FORMS.get(lower) ?? NUMBER_WORDS.get(lower);
  if (full !== undefined) return full;
  if (/^\p{N}/u.test(lower)) return lower.replace(/,(?=\d{3})/gu, "");
  return lower
    .replace(/[’']/gu, "'")
    .replace(/our(?=$|s$|ed$|ing$|able$)/u, "or")
    .replace(/is(?=(?:e|ed|es|ing|ation)$)/u, "iz")
    .replace(/tre(?=s?$)/u, "ter")
    .replace(/ll(?=ed$|ing$)/u, "l");
}

/** Index of the first token that starts at an offset or after it. */
export function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
