import type { JudgedClaim } from "./claims.ts";

/** One fold: what to train on, and what to judge. */
export interface Fold {
  readonly kept: JudgedClaim[];
  readonly out: JudgedClaim[];
}

/** Parts claims into folds in turn, all claims about one text in the same. */
export function foldsOf(claims: readonly JudgedClaim[], count: number): Fold[] {
  const number = new Map<string, number>();
  for (const { text } of claims) if (!number.has(text)) number.set(text, number.size);
  return Array.from({ length: count }, (_, fold) => ({
    kept: claims.filter(({ text }) => number.get(text)! % count !== fold),
    out: claims.filter(({ text }) => number.get(text)! % count === fold),
  }));
}
