import type { Range } from "../../../model/span.ts";

/**
 * The smallest pieces that the grammar of times reads: a run of letters, a run of digits, or one mark.
 * Finer than words, so that '5:48AM', '5: 48 a. m.' and '5:48 am' read alike whatever the spacing.
 */
export interface Atom extends Range {
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether it follows the one before without white space. */
  readonly glued: boolean;
}

const ATOM = /\p{L}+|\d+|[^\s\p{L}\d]/gu;

const isLetter = (code: number, found: string): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && /^\p{L}/u.test(found));

/** The atoms of the stretch `[start, end)` of a text, offsets in the text. */
export function atomsOf(text: string, start: number, end: number): Atom[] {
  const atoms: Atom[] = [];
  let before = -1;
  for (const match of text.slice(start, end).matchAll(ATOM)) {
    const [found] = match;
    const at = start + match.index;
    const first = found.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? "number" : isLetter(first, found) ? "word" : "mark";
    const lower = kind === "word" ? found.toLowerCase() : found === "’" || found === "‘" ? "'" : found;
    atoms.push({
      start: at,
      end: at + found.length,
      lower,
      kind,
      capital: kind === "word" && !lower.startsWith(found[0]!),
      glued: at === before,
    });
    before = at + found.length;
  }
  return atoms;
}

/** Whether the atoms from `at` on read as the given words or marks; the index after them, or -1. */
export function reads(atoms: readonly Atom[], at: number, ...words: readonly string[]): number {
  for (let i = 0; i < words.length; i++) if (atoms[at + i]?.lower !== words[i]) return -1;
  return at + words.length;
}

/** The number that the digits at `at` print, with no more than `digits` digits; -1 where there is none. */
export function digitsAt(atoms: readonly Atom[], at: number, digits: number): number {
  const atom = atoms[at];
  return atom?.kind === "number" && atom.lower.length <= digits ? Number(atom.lower) : -1;
}

const ENDINGS = new Set(["st", "nd", "rd", "th"]);

/** The index after an ordinal ending ('th') at `at`, or `at`. */
export const skipEnding = (atoms: readonly Atom[], at: number): number =>
  atoms[at]?.glued === true && ENDINGS.has(atoms[at].lower) ? at + 1 : at;

/** Whether the mark at `at` is one of the given. */
export const isMark = (atoms: readonly Atom[], at: number, marks: string): boolean => {
  const atom = atoms[at];
  return atom?.kind === "mark" && marks.includes(atom.lower);
};
