import type { Sketch } from "./sketch-form.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a term is in an article; the bits of `Profile.marks`. */
export const TITLE = 1;
export const LEAD = 2;
export const NAME = 4;
export const PLACE = 8;
export const NUMBER = 16;
/** A word of one of the names that the article prints most. */
export const MAIN = 32;

/** Bytes a term in `Profile.facets`. */
export const FACETS = 3;
const MOST_COUNTED = 255;

const MAIN_NAMES = 3;

const WEIGHTS = Float64Array.from({ length: MOST_COUNTED + 1 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

/** The weight of a term that is there so often: one and the logarithm of it; 0 for none. */
export const weightOf = (count: number): number => WEIGHTS[count]!;

/** A sketch in the numbers of the stream's vocabulary, ready to be compared. */
export interface Profile extends Pick<
  Sketch,
  "article" | "seed" | "moment" | "language" | "address" | "outlet" | "words"
> {
  /** Its terms in the order of the sketch, so that sums over them do not depend on how the vocabulary numbers them. */
  readonly ids: Int32Array;
  /** For each term three bytes: how often the article has it, how often in a name, and what it is there. */
  readonly facets: Uint8Array;
  /** The most telling word of each of its main names, places aside. */
  readonly bearers: readonly number[];
  /** The times, the years of them, the figures, and the units of the figures, as hashes or numbers that take little room. */
  readonly times: readonly number[];
  readonly years: readonly number[];
  readonly figures: readonly number[];
  readonly units: readonly number[];
  readonly titleKey: string;
}

interface Entry {
  count: number;
  named: number;
  marks: number;
}

/** The profile of a sketch. It counts in the vocabulary from now on, until `releaseProfile`. */
export function profileOf(sketch: Sketch, vocabulary: Vocabulary): Profile {
  const entries = entriesOf(sketch);
  const size = entries.size;
  const ids = new Int32Array(size);
  const facets = new Uint8Array(size * FACETS);
  const numbers = new Map<string, number>();
  let at = 0;
  for (const [term, entry] of entries) {
    const id = vocabulary.take(term, sketch.language);
    numbers.set(term, id);
    ids[at] = id;
    facets[at * FACETS] = Math.min(MOST_COUNTED, entry.count);
    facets[at * FACETS + 1] = Math.min(MOST_COUNTED, entry.named);
    facets[at * FACETS + 2] = entry.marks;
    at++;
  }
  vocabulary.countText(sketch.language, 1);
  const bearers = sketch.names
    .filter(([, kind]) => kind !== "place")
    .slice(0, MAIN_NAMES)
    .map(([name]) => mostTelling(name.split(" "), numbers, vocabulary));
  const { article, seed, moment, language, address, outlet, words, times, figures } = sketch;
  return {
    article,
    seed,
    moment,
    language,
    address,
    outlet,
    words,
    ids,
    facets,
    bearers,
    times: times.map(hashOf),
    years: [...new Set(times.flatMap((time) => /^\d{4}/u.exec(time) ?? []).map(Number))],
    figures: figures.map(hashOf),
    units: figures.map((figure) => hashOf(figure.slice(figure.indexOf(" ") + 1))),
    titleKey: sketch.title.map(([term]) => term).join(" "),
  };
}

/** Takes a profile out of the vocabulary's counts. */
export function releaseProfile({ ids, language }: Profile, vocabulary: Vocabulary): void {
  for (const id of ids) vocabulary.release(id);
  vocabulary.countText(language, -1);
}

function entriesOf({ title, lead, body, names }: Sketch): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const at = (term: string): Entry => {
    const known = entries.get(term);
    if (known) return known;
    const made = { count: 0, named: 0, marks: /^[\p{N}.,]+$/u.test(term) ? NUMBER : 0 };
    entries.set(term, made);
    return made;
  };
  for (const [term, count] of body) at(term).count = count;
  for (const [term, count] of lead) {
    const entry = at(term);
    entry.count = Math.max(entry.count, count);
    entry.marks |= LEAD;
  }
  for (const [term, count] of title) {
    const entry = at(term);
    entry.count += count;
    entry.marks |= TITLE;
  }
  names.forEach(([name, kind, count], index) => {
    for (const word of name.split(" ")) {
      const entry = at(word);
      entry.count = Math.max(entry.count, 1);
      entry.named += count;
      entry.marks |= NAME | (kind === "place" ? PLACE : 0) | (index < MAIN_NAMES ? MAIN : 0);
    }
  });
  return entries;
}

/** The rarest word of a name in the vocabulary as it is at this moment; of equal ones the last, which is the surname in most languages. */
function mostTelling(words: readonly string[], numbers: ReadonlyMap<string, number>, vocabulary: Vocabulary): number {
  let best = -1;
  for (const word of words) {
    const id = numbers.get(word) ?? -1;
    if (best < 0 || vocabulary.backgroundOf(id) <= vocabulary.backgroundOf(best)) best = id;
  }
  return best;
}

/** A hash of 30 bits (FNV-1a), so that it is kept as a small number. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
