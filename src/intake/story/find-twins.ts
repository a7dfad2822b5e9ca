import type { Article } from "../../model/article.ts";

export interface Candidate {
  readonly article: Article;
  readonly outletKnown: boolean;
}

const SHINGLE = 5;
const SKETCH = 64;
const KEYS = 8;
const ALIKE = 0.8;

/**
 * Notes on articles that look like two states of one: the same address, or nearly the same text from no other outlet.
 * Texts are compared by the smallest hashes of their word shingles (Broder 1997), candidates found by the smallest few,
 * so that thousands of articles are compared without setting each beside each.
 */
export function findTwins(candidates: readonly Candidate[]): ReadonlyMap<number, string[]> {
  const notes = new Map<number, string[]>();
  const say = (index: number, note: string): void => void notes.set(index, [...(notes.get(index) ?? []), note]);
  const idOf = (index: number): string => candidates[index]?.article.id ?? "";
  const told = new Set<string>();
  for (const [a, b] of sameAddress(candidates)) {
    told.add(`${a} ${b}`);
    say(a, `It has the same address as ${idOf(b)}: perhaps two states of one article.`);
    say(b, `It has the same address as ${idOf(a)}: perhaps two states of one article.`);
  }
  for (const [a, b] of nearSame(candidates)) {
    if (told.has(`${a} ${b}`)) continue;
    say(a, `Its text is nearly that of ${idOf(b)}: perhaps two states of one article.`);
    say(b, `Its text is nearly that of ${idOf(a)}: perhaps two states of one article.`);
  }
  return notes;
}

/** The articles in their order, each with notes on those that look like another state of it. */
export function noteTwins(candidates: readonly Candidate[]): Article[] {
  const twins = findTwins(candidates);
  return candidates.map(({ article }, index) => {
    const notes = twins.get(index);
    return notes === undefined ? article : { ...article, notes: [...(article.notes ?? []), ...notes] };
  });
}

/** Each article beside the first one of the same address. */
function* sameAddress(candidates: readonly Candidate[]): Generator<readonly [number, number]> {
  const first = new Map<string, number>();
  for (const [index, { article }] of candidates.entries()) {
    if (article.url === undefined) continue;
    const address = article.url.replace(/^https?:\/\/(?:www\.)?/iu, "").replace(/#.*$|\/$/gu, "");
    const other = first.get(address);
    if (other === undefined) first.set(address, index);
    else yield [other, index];
  }
}

function* nearSame(candidates: readonly Candidate[]): Generator<readonly [number, number]> {
  const sketches = candidates.map(({ article }) => sketch(article.text));
  const byKey = new Map<number, number[]>();
  for (const [index, mine] of sketches.entries()) {
    const others = new Set<number>();
    for (const key of mine.slice(0, KEYS)) {
      const holders = byKey.get(key) ?? [];
      for (const other of holders) others.add(other);
      byKey.set(key, [...holders, index].slice(-50));
    }
    for (const other of [...others].toSorted((a, b) => a - b)) {
      if (mayBeOne(candidates[other], candidates[index]) && likeness(sketches[other] ?? [], mine) >= ALIKE) {
        yield [other, index];
        break;
      }
    }
  }
}

/** Two named outlets that print nearly the same are two articles: the record tells that as reuse. */
function mayBeOne(a: Candidate | undefined, b: Candidate | undefined): boolean {
  return !a?.outletKnown || !b?.outletKnown || a.article.outlet === b.article.outlet;
}

/** The smallest hashes of a text's shingles, in order. */
function sketch(text: string): number[] {
  const words =
    text
      .slice(0, 100_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2 * SHINGLE) return [];
  const hashes = words.map(hashOf);
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = 0;
    for (let j = 0; j < SHINGLE; j++) hash = Math.imul(hash ^ (hashes[i + j] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    found.add(hash >>> 0);
  }
  return [...found].toSorted((a, b) => a - b).slice(0, SKETCH);
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Share of common shingles, estimated from the smallest hashes of both. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const union = [...new Set([...a, ...b])].toSorted((x, y) => x - y).slice(0, SKETCH);
  const [inA, inB] = [new Set(a), new Set(b)];
  const both = union.filter((hash) => inA.has(hash) && inB.has(hash)).length;
  return union.length === 0 ? 0 : both / union.length;
}
