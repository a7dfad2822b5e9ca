import type { Attribution, Cue } from "./attribution.ts";
import { candidates } from "./candidates.ts";
import type { LearnedReader } from "./learned/reader.ts";
import { readByRules } from "./rules.ts";
import type { Units } from "./units.ts";

/** Log odds above which a reporting word is taken to attribute words. */
const ACCEPT = 0;
/** The same where the rules see an unmistakable construction. */
const ACCEPT_SURE = -1.5;

/** The attributions of a text, in the order of their cues, and the units whose reporting words were accepted. */
export interface Attributions {
  readonly list: readonly Attribution[];
  readonly accepted: ReadonlySet<number>;
}

/** Reads a cue as the colon of a headline, where it is one. */
export type Headline = (cue: Cue) => Attribution | null;

/** Reads every reporting word that the learned model accepts; the rules fill in where the tagger sees no content. */
export function attribute(units: Units, reader: LearnedReader, headline: Headline = () => null): Attributions {
  const list: Attribution[] = [];
  const accepted = new Set<number>();
  for (const cue of candidates(units)) {
    const title = headline(cue);
    if (title) {
      list.push(title);
      continue;
    }
    const guess = readByRules(units, cue);
    if (reader.cueScore(cue, guess) < (guess?.sure ? ACCEPT_SURE : ACCEPT)) continue;
    const read = reader.read(cue, guess) ?? guess;
    if (!read) continue;
    list.push(read);
    accepted.add(cue.from);
  }
  return { list, accepted };
}
