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

/** The tokens of a clause that its negations reach: from the break before each to the one behind it. */
export function negatedTokens(tokens: readonly Token[]): ReadonlySet<Token> {
  const negated = new Set<Token>();
  let from = 0;
  for (let to = 0; to <= tokens.length; to++) {
    if (to < tokens.length && !isBreak(tokens, to)) continue;
    const part = tokens.slice(from, to);
    if (negationsIn(part) % 2 === 1) for (const token of part) negated.add(token);
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

/** How often some words are turned into their contrary, by negators and by verbs of refusing. */
function negationsIn(tokens: readonly Token[]): number {
  let count = 0;
  tokens.forEach(({ lower, lemma, tag }, at) => {
    const next = tokens[at + 1]?.lower ?? "";
    if (NEGATORS.has(lower)) {
      if (!HARMLESS.has(next)) count++;
    } else if (tag === "VERB" && REFUSALS.has(lemma)) {
      if (lemma !== "fail" || next === "to") count++;
    }
  });
  return count;
}

const OPEN =
  /\b(?:will|shall|would|may|might|could|should|(?:is|are|was|were|be|been) (?:still |now |also |not )?to (?!be\b|have\b)[a-z]+|(?:due|set|expected|scheduled|likely|planned|supposed|slated|poised|about|going|plans?|planning|hopes?|hoped|hoping|wants?|wanted|intends?|intended|aims?|seeks?|promised|promises|vowed|vows|agreed|preparing|ready|in order|meant) to|if|whether|unless|possibly|perhaps|possible|possibility|announced (?:a|its|his|her|their|the) \w+ for|'ll)\b/iu;

/** Whether a clause tells of what is to come, may be, or is wished for. */
export const isOpen = (words: string): boolean => OPEN.test(words);
