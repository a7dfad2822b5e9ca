import { isWithinEdits } from "../../model/edit-distance.ts";
import { soundKey } from "./name-words.ts";

/** Whether two surnames, or single-word names, are one in other letters: the same sound, or a letter or two of many apart. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (digitsOf(a) !== digitsOf(b)) return false;
  const length = Math.min(a.length, b.length);
  if (length < 4) return false;
  if (soundKey(a) === soundKey(b)) return true;
  return length >= 6 && isWithinEdits(a, b, length >= 9 ? 2 : 1);
}

/** Numbers tell names apart: 'Orbit 8' is not 'Orbit 9'. */
const digitsOf = (name: string): string => name.replace(/\D/gu, "");

/** Whether the given names of two full names can be one person's: equal, alike in sound, or an initial. */
export function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0]!, b[0]!];
  if (x === y || soundKey(x) === soundKey(y)) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return x.length >= 4 && y.length >= 4 && isWithinEdits(x, y, 1);
}
