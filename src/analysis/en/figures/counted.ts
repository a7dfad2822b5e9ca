import type { Range } from "../../../model/span.ts";
import { PEOPLE } from "./data/nouns.ts";
import { BEFALLING, PREDICATES } from "./data/predicates.ts";
import { type Piece } from "./pieces.ts";

/** What a number counts: its words, the lemma of the head noun, and what is said to have happened to it. */
export interface Counted {
  readonly of?: Range;
  /** The piece after its words. */
  readonly to?: number;
  /** Lemma of the head noun, 'people' for people; empty where the text names none. */
  readonly noun: string;
  /** Lemmas that tell what is measured, the head noun's own first. */
  readonly slot: readonly string[];
}

const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM)$/u;
const REACH = 9;

/** What the number counts that takes the pieces `[from, to)`; `measured` says that it has a unit of its own. */
export function countedBy(pieces: readonly Piece[], from: number, to: number, measured: boolean): Counted {
  const phrase = nounPhrase(pieces, to);
  const predicate = predicateOf(pieces, from, phrase?.to ?? to);
  const head = phrase === null ? undefined : pieces[phrase.head]!;
  const lemma = head === undefined ? "" : singular(head);
  const people = PEOPLE.has(lemma) || (lemma === "" && !measured && BEFALLING.has(predicate));
  const slot = [...new Set([lemma, people ? "people" : "", predicate].filter((word) => word !== ""))];
  return {
    ...(phrase !== null && {
      of: { start: pieces[phrase.from]!.start, end: pieces[phrase.to - 1]!.end },
      to: phrase.to,
    }),
    noun: lemma === "" && people ? "people" : lemma,
    slot,
  };
}

function singular(head: Piece): string {
  if (head.lemma === "person") return "people";
  return head.tag !== "NOUN" && /[^su]s$/u.test(head.lemma) ? head.lemma.slice(0, -1) : head.lemma;
}

/** The noun phrase from piece `at` on: '[of] [more] injured Somali fishermen'; its head is its last noun. */
function nounPhrase(pieces: readonly Piece[], at: number): { from: number; head: number; to: number } | null {
  let i = at;
  if (pieces[i]?.lower === "of") i++;
  // '2.9 a year ago' counts no years.
  else if (/^an?$/u.test(pieces[i]?.lower ?? "")) return null;
  while (
    /^(?:the|these|those|its|their|his|her|our|a|an|more|other|additional|further)$/u.test(pieces[i]?.lower ?? "") &&
    i < at + 4
  )
    i++;
  const from = i;
  let head = -1;
  for (; i < pieces.length && i < from + 8; i++) {
    const piece = pieces[i]!;
    if (piece.kind === "mark") {
      const joined = piece.glued || (piece.text === "-" && pieces[i + 1]?.kind === "number" && pieces[i + 1]!.glued);
      if (!/^[-'’]$/u.test(piece.text) || !joined) break;
      continue;
    }
    if (/^(?:last|next|this|earlier|later|whilst|while)$/u.test(piece.lower)) break;
    // 'was 73, raising the cost': a participle that has an object is no noun.
    if (piece.lower.endsWith("ing") && /^(?:DET|PRON)$/u.test(pieces[i + 1]?.tag ?? "")) break;
    if (NOMINAL.test(piece.tag) || isMistagged(piece, head)) {
      if (piece.glued && pieces[i - 1]!.kind === "number") continue;
      if (piece.tag !== "ADJ" && piece.tag !== "NUM") head = i;
      continue;
    }
    if (head === i - 1 && isPairOfModifiers(pieces, i)) continue;
    if (piece.lower === "and" && head < 0 && pieces[i + 1]?.tag === "ADJ") continue;
    const modifies = (piece.tag === "VERB" && /(?:ed|ing|en)$/u.test(piece.lower)) || piece.tag === "ADV";
    if (!modifies || head >= 0 || !leadsToNoun(pieces, i + 1)) break;
  }
  if (head < 0) return others(pieces, at);
  return { from, head, to: head + 1 };
}

/** Plural nouns right behind a number that the tagger takes for verbs ('3 rebounds', '12 strikes'). */
function isMistagged(piece: Piece, head: number): boolean {
  return head < 0 && piece.tag === "VERB" && /[^s]s$/u.test(piece.lower);
}

function leadsToNoun(pieces: readonly Piece[], at: number): boolean {
  for (let i = at; i < at + 2; i++) if (/^(?:NOUN|PROPN)$/u.test(pieces[i]?.tag ?? "")) return true;
  return false;
}

/** 'Sunni and Shia fighters': names joined at piece `at`, before the plural noun that both describe. */
function isPairOfModifiers(pieces: readonly Piece[], at: number): boolean {
  const [before, after, noun] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
  if (!/^(?:and|or)$/u.test(pieces[at]!.lower) || before?.tag !== "PROPN" || before.lower.endsWith("s")) return false;
  return /^\p{Lu}/u.test(after?.text ?? "") && noun?.tag === "NOUN" && /^\p{Ll}.*s$/u.test(noun.text);
}

/** 'three others', 'four more', 'another ferry or two'. */
function others(pieces: readonly Piece[], at: number): { from: number; head: number; to: number } | null {
  if (/^others?$/u.test(pieces[at]?.lower ?? "")) return { from: at, head: at, to: at + 1 };
  const noun = pieces[at - 3];
  const told =
    pieces[at - 2]?.lower === "or" && noun?.tag === "NOUN" && /^(?:an?|another)$/u.test(pieces[at - 4]?.lower ?? "");
  return told ? { from: at - 3, head: at - 3, to: at - 2 } : null;
}

/** The nearest verb or noun that tells what befell the counted: right behind it, else before it in its clause. */
function predicateOf(pieces: readonly Piece[], from: number, to: number): string {
  const before = nearest(pieces, from - 1, -1);
  const after = nearest(pieces, to, 1);
  if (after !== null && (before === null || after.distance <= before.distance + 1)) return after.name;
  return before?.name ?? "";
}

function nearest(pieces: readonly Piece[], start: number, step: 1 | -1): { name: string; distance: number } | null {
  for (let i = start, distance = 0; distance < REACH; i += step, distance++) {
    const piece = pieces[i];
    if (piece === undefined || /^[;.:]$/u.test(piece.text)) return null;
    if (step > 0 && (piece.kind === "number" || /^(?:and|but|while)$/u.test(piece.lower))) return null;
    const name = PREDICATES.get(piece.lemma) ?? PREDICATES.get(piece.lower);
    if (name !== undefined && piece.kind === "word") return { name, distance };
  }
  return null;
}
