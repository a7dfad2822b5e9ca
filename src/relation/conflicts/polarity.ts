import type { Token } from "../../model/analysis.ts";
import type { StoryContext } from "../context.ts";
import { termOf } from "../points/terms.ts";
import { deniedDoer, namesDoer } from "./doer.ts";
import type { FoundConflict } from "./found.ts";
import { deniedBy, kinOf } from "./kin.ts";
import { otherTimes } from "./main-day.ts";
import { type Negated, namesBefore, negatedIn, subjectBefore } from "./negated.ts";
import { passageOf, type Statement, type Statements } from "./statements.ts";

const ELSEWHERE = new Set(["another", "previous", "previously", "earlier", "last", "ago"]);
/** Lemmas of words by which an event is called into question, or laid to someone's charge. */
const DOUBTS = new Set(["doubt", "barely", "hardly", "almost", "nearly", "charge", "suspicion", "suspect", "trial"]);
const POSSESSIVES = new Set(["his", "her", "its", "their", "my", "our"]);
const RELATIVE = new Set(["that", "which", "who"]);
/** A bare denial ('denied the attack') is of what the first statements of another article tell. */
const LEAD = 8;
/** The weight that the event and what it befell must have together. */
const FEWEST_SHARED = 3;
/** The part of what it befell that the other clause must name, where it does not name the nearest. */
const SHARED_ARGUMENTS = 0.34;
/** The part of a clause that an event must be where nothing is said of what it befell. */
const COMPACT = 0.4;

interface Match {
  readonly statement: Statement;
  readonly score: number;
}

/**
 * Rule 'denied': one article says that something did not happen or is unlikely to, or reports its denial, and another that it did or will:
 * the same event, by the same, with a good part of what it befell; where a named doer is cleared, only what names that doer. Sentences of another time than the story's day and headlines are left out. One pair of
 * passages for two articles and an event: the fullest denial, and the first passage that tells it.
 */
export function findContradictions(context: StoryContext, statements: Statements): FoundConflict[] {
  const eligible = eligibleOf(context, statements);
  const sentences = sentenceTerms(statements);
  const best = new Map<string, { score: number; conflict: FoundConflict }>();
  for (const statement of eligible.flat()) {
    const negated = negatedIn(statement);
    if (!negated) continue;
    const doers = deniedDoer(context.story, statement, negated.event);
    const denied = deniedBy(negated.event);
    eligible.forEach((others, article) => {
      if (article === statement.article) return;
      const telling = others.filter((other) => namesDoer(context.story, other, doers, denied));
      const match = firstMatch(negated, telling, statements, sentences, (other) =>
        namesAreKnown(context, other, statement),
      );
      if (!match) return;
      const key = [negated.event, ...[statement.article, article].toSorted((x, y) => x - y)].join(":");
      if ((best.get(key)?.score ?? 0) >= match.score) return;
      const [a, b] = [passageOf(context.story, statement), passageOf(context.story, match.statement)];
      best.set(key, { score: match.score, conflict: { kind: "polarity", rule: "denied", a, b } });
    });
  }
  return [...best.values()].map(({ conflict }) => conflict);
}

/** The statements of each article that are of the story's day and no headlines. */
function eligibleOf(context: StoryContext, statements: Statements): Statement[][] {
  const isOfOtherTime = otherTimes(context);
  return statements.byArticle.map((list, article) => {
    const { sentences, blocks } = context.story[article]!.analysis;
    return list.filter((statement) => {
      const block = sentences[statement.claim.sentence]?.block;
      return block !== undefined && blocks[block]?.kind !== "heading" && !isOfOtherTime(statement);
    });
  });
}

type SentenceTerms = (statement: Statement) => ReadonlySet<string>;

/** The terms of the sentence that a statement stands in: what its clause leaves to the clauses beside it. */
function sentenceTerms({ all }: Statements): SentenceTerms {
  const terms = new Map<string, Set<string>>();
  const keyOf = ({ article, claim }: Statement): string => `${article}:${claim.sentence}`;
  for (const statement of all) {
    const set = terms.get(keyOf(statement)) ?? new Set();
    for (const term of statement.terms) set.add(term);
    terms.set(keyOf(statement), set);
  }
  return (statement) => terms.get(keyOf(statement)) ?? statement.terms;
}

/** The first positive statement that has the event and a good part of what it befell. */
function firstMatch(
  negated: Negated,
  others: readonly Statement[],
  { weigh }: Statements,
  sentences: SentenceTerms,
  isKnown: (statement: Statement) => boolean,
): Match | undefined {
  const sum = (terms: Iterable<string>): number => {
    let total = 0;
    for (const term of terms) total += weigh(term);
    return total;
  };
  const all = sum(negated.arguments);
  const weight = weigh(negated.event);
  for (const [place, statement] of others.entries()) {
    if (!tells(statement, negated)) continue;
    if (negated.denial && all === 0 && place < LEAD) return { statement, score: weight };
    const told = sentences(statement);
    if (!negated.narrowing.every((term) => statement.terms.has(term))) continue;
    const shared = sum(negated.arguments.filter((term) => told.has(term)));
    const [nearest] = negated.arguments;
    const match =
      nearest === undefined
        ? weight >= COMPACT * sum(statement.terms) && isKnown(statement)
        : weight + shared >= FEWEST_SHARED && (told.has(nearest) || shared >= SHARED_ARGUMENTS * all);
    if (match) return { statement, score: weight + shared };
  }
  return undefined;
}

/** Whether a statement tells of the event as what happened or is to happen, not as an aim, a doubt or a charge, and not by another subject. */
function tells({ tokens, events, claim }: Statement, negated: Negated): boolean {
  const denied = deniedBy(negated.event);
  if (claim.polarity !== "positive" || claim.modality === "hypothetical" || !denied.some((one) => events.has(one)))
    return false;
  if (claim.modality === "planned" && !negated.future && !negated.denial) return false;
  if (tokens.some(({ lower, lemma }) => ELSEWHERE.has(lower) || DOUBTS.has(lemma))) return false;
  return tokens.some((token, i) => {
    const term = termOf(token);
    if (term === null || !denied.includes(kinOf(term))) return false;
    if (claim.modality !== "planned" && tokens[i - 1]?.lower === "to") return false;
    if (POSSESSIVES.has(tokens[i - 1]?.lower ?? "")) return false;
    return haveOneSubject(tokens, i, negated);
  });
}

/** Whether what stands before an event may be what is said not to have done it. */
function haveOneSubject(tokens: readonly Token[], at: number, { subject, names, narrowing }: Negated): boolean {
  const known = namesBefore(tokens, at);
  if (names.size > 0 && known.size > 0) return [...known].some((name) => names.has(name));
  const by = subjectBefore(tokens, at);
  // A pronoun of the one clause says as little of its subject as a relative one of the other.
  if (by.size === 0 && RELATIVE.has(tokens[0]?.lower ?? "")) return narrowing.length > 0;
  return by.size === 0 || subject.size === 0 || [...by].some((one) => subject.has(one));
}

/** Whether the sentence of a statement that its article itself makes names nothing that the other article does not know: else it may tell of another event. */
function namesAreKnown({ story }: StoryContext, statement: Statement, other: Statement): boolean {
  if (statement.claim.by !== undefined) return true;
  const { sentences, tokens } = story[statement.article]!.analysis;
  const { from, to } = sentences[statement.claim.sentence]!;
  const known = story[other.article]!.article.text;
  return tokens.slice(from, to).every((token) => token.tag !== "PROPN" || known.includes(token.text));
}
