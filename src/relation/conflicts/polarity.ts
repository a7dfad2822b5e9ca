import type { Modality } from "../../model/time.ts";
import type { StoryContext } from "../context.ts";
import type { Token } from "../../model/analysis.ts";
import { termOf } from "../points/terms.ts";
import type { FoundConflict } from "./found.ts";
import { kinOf } from "./kin.ts";
import { otherTimes } from "./main-day.ts";
import { passageOf, type Statement, type Statements } from "./statements.ts";

/** Words after which what follows is not so. */
const NEGATORS = new Set(["not", "n't", "never", "unlikely", "cannot", "neither", "nor", "fail", "refuse", "decline"]);
const NONE = new Set(["no", "none", "nobody"]);
const DENIALS = new Set(["deny", "reject", "refute", "dismiss", "dispute", "rebut"]);
/** Verbs that leave it to a noun to say what happened. */
const LIGHT = new Set([
  "carri",
  "occur",
  "happen",
  "take",
  "conduct",
  "launch",
  "ever",
  "seek",
  "plan",
  "want",
  "intend",
  "have",
  "commit",
  "accus",
  "claim",
  "alleg",
  "report",
  "immedi",
]);
/** What is negated of these is what one knows or ought to do, not what happened. */
const MENTAL = new Set([
  "see",
  "hear",
  "know",
  "think",
  "believe",
  "say",
  "confirm",
  "comment",
  "expect",
  "understand",
  "tell",
  "lie",
  "rule",
  "want",
]);
/** A plan not to do something may have changed since: it contradicts nothing. */
const STATED: ReadonlySet<Modality> = new Set<Modality>(["happened", "denied"]);
const ELSEWHERE = new Set(["another", "previous", "previously", "earlier", "last", "ago"]);
const NORMS = new Set(["must", "should", "let", "shall"]);
/** A bare denial ('denied the attack') is of what the first statements of another article tell. */
const LEAD = 8;
/** How many content words after the event count as what it befell. */
const REACH = 5;
const FEWEST_SHARED = 3;
const SHARED_ARGUMENTS = 0.34;
const COMPACT = 0.4;

/** What a statement says did not happen or is not so. */
interface Negated {
  readonly statement: Statement;
  readonly event: string;
  /** What it befell, in the order of the words. */
  readonly arguments: readonly string[];
  readonly denial: boolean;
}

/**
 * Rule 'denied': one article says that something did not or will not happen, or reports its denial, and another that it did or will: the same event with
 * a good part of what it befell. One pair of passages for two articles and an event: the best denial, and the first passage that tells it.
 */
export function findContradictions(context: StoryContext, statements: Statements): FoundConflict[] {
  const isOfOtherTime = otherTimes(context);
  const isHeading = ({ article, claim }: Statement): boolean => {
    const { sentences, blocks } = context.story[article]!.analysis;
    return blocks[sentences[claim.sentence]?.block ?? -1]?.kind === "heading";
  };
  const inSentence = ({ article, claim }: Statement): ReadonlySet<string> =>
    sentenceTerms.get(`${article}:${claim.sentence}`) ?? new Set();
  const sentenceTerms = new Map<string, Set<string>>();
  for (const { article, claim, terms } of statements.all) {
    const key = `${article}:${claim.sentence}`;
    sentenceTerms.set(key, new Set([...(sentenceTerms.get(key) ?? []), ...terms]));
  }
  const best = new Map<string, { score: number; conflict: FoundConflict }>();
  for (const statement of statements.all) {
    if (isOfOtherTime(statement) || isHeading(statement)) continue;
    if (statement.claim.polarity !== "negative" || !STATED.has(statement.claim.modality)) continue;
    const negated = negatedIn(statement);
    if (!negated) continue;
    statements.byArticle.forEach((others, article) => {
      if (article === statement.article) return;
      const told = others.filter((other) => !isOfOtherTime(other) && !isHeading(other));
      const match = firstMatch(negated, told, statements, inSentence, (other) =>
        namesAreKnown(context, other, statement),
      );
      if (!match) return;
      const key = [negated.event, ...[statement.article, article].toSorted((x, y) => x - y)].join(":");
      if ((best.get(key)?.score ?? 0) >= match.score) return;
      const conflict: FoundConflict = {
        kind: "polarity",
        rule: "denied",
        a: passageOf(context.story, statement),
        b: passageOf(context.story, match.statement),
      };
      best.set(key, { score: match.score, conflict });
    });
  }
  return [...best.values()].map(({ conflict }) => conflict);
}

/** The event that the statement negates: the first verb or event noun after the negation, or in a denied clause. */
function negatedIn(statement: Statement): Negated | undefined {
  const { tokens, claim } = statement;
  const denied = claim.modality === "denied";
  let at = tokens.findIndex(
    ({ lower, lemma }) => NEGATORS.has(lower) || NEGATORS.has(lemma) || NONE.has(lower) || DENIALS.has(lemma),
  );
  if (at < 0 && !denied) return undefined;
  if (
    tokens.some(({ lower }) => NORMS.has(lower)) ||
    tokens.some(({ lemma, tag }) => tag === "VERB" && MENTAL.has(lemma))
  ) {
    return undefined;
  }
  const content: { term: string; tag: Token["tag"] }[] = [];
  for (at++; at < tokens.length; at++) {
    if (content.length > 0 && (tokens[at]!.text === "," || tokens[at]!.text === ";")) break;
    const term = termOf(tokens[at]!);
    if (term !== null && !/^\p{N}/u.test(term)) content.push({ term: kinOf(term), tag: tokens[at]!.tag });
  }
  const place = content.findIndex(
    ({ term, tag }) => !LIGHT.has(term) && (tag === "VERB" || tag === "NOUN" || tag === "AUX"),
  );
  const event = content[place];
  if (!event) return undefined;
  const terms = content
    .filter((_, i) => i !== place)
    .map(({ term }) => term)
    .filter((term) => !LIGHT.has(term) && term !== event.term);
  return { statement, event: event.term, arguments: terms.slice(0, REACH), denial: denied };
}

/** The first positive statement that has the event and a good part of what it befell. */
function firstMatch(
  negated: Negated,
  others: readonly Statement[],
  { weigh }: Statements,
  termsAround: (statement: Statement) => ReadonlySet<string>,
  isKnown: (statement: Statement) => boolean,
): { statement: Statement; score: number } | undefined {
  const sum = (terms: Iterable<string>): number => {
    let total = 0;
    for (const term of terms) total += weigh(term);
    return total;
  };
  const all = sum(negated.arguments);
  for (const [place, statement] of others.entries()) {
    const { claim, terms } = statement;
    const told = termsAround(statement);
    if (claim.polarity !== "positive" || claim.modality === "hypothetical" || !tells(statement, negated.event))
      continue;
    const shared = sum(negated.arguments.filter((term) => told.has(term)));
    const score = weigh(negated.event) + shared;
    if (negated.denial && all === 0 && place < LEAD) return { statement, score };
    if (score < FEWEST_SHARED) continue;
    const [nearest] = negated.arguments;
    if (nearest === undefined) {
      // Without anything that the event befell, the clause must tell of little else.
      if (weigh(negated.event) >= COMPACT * sum(terms) && isKnown(statement)) return { statement, score };
    } else if (told.has(nearest) || shared >= SHARED_ARGUMENTS * all) return { statement, score };
  }
  return undefined;
}

/** Whether a statement tells of the event as what happened or is to happen, not as an aim. */
function tells({ tokens, events, claim }: Statement, event: string): boolean {
  if (!events.has(event)) return false;
  if (tokens.some(({ lower }) => ELSEWHERE.has(lower))) return false;
  return tokens.some((token, i) => {
    const term = termOf(token);
    return term !== null && kinOf(term) === event && (claim.modality === "planned" || tokens[i - 1]?.lower !== "to");
  });
}

/** Whether the sentence of a statement that its article itself makes names nothing that the other article does not know: else it may tell of another event. */
function namesAreKnown({ story }: StoryContext, statement: Statement, other: Statement): boolean {
  if (statement.claim.by !== undefined) return true;
  const { sentences, tokens } = story[statement.article]!.analysis;
  const { from, to } = sentences[statement.claim.sentence]!;
  const known = story[other.article]!.article.text;
  return tokens.slice(from, to).every((token) => token.tag !== "PROPN" || known.includes(token.text));
}
