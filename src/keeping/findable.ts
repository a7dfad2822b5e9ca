import type { Findable } from "../archive/kept.ts";
import type { Analysis } from "../model/analysis.ts";

/** What of an analysis is looked for by name: who is named, who is quoted, what is counted. */
export function findableOf({ text, bearers, quotes, figures }: Analysis): Findable {
  return {
    names: unique(bearers.map(({ name }) => name)),
    speakers: unique(quotes.flatMap(({ speaker }) => speaker?.name ?? [])),
    counted: unique(figures.map(({ of, unit, slot }) => [of && text.slice(of.start, of.end), unit, ...slot].join(" "))),
  };
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
