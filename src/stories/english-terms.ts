import type { Analysis, Token } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { byPlace } from "../model/span.ts";
import { backgroundRarity } from "./background.ts";
import { isStopWord } from "./stop-words.ts";
import type { Counted, Named, Sketch } from "./sketch-form.ts";

/** The parts of a sketch that come from the words of the text. */
export type Parts = Pick<Sketch, "words" | "title" | "lead" | "body" | "names" | "times" | "figures">;

export const LEAD_WORDS = 80;
export const MOST_TERMS = 100;
const MOST_TITLE_TERMS = 40;
export const LONGEST_TERM = 60;
const MOST_NAMES = 30;
/** Words of a name beyond these are not needed to tell it. */
export const MOST_NAME_WORDS = 8;
const MOST_TIMES = 12;
const MOST_FIGURES = 16;

/** The terms of an English article: stems of its words, names by their bearers, times and figures by their values. */
export function englishTerms(article: Article, analysis: Analysis): Parts {
  const words = wordsIn(analysis);
  const head = article.title === "" ? headLine(article.text) : null;
  const title =
    head === null ? titleTerms(article.title, stemsOf(words)) : words.filter(({ end }) => end <= head).map(termOf);
  return {
    words: words.length,
    title: titleOf(title),
    lead: counted(words.slice(0, LEAD_WORDS).map(termOf)),
    body: weightiest(counted(words.map(termOf))),
    names: namesOf(analysis, stemsOf(words)),
    times: timesOf(analysis),
    figures: figuresOf(analysis),
  };
}

/** The tokens that are words or numbers and stand in no furniture. */
function wordsIn({ tokens, furniture }: Analysis): Token[] {
  const ranges = furniture.toSorted(byPlace);
  let next = 0;
  return tokens.filter(({ text, start, end }) => {
    while (next < ranges.length && ranges[next]!.end <= start) next++;
    const isFurniture = next < ranges.length && ranges[next]!.start < end;
    return !isFurniture && /[\p{L}\p{N}]/u.test(text);
  });
}

/** Where the first line of a text ends. */
function headLine(text: string): number {
  const end = text.indexOf("\n");
  return end < 0 ? text.length : end;
}

/** The form in which a word counts as the same elsewhere; null where it carries no content. */
export function termOf({ lower, stem }: Token): string | null {
  if (isStopWord(lower) || !/[\p{L}\p{N}]/u.test(lower)) return null;
  if (/\p{N}/u.test(lower)) return lower.replace(/[.:,](?=\d)/gu, "").replace(/\.$/u, "");
  return stem.replace(/\.$/u, "");
}

type Stems = ReadonlyMap<string, string | null>;

const stemsOf = (words: readonly Token[]): Stems => new Map(words.map((token) => [token.lower, termOf(token)]));

/** The terms of a title that stands apart from the text: in the stems that the text's own words have, else as they are. */
function titleTerms(title: string, stems: Stems): (string | null)[] {
  const known = new Set([...stems.values()].filter((stem) => stem !== null));
  return wordsOf(title).map((word) => (isStopWord(word) ? null : (stems.get(word) ?? stemLike(word, known))));
}

/** A word without its ending, where the text has a stem that tells which part that is, or where the ending is a plain 's'. */
function stemLike(word: string, known: ReadonlySet<string>): string {
  for (let end = word.length - 1; end >= Math.max(4, word.length - 3); end--) {
    if (known.has(word.slice(0, end))) return word.slice(0, end);
  }
  return word.length > 3 ? word.replace(/(?<=[^aeious])s$/u, "") : word;
}

const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? []
  ).map((word) => word.replace(/'s$/u, ""));

/** Each term with how often it is there; what is longer than any word is none. */
export function counted(terms: Iterable<string | null>): Counted[] {
  const counts = new Map<string, number>();
  for (const term of terms) {
    if (term === null || term === "" || term.length > LONGEST_TERM) continue;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts];
}

/** The terms of a title, as many as a title has. */
export const titleOf = (terms: Iterable<string | null>): Counted[] => counted(terms).slice(0, MOST_TITLE_TERMS);

function weightiest(terms: readonly Counted[]): Counted[] {
  if (terms.length <= MOST_TERMS) return [...terms];
  const weight = ([term, count]: Counted): number => (1 + Math.log(count)) * backgroundRarity(term);
  return terms.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_TERMS);
}

/** The names in the stems that their words have in the text. */
function namesOf(analysis: Analysis, stems: Stems): Named[] {
  const counts = new Map<string, Named>();
  for (const { name, kind, names } of analysis.bearers) {
    const key = wordsOf(name)
      .flatMap((word) => (isStopWord(word) || word.length > LONGEST_TERM ? [] : (stems.get(word) ?? word)))
      .slice(0, MOST_NAME_WORDS)
      .join(" ");
    if (key !== "") counts.set(key, [key, kind, (counts.get(key)?.[2] ?? 0) + names.length]);
  }
  return [...counts.values()].toSorted((a, b) => b[2] - a[2]).slice(0, MOST_NAMES);
}

function timesOf({ times }: Analysis): string[] {
  const days = times.flatMap(({ value, role }) =>
    role === "header" ? [] : (/^(?:\d{4}|XXXX)(?:-\d\d(?:-\d\d)?)?(?=T|$)/u.exec(value)?.[0] ?? []),
  );
  return [...new Set(days)].slice(0, MOST_TIMES);
}

function figuresOf({ figures }: Analysis): string[] {
  return [...new Set(figures.map(({ amount, unit }) => `${amount} ${unit.slice(0, LONGEST_TERM)}`))].slice(
    0,
    MOST_FIGURES,
  );
}
