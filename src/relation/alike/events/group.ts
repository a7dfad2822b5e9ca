/**
 * Groups things by average link: the two groups that are most alike are joined for as long as their members are alike by `least` in the mean.
 * `likeness` is symmetric, `count` numbers a row. Gives the groups as ascending indices, by first member.
 */
export function groupByAverage(likeness: Float64Array, count: number, least: number): number[][] {
  const between = likeness.slice();
  const groups = Array.from({ length: count }, (_, index) => [index]);
  const alive = new Uint8Array(count).fill(1);
  const nearest = new Int32Array(count).fill(-1);
  const look = (group: number): void => {
    let best = -1;
    for (let other = 0; other < count; other++) {
      if (other === group || !alive[other]) continue;
      if (best < 0 || between[group * count + other]! > between[group * count + best]!) best = other;
    }
    nearest[group] = best;
  };
  for (let group = 0; group < count; group++) look(group);
  for (;;) {
    let first = -1;
    let most = -Infinity;
    for (let group = 0; group < count; group++) {
      if (!alive[group] || nearest[group]! < 0) continue;
      const value = between[group * count + nearest[group]!]!;
      if (value > most) [first, most] = [group, value];
    }
    if (first < 0 || most < least) break;
    const second = nearest[first]!;
    const [x, y] = [groups[first]!.length, groups[second]!.length];
    for (let other = 0; other < count; other++) {
      if (!alive[other] || other === first || other === second) continue;
      const mean = (between[first * count + other]! * x + between[second * count + other]! * y) / (x + y);
      between[first * count + other] = between[other * count + first] = mean;
    }
    groups[first]!.push(...groups[second]!);
    alive[second] = 0;
    look(first);
    for (let other = 0; other < count; other++) {
      if (!alive[other] || other === first) continue;
      if (nearest[other] === first || nearest[other] === second) look(other);
      else if (between[other * count + first]! > between[other * count + nearest[other]!]!) nearest[other] = first;
    }
  }
  return groups
    .filter((_, group) => alive[group])
    .map((group) => group.toSorted((a, b) => a - b))
    .toSorted((a, b) => a[0]! - b[0]!);
}
