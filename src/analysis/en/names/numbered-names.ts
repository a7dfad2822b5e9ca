import type { Token } from "../../../model/analysis.ts";
import { NUMBERED_BODIES, STREETS, WEEKDAYS } from "../figures/data/nouns.ts";
import { LOWER_BODY_HEADS, ORGANISATION_HEADS } from "./data/heads.ts";
import { PLACES } from "./data/places.ts";
import { ROLE_NOUNS, TITLES } from "./data/titles.ts";
import { isCapital } from "./letter-case.ts";
import { isCommonWord } from "./vocabulary.ts";
import { isFirstName } from "./word-evidence.ts";

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/iu;
const VERSION = /^\d{1,2}(?:\.\d{1,2}){0,2}$/u;
const RELEASE = /^[A-Z]\d$/u;
/** Words of products, plans and fairs that a year tells apart. */
const OF_YEARS = /^(?:server|office|studio|exchange|expo|agenda|vision|project)$/u;

/** Whether a name begins with the ordinal at `i`: 'the 12th Precinct', '52nd Street'. */
export const opensWithOrdinal = (tokens: readonly Token[], i: number, limit: number): boolean =>
  ORDINAL.test(tokens[i]!.text) && numberedEnd(tokens, i + 1, limit) > 0;

/** The end of the capitals from `at` on that an ordinal numbers ('Precinct', 'Police Precinct', 'St.'); 0 where they are none. */
function numberedEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at; i < Math.min(limit, at + 3) && isCapital(tokens[i]!); i++) {
    const word = tokens[i]!.lower.replace(/\.$/u, "");
    if (NUMBERED_BODIES.has(word) || STREETS.has(word)) return i + 1;
  }
  return 0;
}

/** How many tokens of a number a name that ends before `at` goes on with: 'Orbit 8', 'Harbour Server 2031 R2', 'East 9th Street'; 0 where it does not. */
export function stepOverNumber(tokens: readonly Token[], from: number, at: number, limit: number): number {
  const [number, last] = [tokens[at]!, tokens[at - 1]!];
  if (ORDINAL.test(number.text)) {
    const onStreet = at - 1 === from && /^(?:east|west|north|south|[ewns]\.?|ordinal)$/u.test(last.lower);
    return (onStreet || ORDINAL.test(last.text)) && numberedEnd(tokens, at + 1, limit) > 0 ? 1 : 0;
  }
  if (last.end === number.start || isFirstName(tokens[from]!.lower)) return 0;
  if (/^(?:19|20)\d\d$/u.test(number.text) && OF_YEARS.test(last.lower))
    return at + 1 < limit && RELEASE.test(tokens[at + 1]!.text) ? 2 : 1;
  return VERSION.test(number.text) && isVersion(tokens, from, at, limit) ? 1 : 0;
}

/** Whether a short number behind capitals is a part of the name, and neither a count of what follows nor one side of a score. */
function isVersion(tokens: readonly Token[], from: number, at: number, limit: number): boolean {
  const last = tokens[at - 1]!;
  const numbered = tokens.slice(from, at).some(({ lower, text }) => isCommonWord(lower) || /\p{Ll}\p{Lu}/u.test(text));
  if (!numbered || PLACES.has(last.lower) || TITLES.has(last.lower) || ROLE_NOUNS.has(last.lower)) return false;
  const isScore = tokens[from - 1]?.text === "," && /^\d/u.test(tokens[from - 2]?.text ?? "");
  if (isScore || /^[-–:%/]$/u.test(tokens[at + 1]?.text ?? "")) return false;
  if (at + 1 >= limit) return true;
  const [next, after] = [tokens[at + 1]!, tokens[at + 2]];
  if (next.text === "," && after !== undefined && isCapital(after)) return false;
  return !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.tag) || isCapital(next);
}

/**
 * Whether a weekday belongs to the capitalised word before it as the name of a day: 'Market Tuesday'. Behind somebody it is the day on which
 * something happened ('introducing Pike Tuesday'), so that somewhere in the article a word must stand before it that no bare name has:
 * 'its monthly Market Tuesday', "last week's Market Tuesday".
 */
export function isNamedDay(tokens: readonly Token[], at: number): boolean {
  const [word, day] = [tokens[at - 1]!, tokens[at]!];
  if (!WEEKDAYS.has(day.lower) || !isCapital(day) || word.end === day.start) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || !isCommonWord(word.lower) || isSomeone(word)) return false;
  return tokens.some(
    (token, i) => token.text === day.text && tokens[i - 1]?.text === word.text && isQualified(tokens[i - 2]),
  );
}

const isSomeone = ({ lower, tag }: Token): boolean =>
  /^(?:VERB|AUX)$/u.test(tag) ||
  isFirstName(lower) ||
  [ORGANISATION_HEADS, LOWER_BODY_HEADS, PLACES, TITLES, ROLE_NOUNS].some((known) => known.has(lower));

/** Whether the word before a name shows that it is one of several of its kind. */
const isQualified = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isCapital(token) &&
  (/^(?:ADJ|NUM)$/u.test(token.tag) || /^(?:['’]s|an?|this|every|each|its|first|next|last)$/u.test(token.lower));
