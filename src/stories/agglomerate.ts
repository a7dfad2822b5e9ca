/** The place of a pair in a list of all pairs, later one by earlier one; `i` and `j` differ. */
export const pairAt = (i: number, j: number): number => (i < j ? (j * (j - 1)) / 2 + i : (i * (i - 1)) / 2 + j);

/**
 * Groups things by average link (Sokal and Michener 1958): the two groups whose pairs have the greatest mean odds become one, as long as these are above
 * what `leastOdds` asks of a mean over so many pairs. Things with the same `start` begin in one group; groups that `apart` tells of never become one.
 * Returns for each thing the number of its group, numbered by their first things.
 */
export function agglomerate(
  odds: ArrayLike<number>,
  start: readonly number[],
  leastOdds: (pairs: number) => number,
  apart: (i: number, j: number) => boolean,
): number[] {
  const groups = startingGroups(start);
  const size = groups.length;
  const links = new Float64Array(size * size);
  for (let p = 0; p < size; p++)
    for (let q = 0; q < p; q++) links[p * size + q] = links[q * size + p] = link(groups[p]!, groups[q]!, odds, apart);
  const alive = Array.from({ length: size }, (_, index) => index);
  for (;;) {
    let best = 0;
    let pair: readonly [number, number] | undefined;
    for (const [at, p] of alive.entries()) {
      for (const q of alive.slice(0, at)) {
        const above = links[p * size + q]! - leastOdds(groups[p]!.length * groups[q]!.length);
        if (above > best) {
          best = above;
          pair = [q, p];
        }
      }
    }
    if (!pair) break;
    const [kept, gone] = pair;
    const [k, g] = [groups[kept]!.length, groups[gone]!.length];
    alive.splice(alive.indexOf(gone), 1);
    for (const other of alive) {
      const mean = (links[kept * size + other]! * k + links[gone * size + other]! * g) / (k + g);
      links[kept * size + other] = links[other * size + kept] = mean;
    }
    groups[kept]!.push(...groups[gone]!);
  }
  const labels: number[] = start.map(() => 0);
  for (const group of alive) for (const thing of groups[group]!) labels[thing] = group;
  return inOrder(labels);
}

function startingGroups(start: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  start.forEach((label, thing) => {
    const group = groups.get(label);
    if (group) group.push(thing);
    else groups.set(label, [thing]);
  });
  return [...groups.values()];
}

function link(
  a: readonly number[],
  b: readonly number[],
  odds: ArrayLike<number>,
  apart: (i: number, j: number) => boolean,
): number {
  let sum = 0;
  for (const i of a) {
    for (const j of b) {
      if (apart(i, j)) return -Infinity;
      sum += odds[pairAt(i, j)]!;
    }
  }
  return sum / (a.length * b.length);
}

function inOrder(labels: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return labels.map((label) => {
    const known = numbers.get(label);
    if (known !== undefined) return known;
    numbers.set(label, numbers.size);
    return numbers.size - 1;
  });
}

/** How well groups fit the odds: the sum, over all pairs that share a group, of how far the odds are above the threshold. */
export function fitOf(odds: ArrayLike<number>, labels: readonly number[], threshold: number): number {
  let fit = 0;
  for (let j = 1; j < labels.length; j++) {
    for (let i = 0; i < j; i++) if (labels[i] === labels[j]) fit += odds[pairAt(i, j)]! - threshold;
  }
  return fit;
}
