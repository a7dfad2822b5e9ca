import type { Token } from "../../model/analysis.ts";
import { isOpen, partsOf } from "./negation.ts";
import { kinTermOf } from "./readings.ts";

/** How a sentence tells some terms: which part of their weight it denies, and which it tells as still to come, possible or wished for. */
export interface Telling {
  readonly denied: number;
  readonly open: number;
  readonly weight: number;
  readonly terms: number;
}

/** Reads how a sentence tells the terms that another shares with it; names count for nothing. */
export function tellingOf(
  text: string,
  tokens: readonly Token[],
  shared: ReadonlySet<string>,
  weigh: (term: string) => number,
): Telling {
  let [denied, open, weight] = [0, 0, 0];
  const seen = new Set<string>();
  for (const { part, negated } of partsOf(tokens)) {
    const [first, last] = [part[0], part.at(-1)];
    const words = first && last ? text.slice(first.start, last.end) : "";
    const isPartOpen = isOpen(words);
    for (const token of part) {
      const term = token.tag === "PROPN" || token.tag === "ADV" ? null : kinTermOf(token);
      if (term === null || !shared.has(term) || seen.has(term)) continue;
      seen.add(term);
      const own = weigh(term);
      weight += own;
      if (negated) denied += own;
      if (isPartOpen) open += own;
    }
  }
  return { denied: weight > 0 ? denied / weight : 0, open: weight > 0 ? open / weight : 0, weight, terms: seen.size };
}
