import type { Sentence, Token } from "../../model/analysis.ts";
import { CLAUSE_OPENERS, JOINERS } from "./clause-words.ts";

/** A part of a sentence, as token indices: the first and the one after the last. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const BREAKS = /^(?:[,;:)\]}]|--+|[–—]|…|\.{2,})$/u;
const OPENING = /^[([{]$/u;
const LEAST_TOKENS = 3;
const MOST_PARTS = 10;
/** What joining two parts across the edge of reported words counts for, in tokens: such edges go last. */
const EDGE_LENGTH = 40;

/**
 * Cuts a sentence into the smallest parts that a clause could begin or end with: at marks, before words that open a clause, before
 * participles after a noun, before 'and' or 'but' where a verb follows, and at the `edges` of reported words, given as tokens, however short
 * the attribution is. Any run of neighbouring parts may then be a passage.
 */
export function partsOf(
  tokens: readonly Token[],
  { from, to }: Pick<Sentence, "from" | "to">,
  edges: ReadonlySet<number> = NONE,
): Part[] {
  const cuts: number[] = [];
  for (let at = from + 1; at < to; at++) if (edges.has(at) || opensPart(tokens, at, to)) cuts.push(at);
  const parts: Part[] = [];
  let first = from;
  for (const cut of [...cuts, to]) {
    const least = edges.has(first) || edges.has(cut) ? 1 : LEAST_TOKENS;
    if (cut < to && (wordCount(tokens, first, cut) < least || joinsOnly(tokens, first, cut))) continue;
    parts.push({ from: first, to: cut });
    first = cut;
  }
  const last = parts.at(-1);
  const least = last && edges.has(last.from) ? 1 : LEAST_TOKENS;
  if (last && parts.length > 1 && wordCount(tokens, last.from, last.to) < least) {
    parts.pop();
    parts[parts.length - 1] = { from: parts.at(-1)!.from, to: last.to };
  }
  return thinOut(parts, edges);
}

/** Whether a part is nothing but a word that joins others. */
const joinsOnly = (tokens: readonly Token[], from: number, to: number): boolean =>
  wordCount(tokens, from, to) === 1 && CLAUSE_OPENERS.has(tokens[from]!.lower);

const NONE: ReadonlySet<number> = new Set();

/** Joins the shortest neighbours until a sentence has few enough parts. */
function thinOut(parts: Part[], edges: ReadonlySet<number>): Part[] {
  while (parts.length > MOST_PARTS) {
    let pick = 0;
    let least = Infinity;
    for (let i = 0; i + 1 < parts.length; i++) {
      const next = parts[i + 1]!;
      const length = next.to - parts[i]!.from + (edges.has(next.from) ? EDGE_LENGTH : 0);
      if (length < least) [pick, least] = [i, length];
    }
    parts.splice(pick, 2, { from: parts[pick]!.from, to: parts[pick + 1]!.to });
  }
  return parts;
}

function wordCount(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.tag !== "PUNCT") count++;
  return count;
}

function opensPart(tokens: readonly Token[], at: number, to: number): boolean {
  const [token, before] = [tokens[at]!, tokens[at - 1]!];
  if (BREAKS.test(before.text)) return !isInsideDate(tokens, at);
  if (OPENING.test(token.text)) return true;
  // 'decide whether' is not told by 'decide', nor is 'shot and killed' by 'shot'.
  if (token.lower === "whether" && before.tag === "VERB") return false;
  if (CLAUSE_OPENERS.has(token.lower)) return !(token.lower === "so" && before.tag === "ADV");
  if (JOINERS.has(token.lower)) {
    const verbs = before.tag === "VERB" && tokens[at + 1]?.tag === "VERB";
    return !verbs && verbFollows(tokens, at + 1, to);
  }
  if (token.tag === "VERB" && /.{2}ing$/.test(token.lower)) {
    // 'the police shooting of', 'a currently circulating virus' are nouns with what describes them.
    const describes = before.tag === "ADV" && /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? "");
    return tokens[at + 1]?.lower !== "of" && !describes && /^(?:NOUN|PROPN|NUM|PRON|ADV)$/.test(before.tag);
  }
  return false;
}

/** Whether the comma before `at` belongs to a date or a place name ('July 3, 2025'). */
function isInsideDate(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]!.text === "," &&
    /^(?:19|20)\d\d$/.test(tokens[at]!.text) &&
    /^\d{1,2}$/.test(tokens[at - 2]?.text ?? "")
  );
}

function verbFollows(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (BREAKS.test(token.text) || CLAUSE_OPENERS.has(token.lower)) return false;
    if (token.tag === "VERB" || token.tag === "AUX") return true;
  }
  return false;
}
