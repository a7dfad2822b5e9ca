import type { Token } from "../../model/analysis.ts";
import { kinTermOf } from "../stance/readings.ts";

/** Of some verbs, how many a passage has, and which part of those stands behind a negation, a word for what is to come, or a charge. */
export interface VerbsThere {
  readonly had: number;
  readonly negated: number;
  readonly open: number;
  readonly charged: number;
}

/** So many words before a verb are read. */
const BEFORE = 7;
const OPENING = new Set(
  "to will would shall could should may might if unless whether plan plans planned expected hopes hope set due want wants likely can".split(
    " ",
  ),
);
const CHARGING = new Set(
  "accused accuse accuses allegedly alleged alleges allege charged charges suspicion suspected claims claimed claim reportedly indicted maintains insists".split(
    " ",
  ),
);
const NEGATING = new Set(
  "not n't never no nobody none neither nor without declined refused refuses declines denied denies denying failed unable instead rather".split(
    " ",
  ),
);
const ENDING = new Set([";", "but", ":", "."]);

/** How the verbs that a passage has of some stand in it: what is written before them in their part of the sentence. */
export function verbsIn(tokens: readonly Token[], verbs: ReadonlySet<string>): VerbsThere {
  let [had, negated, open, charged] = [0, 0, 0, 0];
  tokens.forEach((token, at) => {
    if (token.tag === "PUNCT") return;
    const term = kinTermOf(token);
    if (term === null || !verbs.has(term)) return;
    had++;
    let [isNegated, isOpen, isCharged] = [false, false, false];
    for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      const { lower } = tokens[i]!;
      if (ENDING.has(lower)) break;
      if (NEGATING.has(lower)) isNegated = true;
      if (OPENING.has(lower)) isOpen = true;
      if (CHARGING.has(lower)) isCharged = true;
    }
    if (isNegated) negated++;
    if (isOpen) open++;
    if (isCharged) charged++;
  });
  const of = Math.max(1, had);
  return { had, negated: negated / of, open: open / of, charged: charged / of };
}
