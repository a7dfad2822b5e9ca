import type { Stated } from "../stated.ts";
import { ordered, share, type Family } from "./family.ts";

/** How much content two statements share, plain and weighed by rarity. */
export const overlap: Family = {
  columns: [
    "cosine",
    "shared mass",
    "contained in the longer",
    "contained in the shorter",
    "shared terms",
    "terms, jaccard",
    "terms, of the shorter",
    "rarest unshared, less",
    "rarest unshared, more",
    "unshared mass, less",
    "unshared mass, more",
    "unshared terms, less",
    "unshared terms, more",
    "words, fewer",
    "words, more",
    "words, fewer of more",
  ],
  measure: (a, b) => {
    let [dot, mass, count] = [0, 0, 0];
    for (const [term, { rarity }] of a.terms) {
      if (!b.terms.has(term)) continue;
      dot += rarity ** 2;
      mass += rarity;
      count++;
    }
    const [x, y] = [a.terms.size, b.terms.size];
    const [fewer, more] = ordered(a.plain.length, b.plain.length);
    return [
      share(dot, norm(a) * norm(b)),
      mass,
      share(mass, Math.max(a.mass, b.mass)),
      share(mass, Math.min(a.mass, b.mass)),
      count,
      share(count, x + y - count),
      share(count, Math.min(x, y)),
      ...ordered(rarestUnshared(a, b), rarestUnshared(b, a)),
      ...ordered(a.mass - mass, b.mass - mass),
      ...ordered(x - count, y - count),
      fewer,
      more,
      share(fewer, more),
    ];
  },
};

function norm({ terms }: Stated): number {
  let sum = 0;
  for (const { rarity } of terms.values()) sum += rarity ** 2;
  return Math.sqrt(sum);
}

function rarestUnshared(a: Stated, b: Stated): number {
  let rarest = 0;
  for (const [term, { rarity }] of a.terms) if (!b.terms.has(term)) rarest = Math.max(rarest, rarity);
  return rarest;
}
