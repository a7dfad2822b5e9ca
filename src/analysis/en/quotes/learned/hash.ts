/** Rows of the weight tables: features are hashed into them (the hashing trick), so that no dictionary need be shipped. */
export const ROWS = 1 << 16;
/** Rows of the tagger's table, which has the most features. */
export const TAG_ROWS = 1 << 18;

const known = new Map<string, number>();

/** A 32-bit hash of a string (FNV-1a); the strings are words, so a cache pays. */
export function hashOf(word: string): number {
  let hash = known.get(word);
  if (hash === undefined) {
    hash = 0x811c9dc5;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    if (known.size > 100_000) known.clear();
    known.set(word, hash);
  }
  return hash;
}

/** Two hashes as one; not symmetric. */
export const mix = (a: number, b: number): number => {
  const h = Math.imul(a ^ (b >>> 15) ^ (b << 7), 0x9e3779b1);
  return Math.imul(h ^ (h >>> 13) ^ b, 0x85ebca6b);
};

/** The row of a feature: its template and its value. */
export const rowOf = (template: number, value: number): number => tagRowOf(template, value) & (ROWS - 1);

/** The row of a feature of the tagger. */
export const tagRowOf = (template: number, value: number): number => {
  const h = mix(Math.imul(template + 1, 0x27d4eb2f), value);
  return (h ^ (h >>> 16)) & (TAG_ROWS - 1);
};
