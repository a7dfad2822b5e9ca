import type { Rarity } from "./likeness.ts";
import type { Profile } from "./profile.ts";

/** How alike the words around the two figures of a pair are. */
export interface AlikeWords {
  /** Shared weight of the words, as a cosine: words close to both figures count most. */
  readonly near: number;
  /** Shared weight of the words of the sentences, of all their weight. */
  readonly all: number;
  /** The mean of both, from 0 to 1. */
  readonly mean: number;
}

/** The words around a figure as numbers, with their weight in the story and that by their distance. */
interface Worded {
  readonly words: Int32Array;
  readonly rarity: Float64Array;
  readonly near: Float64Array;
  /** Sum of the squares of both weights' products. */
  readonly norm: number;
}

/** How alike the words of each pair are, in the order of the pairs; in a large story this is asked of very many. */
export function alikeWords(pairs: readonly (readonly [Profile, Profile])[], { words }: Rarity): AlikeWords[] {
  const numbers = new Map<string, number>();
  const numberOf = (stem: string): number => {
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    return number;
  };
  const known = new Map<Profile, Worded>();
  const wordedOf = (profile: Profile): Worded => {
    const worded = known.get(profile) ?? wordsOf(profile, words, numberOf);
    known.set(profile, worded);
    return worded;
  };
  const worded = pairs.map(([a, b]) => [wordedOf(a), wordedOf(b)] as const);
  // For each word of the story, one more than its place among the words of the one figure.
  const places = new Int32Array(numbers.size);
  let last: Worded | undefined;
  return worded.map(([a, b]) => {
    if (a !== last) {
      last?.words.forEach((word) => (places[word] = 0));
      a.words.forEach((word, place) => (places[word] = place + 1));
      last = a;
    }
    return compareWords(a, b, places);
  });
}

function wordsOf(profile: Profile, words: Rarity["words"], numberOf: (stem: string) => number): Worded {
  const stems = [...profile.near.keys()];
  const rarity = Float64Array.from(stems, (stem) => words.get(stem) ?? 1);
  const near = Float64Array.from(profile.near.values());
  let norm = 0;
  for (let i = 0; i < stems.length; i++) {
    const weight = near[i]! * rarity[i]!;
    norm += weight * weight;
  }
  return { words: Int32Array.from(stems, numberOf), rarity, near, norm };
}

/** Where in the words of `b` each word of `a` stands, in the greatest sentence so far. */
let found = new Int32Array(64);

function compareWords(a: Worded, b: Worded, places: Int32Array): AlikeWords {
  if (found.length < a.words.length) found = new Int32Array(2 * a.words.length);
  found.fill(0, 0, a.words.length);
  for (let j = 0; j < b.words.length; j++) {
    const place = places[b.words[j]!]!;
    if (place > 0) found[place - 1] = j + 1;
  }
  let [product, shared, either] = [0, 0, 0];
  for (let i = 0; i < a.words.length; i++) {
    const rarity = a.rarity[i]!;
    either += rarity;
    const other = found[i]!;
    if (other === 0) continue;
    shared += rarity;
    product += a.near[i]! * rarity * b.near[other - 1]! * rarity;
  }
  for (let j = 0; j < b.words.length; j++) if (places[b.words[j]!] === 0) either += b.rarity[j]!;
  const near = a.norm > 0 && b.norm > 0 ? product / Math.sqrt(a.norm * b.norm) : 0;
  const all = either > 0 ? shared / either : 0;
  return { near, all, mean: (near + all) / 2 };
}
