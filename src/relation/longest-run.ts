/** Above so many comparisons two texts are taken to share no run; about 1,400 words each. */
const MOST_CELLS = 2_000_000;

/** The length of the longest run of items, in their order and without a gap, that two rows share. */
export function longestRun<T>(x: ArrayLike<T>, y: ArrayLike<T>): number {
  if (x.length * y.length > MOST_CELLS) return 0;
  let best = 0;
  const row = new Uint16Array(y.length + 1);
  for (let i = 0; i < x.length; i++) {
    for (let j = y.length; j > 0; j--) {
      const run = x[i] === y[j - 1] ? row[j - 1]! + 1 : 0;
      row[j] = run;
      if (run > best) best = run;
    }
  }
  return best;
}
