import type { FigureExpression } from "../../model/figure.ts";

/** How a figure's words bound its number: exactly, from below ('over'), from above ('nearly', 'up to'), or about it. */
export type Bounds = "exact" | "least" | "most" | "about";

const ABOUT =
  /\b(?:about|around|roughly|approximately|some|circa|or so|an estimated|estimated|close to|more or less)\b/iu;

/** How the words of a figure, as printed, bound its number. */
export function boundsOf({ min, max, amount }: FigureExpression, words: string): Bounds {
  if (max === null) return "least";
  if (min === null) return "most";
  if (ABOUT.test(words) || (min < amount && amount < max)) return "about";
  if (min < amount) return "most";
  return amount < max ? "least" : "exact";
}
