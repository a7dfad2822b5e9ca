import type { Stated } from "../stated.ts";
import { ordered, share, type Family } from "./family.ts";

/** Runs of letters that both hold: kin that stemming keeps apart, names spelt otherwise. */
export const letters: Family = {
  columns: ["3 letters, cosine", "4 letters, of the longer", "4 letters, of the shorter", "5 letters, cosine"],
  measure: (a, b) => {
    const three = compared(a, b, 3);
    const four = compared(a, b, 4);
    const five = compared(a, b, 5);
    return [three.cosine, ...ordered(four.ofA, four.ofB), five.cosine];
  },
};

function compared(a: Stated, b: Stated, length: number): { cosine: number; ofA: number; ofB: number } {
  const [x, y] = [pieces(a, length), pieces(b, length)];
  let shared = 0;
  for (const piece of x) if (y.has(piece)) shared++;
  return { cosine: share(shared, Math.sqrt(x.size * y.size)), ofA: share(shared, x.size), ofB: share(shared, y.size) };
}

function pieces({ plain }: Stated, length: number): Set<string> {
  const text = ` ${plain.join(" ")} `;
  const set = new Set<string>();
  for (let i = 0; i + length <= text.length; i++) set.add(text.slice(i, i + length));
  return set;
}
