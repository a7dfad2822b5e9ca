import type { Token } from "../../../model/analysis.ts";
import { CONJUNCTIONS, RELATIVES, SUBORDINATORS } from "./words.ts";

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far to look for the verb of a clause, in tokens. */
const REACH = 14;
/** A coordinate part of fewer words stays with the clause before it ('fell and died'). */
const SHORTEST = 3;

/**
 * The clauses of a stretch of tokens, by its marks, conjunctions and verbs: coordinate clauses and verb phrases, clauses of
 * circumstance, relative clauses and participles after a comma. A relative clause inside another clause is given beside it, so clauses may hold one
 * another; apart from that they follow each other. Every clause but the last rest holds a verb. One pass, linear in the tokens.
 */
export function splitClauses(tokens: readonly Token[], { from, to }: Stretch): Stretch[] {
  const clauses: Stretch[] = [];
  let start = from;
  let hasVerb = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (i > start && opensRelative(tokens, i) && !hasVerb) {
      const end = endOfInsertion(tokens, i, to);
      clauses.push({ from: i, to: end });
      i = end - 1;
      continue;
    }
    if (i > start && hasVerb && opensClause(tokens, i, to, start)) {
      clauses.push({ from: start, to: i });
      start = i;
      hasVerb = false;
    }
    if (isVerb(token)) hasVerb = true;
  }
  if (start < to) clauses.push({ from: start, to });
  return clauses.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

export const isVerb = ({ tag }: Token): boolean => tag === "VERB" || tag === "AUX";

const isParticiple = (token: Token): boolean => token.tag === "VERB" && token.lower.endsWith("ing");

/** A verb that can be the verb of a clause: no participle, and no infinitive after 'to'. */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return isVerb(token) && !token.lower.endsWith("ing") && tokens[at - 1]?.lower !== "to";
}

function opensClause(tokens: readonly Token[], at: number, to: number, start: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (before.text === ";" || before.text === "—" || before.text === "–") return hasVerbSoon(tokens, at, to);
  const comma = before.text === ",";
  if (comma && isParticiple(token)) return true;
  if (comma && opensRelative(tokens, at)) return true;
  if (comma && opensWithCircumstance(tokens, start) && hasSubjectAndVerb(tokens, at, to)) return true;
  if (SUBORDINATORS.has(token.lower) && token.tag !== "NOUN") {
    return !isMeasuredFrom(token, before) && opensCircumstance(tokens, at, to);
  }
  if (CONJUNCTIONS.has(token.lower)) return opensCoordinate(tokens, at, to, start);
  return false;
}

/** 'the day after …', 'hours before …': the time is nothing without what it is counted from. */
const isMeasuredFrom = (token: Token, before: Token): boolean =>
  /^(?:after|before|since)$/u.test(token.lower) &&
  /^(?:second|minute|hour|day|week|month|year|decade|moment|night|morning)s?$/u.test(before.lower);

/** Whether the clause is one of circumstance before the main clause ('Even if it rains, …'). */
const opensWithCircumstance = (tokens: readonly Token[], start: number): boolean =>
  tokens.slice(start, start + 2).some(({ lower }) => SUBORDINATORS.has(lower));

const opensRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "," && RELATIVES.has(tokens[at]!.lower);

/** Whether a clause follows the word: its subject and its verb before the next mark, or a participle right after it. */
function opensCircumstance(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (at + 1 >= to || !next) return false;
  return isParticiple(next) || hasSubjectAndVerb(tokens, at + 1, to);
}

/** Whether the conjunction joins clauses or verb phrases, not things. */
function opensCoordinate(tokens: readonly Token[], at: number, to: number, start: number): boolean {
  let next = at + 1;
  while (next < to && tokens[next]!.tag === "ADV") next++;
  if (wordsToMark(tokens, next, to) < SHORTEST) return false;
  if (isFinite(tokens, next)) return true;
  if (isParticiple(tokens[next]!)) return tokens.slice(start, Math.min(start + 3, at)).some(isParticiple);
  return hasSubjectAndVerb(tokens, next, to);
}

function hasSubjectAndVerb(tokens: readonly Token[], at: number, to: number): boolean {
  let subject = false;
  for (let i = at; i < Math.min(to, at + REACH); i++) {
    const { tag, text } = tokens[i]!;
    if (text === "," || text === ";" || text === "." || tag === "SCONJ") return false;
    if (subject && isFinite(tokens, i)) return true;
    if (tag === "NOUN" || tag === "PROPN" || tag === "PRON" || tag === "NUM" || tag === "DET") subject = true;
    else if (tag === "ADP" && !subject) return false;
    if (CONJUNCTIONS.has(tokens[i]!.lower) && i > at + 6) return false;
  }
  return false;
}

/** How many tokens come before the next mark, as far as that matters. */
function wordsToMark(tokens: readonly Token[], at: number, to: number): number {
  let count = 0;
  while (at + count < to && count < SHORTEST && tokens[at + count]!.tag !== "PUNCT") count++;
  return count;
}

function hasVerbSoon(tokens: readonly Token[], at: number, to: number): boolean {
  return tokens.slice(at, Math.min(to, at + REACH)).some(isVerb);
}

/** Where a clause put into another one ends: at its closing comma. */
function endOfInsertion(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < to; i++) if (tokens[i]!.text === "," || tokens[i]!.text === ";") return i;
  return to;
}
