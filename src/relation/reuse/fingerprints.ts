/** Words in one hash, and hashes in one window: together every shared run of `WORDS + WINDOW - 1` words has a common fingerprint. */
const WORDS = 5;
const WINDOW = 4;

/** The shortest run that the fingerprints are sure to find, in words. */
export const SHORTEST_RUN = WORDS + WINDOW - 1;

export interface Fingerprint {
  readonly hash: number;
  /** Index of its first word. */
  readonly at: number;
}

/**
 * The winnowed fingerprints of a run of words, given as numbers: of every window of hashes the smallest, the rightmost where two are equal.
 * Schleimer, Wilkerson and Aiken, 'Winnowing: local algorithms for document fingerprinting' (SIGMOD 2003).
 */
export function fingerprintsOf(keys: readonly number[]): Fingerprint[] {
  const hashes: number[] = [];
  for (let i = 0; i + WORDS <= keys.length; i++) hashes.push(hashOf(keys, i));
  const found: Fingerprint[] = [];
  for (let from = 0; from + WINDOW <= hashes.length; from++) {
    let at = from;
    for (let i = from + 1; i < from + WINDOW; i++) if (hashes[i]! <= hashes[at]!) at = i;
    if (found.at(-1)?.at !== at) found.push({ hash: hashes[at]!, at });
  }
  return found;
}

function hashOf(keys: readonly number[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + WORDS; i++) {
    hash = Math.imul(hash ^ keys[i]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
