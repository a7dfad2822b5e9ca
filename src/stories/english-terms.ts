import type { Analysis, Token } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { backgroundRarity } from "./background.ts";
import { isStopWord } from "./stop-words.ts";
import type { Counted, Named, Sketch } from "./sketch.ts";

/** The parts of a sketch that come from the words of the text. */
export type Parts = Pick<Sketch, "words" | "title" | "lead" | "body" | "names" | "times" | "figures">;

export const LEAD_WORDS = 80;
export const MOST_TERMS = 100;
const MOST_NAMES = 30;
const MOST_TIMES = 12;
const MOST_FIGURES = 16;

/** Whether the analysis knows the language; a text whose language could not be told has English features at least where they show. */
export const isEnglish = (language: string): boolean => /^en\b/iu.test(language);

/** The terms of an English article: stems of its words, names by their bearers, times and figures by their values. */
export function englishTerms(article: Article, analysis: Analysis): Parts {
  const furniture = (token: Token): boolean =>
    analysis.furniture.some(({ start, end }) => token.start < end && start < token.end);
  const words = analysis.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text) && !furniture(token));
  const head = article.title === "" ? headLine(article.text) : null;
  const title = head === null ? titleTerms(article.title, words) : words.filter(({ end }) => end <= head).map(termOf);
  return {
    words: words.length,
    title: counted(title),
    lead: counted(words.slice(0, LEAD_WORDS).map(termOf)),
    body: weightiest(counted(words.map(termOf))),
    names: namesOf(analysis),
    times: timesOf(analysis),
    figures: figuresOf(analysis),
  };
}

/** Where the first line of a text ends. */
function headLine(text: string): number {
  const end = text.indexOf("\n");
  return end < 0 ? text.length : end;
}

function termOf({ lower, stem }: Token): string | null {
  if (isStopWord(lower)) return null;
  if (/\p{N}/u.test(lower)) return lower.replace(/[.:,](?=\d)/gu, "").replace(/\.$/u, "");
  return stem.replace(/\.$/u, "");
}

/** The terms of a title that stands apart from the text: in the stems that the text's own words have, else as they are. */
function titleTerms(title: string, words: readonly Token[]): (string | null)[] {
  const stems = new Map(words.map((token) => [token.lower, termOf(token)]));
  return (
    title
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? []
  ).map((word) => {
    const bare = word.replace(/'s$/u, "");
    return isStopWord(bare) ? null : (stems.get(bare) ?? bare);
  });
}

export function counted(terms: Iterable<string | null>): Counted[] {
  const counts = new Map<string, number>();
  for (const term of terms) if (term !== null && term !== "") counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts];
}

function weightiest(terms: readonly Counted[]): Counted[] {
  if (terms.length <= MOST_TERMS) return [...terms];
  const weight = ([term, count]: Counted): number => (1 + Math.log(count)) * backgroundRarity(term);
  return terms.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_TERMS);
}

function namesOf(analysis: Analysis): Named[] {
  const counts = new Map<string, Named>();
  for (const { name, kind, names } of analysis.bearers) {
    const key = name.toLowerCase().replace(/^the\s+/u, "");
    counts.set(key, [key, kind, (counts.get(key)?.[2] ?? 0) + names.length]);
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
  return [...new Set(figures.map(({ amount, unit }) => `${amount} ${unit}`))].slice(0, MOST_FIGURES);
}
