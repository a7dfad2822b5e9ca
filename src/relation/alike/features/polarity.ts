import type { Stated } from "../stated.ts";
import { ordered, type Family } from "./family.ts";

const NEGATIONS = new Set(
  "not n't no never none nor neither without deny denied denies refuse refused refuses reject rejects rejected fail fails failed cannot".split(
    " ",
  ),
);

/** Negation in one alone. */
export const polarity: Family = {
  columns: ["negations, fewer", "negations, more", "negated in one"],
  measure: (a, b) => {
    const [x, y] = [negations(a), negations(b)];
    return [...ordered(x, y), Number(x % 2 !== y % 2)];
  },
};

export const negations = ({ plain }: Stated): number => plain.filter((word) => NEGATIONS.has(word)).length;
