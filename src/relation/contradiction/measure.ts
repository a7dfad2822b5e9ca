import { alike } from "../alike/alike.ts";
import { share } from "../alike/features/family.ts";
import { negations } from "../alike/features/polarity.ts";
import { type Stated, stated, type StatedWord, type WordKind } from "../alike/stated.ts";
import { oppositesOf } from "./antonyms.ts";
import { measureNumbers, NUMBER_COLUMNS } from "./numbers.ts";
import { measureRoles, ROLE_COLUMNS } from "./roles.ts";

export const CONTRADICTION_COLUMNS: readonly string[] = [
  "claim held by the text",
  "claim terms not in the text",
  "names not in the text",
  "numbers not in the text",
  "verbs not in the text",
  "nouns not in the text",
  "all names held, a verb not",
  "number differs, rest held",
  "negated in the claim",
  "negated in the best sentence",
  "negation differs",
  "negation near what is shared",
  "opposites",
  "opposites, rest held",
  "spread of the shared in the best sentence",
  "text words",
  "claim words",
  "same",
  "likeness",
  ...NUMBER_COLUMNS,
  ...ROLE_COLUMNS,
];

const NEGATIVE = new Set(
  "only never not no n't without neither nor cannot none nothing nobody hardly barely".split(" "),
);

/**
 * Measures how a claim stands to a text of one or more sentences: how much of it the text holds, and the signs that the text excludes it. Not
 * symmetric: the claim is the shorter. A text without sentences holds nothing.
 */
export function measureContradiction(text: readonly Stated[], claim: Stated): number[] {
  const held = new Set(text.flatMap((sentence) => [...sentence.terms.keys()]));
  const best = bestSentence(text, claim);
  const all = [...claim.terms.values()];
  const missing = all.filter((word) => !held.has(word.term));
  const covered = 1 - share(massOf(missing), claim.mass);
  const ofKind = (kind: WordKind): number => missing.filter((word) => word.kind === kind).length;
  const names = all.filter((word) => word.kind === "name").length;
  const [negatedClaim, negatedBest] = [negations(claim) % 2, negations(best) % 2];
  const opposed = missing.filter((word) => anyOf(oppositesOf(word.term), held)).length;
  const opposedInBest = all.filter(
    (word) => !best.terms.has(word.term) && anyOf(oppositesOf(word.term), best.terms),
  ).length;
  const { from, to } = sharedReach(best, claim);
  const near = best.plain.slice(Math.max(0, from - 1), to + 2);
  const scores = text.map((sentence) => alike(sentence, claim));
  return [
    covered,
    missing.length,
    ofKind("name"),
    ofKind("number"),
    ofKind("verb"),
    ofKind("noun"),
    Number(names > 1 && ofKind("name") === 0 && ofKind("verb") > 0),
    ofKind("number") > 0 ? covered : 0,
    negatedClaim,
    negatedBest,
    Number(negatedClaim !== negatedBest),
    Number(near.some((word) => NEGATIVE.has(word)) !== claim.plain.some((word) => NEGATIVE.has(word))),
    opposed + opposedInBest,
    opposed > 0 ? covered : 0,
    share(Math.max(0, to - from), best.plain.length),
    text.reduce((sum, sentence) => sum + sentence.plain.length, 0),
    claim.plain.length,
    Math.max(0, ...scores.map((score) => score.same)),
    Math.max(0, ...scores.map((score) => score.likeness)),
    ...measureNumbers(text, claim),
    ...measureRoles(best, claim),
  ];
}

const NOTHING: Stated = stated([]);

/** The sentence that holds most of the claim, the first where several do. */
function bestSentence(text: readonly Stated[], claim: Stated): Stated {
  let best = NOTHING;
  let most = -1;
  for (const sentence of text) {
    const mass = massOf([...claim.terms.values()].filter((word) => sentence.terms.has(word.term)));
    if (mass > most) [best, most] = [sentence, mass];
  }
  return best;
}

const massOf = (words: readonly StatedWord[]): number => words.reduce((sum, word) => sum + word.rarity, 0);

function anyOf(terms: ReadonlySet<string>, held: { has: (term: string) => boolean }): boolean {
  for (const term of terms) if (held.has(term)) return true;
  return false;
}

/** The places of the first and the last word of a sentence that the claim has too. */
function sharedReach(sentence: Stated, claim: Stated): { from: number; to: number } {
  const places = sentence.words.filter((word) => claim.terms.has(word.term)).map((word) => word.at);
  return { from: Math.min(...places, sentence.plain.length), to: Math.max(...places, 0) };
}
