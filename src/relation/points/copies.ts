import type { StoryContext } from "../context.ts";
import type { Unit } from "./units.ts";

/** So many articles that print a sentence to the letter are compared; what further copies state, these have stated. */
const MOST_COMPARED = 8;

/** The units that are compared, and for each (by index) the units of further articles that print it to the letter. */
export interface Compared {
  readonly units: readonly Unit[];
  readonly copies: ReadonlyMap<number, readonly Unit[]>;
}

/**
 * Sets aside what is one more copy of a sentence that many articles print already: in a story that hundreds of articles tell in an agency's
 * words, comparing each copy with each would cost most of the time and tell nothing.
 */
export function withoutFurtherCopies({ story }: Pick<StoryContext, "story">, all: readonly Unit[]): Compared {
  const units: Unit[] = [];
  const first = new Map<string, { readonly index: number; count: number }>();
  const copies = new Map<number, Unit[]>();
  for (const unit of all) {
    const words = story[unit.article]!.analysis.text.slice(unit.start, unit.end);
    const known = first.get(words);
    if (known && known.count >= MOST_COMPARED) {
      const list = copies.get(known.index) ?? [];
      list.push(unit);
      copies.set(known.index, list);
      continue;
    }
    const index = units.push(unit) - 1;
    if (known) known.count++;
    else first.set(words, { index, count: 1 });
  }
  return { units, copies };
}
