import type { Token } from "../../model/analysis.ts";
import { kinOf } from "../../relation/conflicts/kin.ts";
import type { Statement } from "../../relation/conflicts/statements.ts";
import { termOf } from "../../relation/points/terms.ts";
import type { Story } from "../../relation/relation.ts";
import { isOpen, negatedTerms, partsOf } from "./negation.ts";

/** A clause with what is read in it for telling whether another says the contrary. */
export interface Reading {
  readonly statement: Statement;
  /** Its terms that are no part of a name. */
  readonly told: ReadonlySet<string>;
  /** The terms that it, or what reports it, says are not so. */
  readonly negated: ReadonlySet<string>;
  /** The terms that a negation reaches at all. */
  readonly denied: ReadonlySet<string>;
  /** Whether it tells of what is to come, may be, or is wished for. */
  readonly open: boolean;
  /** Whether its sentence tells of what was thought or planned at first. */
  readonly earlier: boolean;
  /** Whether its sentence calls something untrue: what is meant then hangs on more than negations. */
  readonly untrue: boolean;
}

const UNTRUE = /\b(?:lied?|lies|lying|false|falsely|untrue|baseless|bogus|myth|hoax)\b/iu;
const DENIED = /\b(?:den(?:y|ies|ied|ying)|rejects?|rejected)\W+(?:\w+\W+){0,3}$/iu;

/** Reads a clause of one of the articles. */
export function readingOf(statement: Statement, story: Story): Reading {
  const { claim, tokens, terms, article, start, end } = statement;
  const { text, sentences, tokens: all } = story[article]!.analysis;
  const sentence = sentences[claim.sentence] ?? { start, end, from: 0, to: 0 };
  // A negation may stand before the clause as it was cut ('No warnings | were issued').
  const whole = all.slice(sentence.from, sentence.to);
  const told = new Set(tokens.flatMap((token) => (token.tag === "PROPN" ? [] : (kinTermOf(token) ?? []))));
  const inClause = (found: Iterable<string>): Set<string> => new Set([...found].filter((term) => told.has(term)));
  const denied =
    !tokens.some(({ lemma }) => lemma === "deny") &&
    (claim.modality === "denied" || DENIED.test(text.slice(sentence.start, start)));
  // The denial before a clause turns all of it, but for what is negated in the clause itself.
  const inside = denied ? negatedTerms(tokens, kinTermOf) : negatedTerms(whole, kinTermOf);
  const negated = denied ? new Set([...told].filter((term) => !inside.has(term))) : inClause(inside);
  return {
    statement,
    told: new Set([...told].filter((term) => terms.has(term))),
    negated,
    denied: denied
      ? told
      : inClause(
          partsOf(whole).flatMap(({ part, negated: turned }) =>
            turned ? part.flatMap((token) => kinTermOf(token) ?? []) : [],
          ),
        ),
    open: claim.modality === "planned" || claim.modality === "hypothetical" || isOpen(text.slice(start, end)),
    earlier: /\b(?:initial|initially|original|originally|at first)\b/iu.test(text.slice(sentence.start, sentence.end)),
    untrue: UNTRUE.test(text.slice(sentence.start, sentence.end)),
  };
}

/** The term of a token, those of kindred meaning under one name. */
export function kinTermOf(token: Token): string | null {
  const term = termOf(token);
  return term === null ? null : kinOf(term);
}
