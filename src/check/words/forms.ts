import type { Range } from "../../model/span.ts";
import { NUMBER_WORDS } from "../../relation/points/stop-words.ts";

/** A word of a text: where it stands, and the form in which it is compared. */
export interface Word extends Range {
  readonly form: string;
}

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|%|[\p{L}\p{M}\p{N}]+(?:['’ʼ](?!s\b)[\p{L}\p{M}]+)*/giu;

const TENS: ReadonlyMap<string, string> = new Map(
  "thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, `${index + 3}0`]),
);

/**
 * The words of a range of a text; marks part them and are left out, hyphens and the mark of a possessive too. Case, accents, apostrophes, small numbers in words and spelling by
 * country are set aside in their forms: a house style, not other words.
 */
export function wordsIn(text: string, range: Range = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(WORD)) {
    const start = range.start + match.index;
    words.push({ start, end: start + match[0].length, form: formOf(match[0]) });
  }
  return words;
}

const forms = new Map<string, string>();
/** So many forms are remembered. */
const MOST_FORMS = 50_000;

function formOf(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  if (forms.size > MOST_FORMS) forms.clear();
  const form = plain(word);
  forms.set(word, form);
  return form;
}

function plain(word: string): string {
  if (word === "%") return "percent";
  const lower = word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼ]/gu, "");
  const number = NUMBER_WORDS.get(lower) ?? TENS.get(lower);
  if (number !== undefined) return number;
  if (/^\p{N}/u.test(lower)) return lower.replace(/,(?=\d{3})/gu, "");
  if (lower.length < 5) return lower;
  return lower
    .replace(/our(?=$|s$|ed$|ing$|able$|ful$|ite$)/u, "or")
    .replace(/is(?=(?:e|ed|es|ing|ation)$)/u, "iz")
    .replace(/tre(?=s?$)/u, "ter")
    .replace(/ll(?=ed$|ing$)/u, "l");
}
