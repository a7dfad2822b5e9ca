/** The linear correlation of two equally long lists (Pearson). */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  let [both, ofX, ofY] = [0, 0, 0];
  x.forEach((value, index) => {
    const [dx, dy] = [value - meanX, y[index]! - meanY];
    both += dx * dy;
    ofX += dx * dx;
    ofY += dy * dy;
  });
  return both / Math.sqrt(ofX * ofY);
}

/** Accuracy and F1 of the positive class, 0 to 1. */
export function classified(found: readonly boolean[], wanted: readonly boolean[]): { accuracy: number; f1: number } {
  let [right, met, positive] = [0, 0, 0];
  found.forEach((is, index) => {
    const should = wanted[index]!;
    if (is === should) right++;
    if (is && should) met++;
    positive += Number(is) + Number(should);
  });
  return { accuracy: right / found.length, f1: positive ? (2 * met) / positive : 0 };
}

/** The threshold at or above which a score is positive that classifies the given pairs best by accuracy. */
export function bestThreshold(scores: readonly number[], wanted: readonly boolean[]): number {
  const order = scores.map((score, index) => ({ score, wanted: wanted[index]! })).toSorted((a, b) => b.score - a.score);
  let [gain, best, threshold] = [0, 0, Infinity];
  order.forEach(({ score, wanted }, index) => {
    gain += wanted ? 1 : -1;
    if (gain > best && order[index + 1]?.score !== score) [best, threshold] = [gain, score];
  });
  return threshold;
}
