import type { FigureExpression } from "../../model/figure.ts";

/** How a figure's words bound its number: exactly, from below ('over'), from above ('up to'), or about it ('around', 'nearly'). */
export type Bounds = "exact" | "least" | "most" | "about";

const ABOUT =
  /\b(?:about|around|roughly|approximately|some|circa|or so|an estimated|estimated|close to|more or less|nearly|almost|nigh on|just under|just over|just shy of)\b/iu;

/** How the words of a figure, as printed, bound its number. */
export function boundsOf({ min, max, amount }: FigureExpression, words: string): Bounds {
  if (ABOUT.test(words)) return "about";
  if (max === null) return "least";
  if (min === null) return "most";
  if (min < amount) return max > amount ? "about" : "most";
  return amount < max ? "least" : "exact";
}

/** Whether the words say themselves that the number is no rounded one. */
export const isEmphatic = (words: string): boolean => /\b(?:exact(?:ly)?|precise(?:ly)?)\b/iu.test(words);
