import type { Token } from "../../model/analysis.ts";

const NEGATORS = new Set(
  "not n't never no none nobody nothing neither nor without cannot unable hardly barely".split(" "),
);
/** Lemmas of verbs whose object is not so; 'fail' only before 'to'. */
const REFUSALS = new Set(["deny", "refuse", "decline", "refute", "lack", "fail"]);
/** What makes a negator harmless behind it ('not only', 'to no avail', 'no doubt'). */
const HARMLESS = new Set(
  "only just least less more later matter avail doubt wonder mean means sooner regard".split(" "),
);
/** Words with which another part of a clause begins, that a negation before it does not reach. */
const BREAKS = new Set(
  "and but or while that who which after before although because though when as since , ; : — – -- ( )".split(" "),
);

/** 'No' and its like are about the noun and the verb behind them, 'not' about the next word that carries content. */
const OF_NOUNS = new Set([
  "no",
  "none",
  "nobody",
  "nothing",
  "neither",
  "without",
  "deny",
  "refuse",
  "decline",
  "refute",
  "lack",
]);

/**
 * What the negations of a clause are about: the terms of the first words behind each, names left out, up to the next break. A negated verb of
 * saying passes its negation on to what is said ('did not assert that …').
 * @param termIn the term of a token, null for one without content
 */
export function negatedTerms(tokens: readonly Token[], termIn: (token: Token) => string | null): Set<string> {
  const negated = new Set<string>();
  let from = 0;
  let carried = false;
  for (let to = 0; to <= tokens.length; to++) {
    if (to < tokens.length && !isBreak(tokens, to)) continue;
    const part = tokens.slice(from, to);
    const negators = part.flatMap((_, at) => (isNegator(part, at) ? [at] : []));
    const isOdd: boolean = (negators.length + (carried ? 1 : 0)) % 2 === 1;
    if (isOdd) {
      const negator = carried ? undefined : part[negators[0]!]!;
      const behind = part.slice(carried ? 0 : negators[0]! + 1);
      const reach = !negator || OF_NOUNS.has(negator.lower) || OF_NOUNS.has(negator.lemma) ? 2 : 1;
      const terms = behind.flatMap((token) => (token.tag === "PROPN" ? [] : (termIn(token) ?? [])));
      for (const term of terms.slice(0, reach)) negated.add(term);
    }
    carried = isOdd && tokens[to]?.lower === "that" && (tokens[to - 1]?.tag === "VERB" || carried);
    from = to;
  }
  return negated;
}

/** 'Holm and Lind did not' is one part, 'did not stay and went' two. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  if (!BREAKS.has(tokens[at]!.lower)) return false;
  if (tokens[at]!.lower !== "and" && tokens[at]!.lower !== "or") return true;
  const [before, after] = [tokens[at - 1]?.tag, tokens[at + 1]?.tag];
  return !(before === after && (before === "PROPN" || before === "NOUN" || before === "ADJ"));
}

/** Whether a token negates what stands behind it: a negator, or a verb of refusing. */
function isNegator(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma, tag } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? "";
  if (NEGATORS.has(lower)) return !HARMLESS.has(next);
  return tag === "VERB" && REFUSALS.has(lemma) && (lemma !== "fail" || next === "to");
}

const OPEN =
  /\b(?:will|shall|would|may|might|could|should|(?:is|are|was|were|be|been) (?:still |now |also |not )?to (?!be\b|have\b)[a-z]+|(?:due|set|expected|scheduled|likely|planned|supposed|slated|poised|expects?|hopes?|about|going|plans?|planning|hopes?|hoped|hoping|wants?|wanted|intends?|intended|aims?|seeks?|promised|promises|vowed|vows|preparing|ready|in order|meant) to|possibly|perhaps|possible|possibility|announced (?:a|its|his|her|their|the) \w+ for|'ll)\b/iu;

/** Whether a clause tells of what is to come, may be, or is wished for. */
export const isOpen = (words: string): boolean => OPEN.test(words);
