import { ordered, share, type Family } from "./family.ts";

/** Runs of letters that both hold: kin that stemming keeps apart, names spelt otherwise. */
export const letters: Family = {
  columns: ["3 letters, cosine", "4 letters, of the longer", "4 letters, of the shorter", "5 letters, cosine"],
  measure: (a, b) => {
    const [three, four, five] = a.letters.map((runs, index) => compared(runs, b.letters[index]!));
    return [three!.cosine, ...ordered(four!.ofA, four!.ofB), five!.cosine];
  },
};

function compared(x: ReadonlySet<number>, y: ReadonlySet<number>): { cosine: number; ofA: number; ofB: number } {
  const shared = sharedCount(x, y);
  return { cosine: share(shared, Math.sqrt(x.size * y.size)), ofA: share(shared, x.size), ofB: share(shared, y.size) };
}

function sharedCount(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  if (x.size > y.size) return sharedCount(y, x);
  let shared = 0;
  for (const run of x) if (y.has(run)) shared++;
  return shared;
}
