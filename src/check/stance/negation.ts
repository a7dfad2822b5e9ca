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

/** A part of a clause, with whether it is turned into its contrary and by which of its tokens first. */
export interface ClausePart {
  readonly part: readonly Token[];
  readonly negated: boolean;
  /** Index of the first negator in the part; undefined where the negation comes from the part before. */
  readonly negator: number | undefined;
}

/**
 * The parts of a clause or sentence, cut at conjunctions and marks, that a negation reaches or does not. A negated verb of saying passes its
 * negation on to what is said ('did not assert that …').
 */
export function partsOf(tokens: readonly Token[]): ClausePart[] {
  const parts: ClausePart[] = [];
  let from = 0;
  let carried = false;
  for (let to = 0; to <= tokens.length; to++) {
    if (to < tokens.length && !isBreak(tokens, to)) continue;
    const part = tokens.slice(from, to);
    const negators = part.flatMap((_, at) => (isNegator(part, at) ? [at] : []));
    const negated: boolean = (negators.length + (carried ? 1 : 0)) % 2 === 1;
    if (part.length > 0) parts.push({ part, negated, negator: carried ? undefined : negators[0] });
    carried = negated && tokens[to]?.lower === "that" && (tokens[to - 1]?.tag === "VERB" || carried);
    from = to;
  }
  return parts;
}

/**
 * What the negations of a clause are about: the terms of the first words behind each, names left out, up to the next break.
 * @param termIn the term of a token, null for one without content
 */
export function negatedTerms(tokens: readonly Token[], termIn: (token: Token) => string | null): Set<string> {
  const found = new Set<string>();
  for (const { part, negated, negator } of partsOf(tokens)) {
    if (!negated) continue;
    const by = negator === undefined ? undefined : part[negator];
    const reach = !by || OF_NOUNS.has(by.lower) || OF_NOUNS.has(by.lemma) ? 2 : 1;
    const behind = part.slice(negator === undefined ? 0 : negator + 1);
    const terms = behind.flatMap((token) => (token.tag === "PROPN" ? [] : (termIn(token) ?? [])));
    for (const term of terms.slice(0, reach)) found.add(term);
  }
  return found;
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

/** Words before 'to' and a verb by which something is planned, wished for or possible. */
const AHEAD =
  "due|set|expected|scheduled|likely|unlikely|planned|supposed|slated|poised|expects?|about|going|plans?|planning|hopes?|hoped|hoping|wants?|wanted|intends?|intended|aims?|seeks?|promised|promises|vowed|vows|preparing|ready|in order|meant|urges?|urged";
const OPEN = new RegExp(
  `\\b(?:will|shall|would|may|might|could|should|(?:is|are|was|were) (?:still |now |also |not )?to (?!be\\b|have\\b|the\\b|an?\\b|his\\b|her\\b|its\\b|their\\b|th[ai][ts]\\b)[a-z]+|(?:${AHEAD}) to|hop(?:es?|ed|ing)|wish(?:es|ed)?|prefers?|wants?|wanted|(?:is|are|was|were) working on|possibly|perhaps|possible|possibility|announced (?:a|its|his|her|their|the) \\w+ for|['’]ll)\\b`,
  "u",
);

/** Whether a clause tells of what is to come, may be, or is wished for. */
export const isOpen = (words: string): boolean => OPEN.test(words.slice(0, 1).toLowerCase() + words.slice(1));
