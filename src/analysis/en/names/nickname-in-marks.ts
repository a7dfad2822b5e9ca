import type { Token } from "../../../model/analysis.ts";
import { ORGANISATION_HEADS, PLACE_HEADS } from "./data/heads.ts";
import { PLACES } from "./data/places.ts";
import { isFirstName, mayName } from "./word-evidence.ts";

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["'", "'"],
  ["‘", "’"],
  ["''", "''"],
  ["(", ")"],
]);
const LONGEST_NICKNAME = 3;

const isGiven = (token: Token): boolean => isFirstName(token.lower);

/** Whether the tokens hold a nickname in marks, which persons alone have. */
export const holdsNickname = (tokens: readonly Token[]): boolean =>
  isGiven(tokens[0]!) && tokens.slice(1, -1).some((token) => CLOSING.has(token.text));

/**
 * How many tokens of a nickname in marks and of the surname behind it go on with a given name that ends before `at`:
 * 'Jan "The Blade" Holm', 'Jan (Jo) Holm'; 0 where they do not. Parentheses hold a given name alone, since they may hold anything.
 */
export function stepOverNickname(tokens: readonly Token[], from: number, at: number, limit: number): number {
  const closing = CLOSING.get(tokens[at]?.text ?? "");
  if (closing === undefined || !tokens.slice(Math.max(from, at - 2), at).some(isGiven)) return 0;
  let end = at + 1;
  while (end < limit && end <= at + LONGEST_NICKNAME && tokens[end]!.text !== closing) end++;
  const inside = tokens.slice(at + 1, end);
  const surname = tokens[end + 1];
  if (inside.length === 0 || tokens[end]?.text !== closing || surname === undefined || end + 1 >= limit) return 0;
  if (!inside.every((token) => /^\p{Lu}|^the$/u.test(token.text)) || !mayName(surname)) return 0;
  if (closing === ")" && !(inside.length === 1 && isFirstName(inside[0]!.lower))) return 0;
  const { lower } = surname;
  return PLACES.has(lower) || ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) ? 0 : end + 2 - at;
}
