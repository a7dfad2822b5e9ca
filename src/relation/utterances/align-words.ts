/** A stretch of an alignment: the words `[fromA, toA)` of the one text stand for `[fromB, toB)` of the other. */
export interface AlignedStretch {
  readonly same: boolean;
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Above so many cells the two texts are taken as wholly different rather than aligned; about 1,400 words each. */
const MOST_CELLS = 2_000_000;

/**
 * Aligns two texts word by word so that the most words stay the same (longest common subsequence), as stretches of equal
 * and of different words in turn. The words are compared as given: fold case and marks before. Indices count words, ends exclusive.
 */
export function alignWords(a: readonly string[], b: readonly string[]): AlignedStretch[] {
  const [before, after] = commonEnds(a, b);
  const left = a.slice(before, a.length - after);
  const right = b.slice(before, b.length - after);
  const pairs: [number, number][] = [];
  for (let i = 0; i < before; i++) pairs.push([i, i]);
  for (const [i, j] of subsequence(left, right)) pairs.push([before + i, before + j]);
  for (let i = after; i > 0; i--) pairs.push([a.length - i, b.length - i]);
  return stretches(pairs, a.length, b.length);
}

/** How many words two texts share at their beginning and, apart from those, at their end. */
function commonEnds(a: readonly string[], b: readonly string[]): [number, number] {
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before++;
  let after = 0;
  while (after < shorter - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  return [before, after];
}

function subsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > MOST_CELLS) return [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function stretches(pairs: readonly (readonly [number, number])[], lengthA: number, lengthB: number): AlignedStretch[] {
  const found: AlignedStretch[] = [];
  let [fromA, fromB] = [0, 0];
  for (let at = 0; at < pairs.length;) {
    const [startA, startB] = pairs[at]!;
    if (startA > fromA || startB > fromB) found.push({ same: false, fromA, toA: startA, fromB, toB: startB });
    let length = 1;
    while (pairs[at + length]?.[0] === startA + length && pairs[at + length]?.[1] === startB + length) length++;
    [fromA, fromB] = [startA + length, startB + length];
    found.push({ same: true, fromA: startA, toA: fromA, fromB: startB, toB: fromB });
    at += length;
  }
  if (fromA < lengthA || fromB < lengthB) found.push({ same: false, fromA, toA: lengthA, fromB, toB: lengthB });
  return found;
}
