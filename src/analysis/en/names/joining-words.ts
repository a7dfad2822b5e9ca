import type { Token } from "../../../model/analysis.ts";
import { OF_HEADS, ORGANISATION_HEADS } from "./data/heads.ts";
import { PLACES } from "./data/places.ts";
import { isCommonWord } from "./vocabulary.ts";
import { isFirstName, isOrigin, mayName } from "./word-evidence.ts";

/** Whether a lower-case word is a name by itself: a given name, a place or an origin. */
export const isKnownName = (lower: string): boolean => isFirstName(lower) || PLACES.has(lower) || isOrigin(lower);

/** How many tokens 'of' with the name behind it goes on from a head that ends before `end`; 0 where it does not. */
export function stepOverOf(tokens: readonly Token[], end: number, limit: number, last: Token): number {
  if (!OF_HEADS.has(last.lower.replace(/\.$/u, ""))) return 0;
  const article = tokens[end + 1]?.lower === "the" ? 1 : 0;
  const target = tokens[end + 1 + article];
  return target && end + 1 + article < limit && mayName(target) ? 2 + article : 0;
}

/** 'and' or 'for' inside a body's name ('Food and Drug Administration', 'Centers for Disease Control'). */
export function joinsBody(tokens: readonly Token[], from: number, end: number, limit: number): boolean {
  const [before, after] = [tokens[end - 1]!, tokens[end + 1]];
  if (!after || end + 1 >= limit || !mayName(after)) return false;
  if (tokens[end]!.lower === "for")
    return (
      ORGANISATION_HEADS.has(before.lower) ||
      /^(?:centers|society|fund|partners|doctors|reporters|citizens|campaign)$/u.test(before.lower)
    );
  const opensBody = tokens.slice(from, end).some((token) => /^(?:of|for)$/u.test(token.lower));
  if (opensBody) return isCommonWord(before.lower) && isCommonWord(after.lower) && !PLACES.has(before.lower);
  if (end - from > 3 || !isCommonWord(before.lower) || !isCommonWord(after.lower) || isKnownName(before.lower))
    return false;
  let last = end + 1;
  while (last + 1 < limit && mayName(tokens[last + 1]!)) last++;
  return last > end + 1 && ORGANISATION_HEADS.has(tokens[last]!.lower);
}
