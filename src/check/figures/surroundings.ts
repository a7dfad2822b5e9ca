import { jaccard, type Rarity } from "../../relation/measures/likeness.ts";
import type { Profile } from "../../relation/measures/profile.ts";

/** How alike the words around two figures are, from 0 to 1. */
export const alikeAround = (a: Profile, b: Profile, { words }: Rarity): number =>
  (nearness(a, b, words) + jaccard(a.all, b.all, words)) / 2;

/** Shared weight of the words around two figures, as a cosine: words close to both figures count most. */
function nearness(a: Profile, b: Profile, idf: ReadonlyMap<string, number>): number {
  let [shared, left, right] = [0, 0, 0];
  for (const [stem, weight] of a.near) {
    const w = weight * (idf.get(stem) ?? 1);
    left += w * w;
    const other = b.near.get(stem);
    if (other !== undefined) shared += w * other * (idf.get(stem) ?? 1);
  }
  for (const [stem, weight] of b.near) right += (weight * (idf.get(stem) ?? 1)) ** 2;
  return left > 0 && right > 0 ? shared / Math.sqrt(left * right) : 0;
}
