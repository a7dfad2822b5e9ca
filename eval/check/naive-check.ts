import type { Finding } from "../../src/model/finding.ts";
import type { Range } from "../../src/model/span.ts";

/** As much of a finding as is scored. */
export type ScoredFinding = Pick<Finding, "rule" | "start" | "end" | "message">;

/** Words in a row that make a copy, as the rule has it. */
const COPIED = 8;
/** Of a sentence's words of five letters and more, the share that the sources must have somewhere. */
const SUPPORTED = 0.5;
const MARKED = /[“"]([^“”"]+)[”"]/gu;
const DATE =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?)\b/gu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];

/**
 * What a few lines of code find, to set the rules beside: quotations, numbers, dates and capitalised words that no source prints so, eight words
 * in a row of a source, and sentences of which the sources have less than half of the longer words.
 */
export function naiveCheck(text: string, sentences: readonly Range[], sources: readonly string[]): ScoredFinding[] {
  const printed = sources.map((source) => ` ${wordsOf(source).join(" ")} `);
  const has = (words: string): boolean => printed.some((source) => source.includes(` ${wordsOf(words).join(" ")} `));
  const known = new Set(sources.flatMap(wordsOf));
  const absent = (rule: Finding["rule"], pattern: RegExp): ScoredFinding[] =>
    [...text.matchAll(pattern)]
      .filter((match) => !has(match[1] ?? match[0]))
      .map((match) => found(rule, { start: match.index, end: match.index + match[0].length }));
  const unsupported = sentences.filter(({ start, end }) => {
    const long = wordsOf(text.slice(start, end)).filter((word) => word.length >= 5);
    return long.length > 0 && long.filter((word) => known.has(word)).length < SUPPORTED * long.length;
  });
  return [
    ...absent("quote-altered", MARKED),
    ...absent("figure-differs", /\d+(?:[.,]\d+)*/gu),
    ...absent("time-differs", DATE),
    ...absent("name-spelling", /(?<=\p{Ll} )\p{Lu}\p{Ll}+/gu),
    ...copies(text, has),
    ...unsupported.map((place) => found("unsupported", place)),
  ];
}

/** Runs of words outside quotation marks that a source has. */
function copies(text: string, has: (words: string) => boolean): ScoredFinding[] {
  const plain = text.replaceAll(MARKED, (marked) => "\uFFFC".repeat(marked.length));
  const words = [...plain.matchAll(/[\p{L}\p{N}]+|\uFFFC+/gu)];
  return words.flatMap((first, index) => {
    const last = words[index + COPIED - 1];
    if (last === undefined) return [];
    const place = { start: first.index, end: last.index + last[0].length };
    const run = plain.slice(place.start, place.end);
    return !run.includes("\uFFFC") && has(run) ? [found("copied", place)] : [];
  });
}

const found = (rule: Finding["rule"], { start, end }: Range): ScoredFinding => ({ rule, start, end, message: "" });
