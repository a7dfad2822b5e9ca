import type { Sentence, Token } from "../../../model/analysis.ts";
import { CALENDAR_WORDS } from "./data/calendar.ts";
import { FEMALE_NAMES, MALE_NAMES } from "./data/first-names.ts";
import { ADJECTIVES_OF_ORIGIN, DEMONYMS } from "./data/places.ts";
import { PLAIN_WORDS } from "./data/plain-words.ts";
import { isCapital, isUpper } from "./letter-case.ts";

/** Whether a lower-case word is a given name. */
export const isFirstName = (lower: string): boolean => MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);

/** Whether a lower-case word tells where or what somebody is from: a demonym, a faith, a party. */
export const isOrigin = (lower: string): boolean => DEMONYMS.has(lower) || ADJECTIVES_OF_ORIGIN.has(lower);

/** Whether a word with a capital can be part of a name at all. */
export function mayName(token: Token): boolean {
  if (!isCapital(token) || (/^\p{Lu}'/u.test(token.text) && token.text.length < 4)) return false;
  if (
    CALENDAR_WORDS.has(token.lower.replace(/\.$/u, "")) &&
    token.text !== "May" &&
    token.text !== "March" &&
    token.text !== "April" &&
    token.text !== "June" &&
    token.text !== "August"
  )
    return false;
  return !(PLAIN_WORDS.has(token.lower) && !isUpper(token)) || token.text === "May";
}

/** Whether the token at an index before `to` can be part of a name. */
export const isCapitalAt = (tokens: readonly Token[], at: number, to: number): boolean =>
  at < to && mayName(tokens[at]!);

/** 'May' is a surname where no date or sentence of the verb stands around it. */
export function mayBeSurname(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const next = tokens[i + 1];
  const before = i > sentence.from ? tokens[i - 1] : undefined;
  if (next && i + 1 < sentence.to && /^\d/u.test(next.text)) return false;
  if (
    before &&
    /^(?:in|of|since|until|by|last|this|next|early|late|mid|on|from|and|to|through|between|before|after|\d+(?:st|nd|rd|th)?)$/u.test(
      before.lower,
    ) &&
    !/^(?:and|by|to|of|after|before|from)$/u.test(before.lower)
  )
    return false;
  if (before && /^(?:to|of|from|by|after|before)$/u.test(before.lower) && next?.text === ".") return false;
  return i > sentence.from || next?.tag === "VERB" || next?.tag === "AUX" || /^['’]s?$/u.test(next?.text ?? "");
}
