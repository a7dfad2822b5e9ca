import type { Analysis } from "../../model/analysis.ts";
import type { Range } from "../../model/span.ts";
import type { Profile } from "../../relation/measures/profile.ts";

/** Currencies by the words that count them where no number is printed before: 'tens of millions of euros'. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["euro", "EUR"],
  ["pound", "GBP"],
]);

/**
 * What a figure measures where its own words do not tell: an age, an amount of money, and of a draft what the sentence before names
 * ('The council sat for days. The ninth …').
 */
export function toldProfile(profile: Profile, analysis: Analysis, found: Range, ofDraft: boolean): Profile {
  const { kind, noun, quantity, sentence } = profile;
  if (isAge(profile, analysis.text, found))
    return { ...profile, kind: "age", quantity: { ...quantity, dimension: "age" } };
  const currency = kind === "count" ? CURRENCIES.get(noun) : undefined;
  if (currency !== undefined)
    return { ...profile, kind: "money", noun: "", quantity: { ...quantity, dimension: `money:${currency}` } };
  const last = ofDraft && noun === "" ? analysis.sentences[sentence - 1] : undefined;
  if (!last) return profile;
  const nouns = analysis.tokens.slice(last.from, last.to).filter(({ tag }) => tag === "NOUN");
  return { ...profile, lemmas: new Set([...profile.lemmas, ...nouns.map(({ lemma }) => lemma)]) };
}

/** Whether a number that counts nothing is an age: 'who is 16,', 'Holm, 36, …', 'turned 68'. */
function isAge({ kind, noun, unit, quantity }: Profile, text: string, { start, end }: Range): boolean {
  if (kind !== "count" || noun !== "" || unit === "time" || quantity.amount < 1 || quantity.amount > 115) return false;
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 1)];
  if (/\b(?:who|he|she|\p{Lu}\p{L}+) (?:is|was|turned|turns) (?:now |only |just )?$/u.test(before))
    return /^[,.;)]?$/u.test(after.trim());
  return (
    /\b(?:age[ds]?|turned|turns) (?:\d+ and )?$/u.test(before) || (/\p{Lu}\p{L}+, $/u.test(before) && after === ",")
  );
}
