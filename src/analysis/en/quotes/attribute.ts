import type { Attribution, Cue } from "./attribution.ts";
import { candidates } from "./candidates.ts";
import type { Reading } from "./learned/content-features.ts";
import type { LearnedReader } from "./learned/reader.ts";
import { readByRules } from "./rules.ts";
import type { Units } from "./units.ts";

/** Log odds above which a reporting word is taken to attribute words. */
const ACCEPT = 0;
/** The same where the rules see an unmistakable construction. */
const ACCEPT_SURE = -1.5;
/** Log odds below which nothing is read at all. */
const LEAST = -2.2;

export interface Attributions {
  /** In the order of their cues. */
  readonly list: readonly Attribution[];
  /** Those that are the colon of a headline. */
  readonly titles: readonly Attribution[];
  /** The units whose reporting words were accepted. */
  readonly accepted: ReadonlySet<number>;
  /** What the models make of every word that may report, headlines aside. */
  readonly readings: readonly Reading[];
  /** What is read at the cue of each reading, accepted or not; null for nothing. */
  readonly reads: readonly (Attribution | null)[];
}

/** Reads a cue as the colon of a headline, where it is one. */
export type Headline = (cue: Cue) => Attribution | null;

/** Reads every reporting word that the learned model accepts; the rules fill in where the tagger sees no content. */
export function attribute(units: Units, reader: LearnedReader, headline: Headline = () => null): Attributions {
  const list: Attribution[] = [];
  const accepted = new Set<number>();
  const readings: Reading[] = [];
  const reads: (Attribution | null)[] = [];
  const titles: Attribution[] = [];
  for (const cue of candidates(units)) {
    const title = headline(cue);
    if (title) {
      list.push(title);
      titles.push(title);
      continue;
    }
    const guess = readByRules(units, cue);
    const odds = reader.cueScore(cue, guess);
    if (odds < LEAST) continue;
    const { best, reading } = reader.read(cue, guess, odds);
    readings.push(reading);
    const read = best ?? guess;
    reads.push(read);
    if (!read || odds < (guess?.sure ? ACCEPT_SURE : ACCEPT)) continue;
    list.push(read);
    accepted.add(cue.from);
  }
  return { list, titles, accepted, readings, reads };
}
