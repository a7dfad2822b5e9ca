import type { Token } from "../../model/analysis.ts";
import { BODY_NOUNS } from "../../analysis/en/names/body-nouns.ts";
import { ROLE_NOUNS } from "../../analysis/en/names/data/titles.ts";
import { DOCUMENTS, NUMBERS_OF, OUTLETS, PEOPLE, PRONOUNS } from "./data/voices.ts";

/** Who or what does what a verb says: somebody, what bears somebody's words, a pronoun for either, 'who', a thing, or nothing that stands there. */
export type Subject = "person" | "document" | "outlet" | "it" | "who" | "thing" | "none";

export interface Subjected {
  readonly subject: Subject;
  /** Index of the first token of the subject, or of the verb where there is none. */
  readonly at: number;
  /** Whether it is done to the subject ('was said'). */
  readonly passive: boolean;
  /** Whether the verb is an infinitive ('refused to say'). */
  readonly infinitive: boolean;
}

/** No subject is longer, and no aside between it and its verb, in tokens. */
const LONGEST = 14;
const LONGEST_ASIDE = 25;

/** Words between a subject and its verb. */
const BETWEEN =
  /^(?:\p{L}+ly|not|n['’]t|also|later|then|now|even|again|too|once|twice|never|ever|still|just|both|all|each|himself|herself|themselves|itself|have|has|had|having|to|soon|often|always|already|yet|since|rather)$/u;

/** Whom the verb at token `at` of a sentence has as its subject, where that stands before it. */
export function subjectOf(tokens: readonly Token[], at: number): Subjected {
  let end = at;
  let [passive, infinitive] = [false, false];
  while (end > 0) {
    const before = tokens[end - 1]!;
    if (before.tag === "AUX" && before.lemma === "be" && !tokens[at]!.lower.endsWith("ing")) passive = true;
    else if (before.lower === "to") infinitive = true;
    else if (/^(?:first|last|once|least)$/u.test(before.lower) && tokens[end - 2]?.lower === "at") end--;
    else if (/^(?:all|both|each)$/u.test(before.lower) && tokens[end - 2]?.tag !== "PRON") break;
    else if (before.tag !== "AUX" && before.tag !== "ADV" && !BETWEEN.test(before.lower)) break;
    end--;
  }
  const before = tokens[end - 1];
  if (before === undefined) return { subject: "none", at: end, passive, infinitive };
  if (before.text === "," || before.text === ")" || before.text === "—" || before.text === "–") {
    const outer = beforeAside(tokens, end - 1);
    if (outer > 0) {
      const phrase = phraseBefore(tokens, outer);
      if (phrase.subject === "person" || phrase.subject === "document" || phrase.subject === "outlet")
        return { ...phrase, passive, infinitive };
    }
    return { subject: "none", at: end, passive, infinitive };
  }
  return { ...phraseBefore(tokens, end), passive, infinitive };
}

/** The token behind the words that an aside that ends at a mark belongs to ('Quist, the engineer,'). */
function beforeAside(tokens: readonly Token[], mark: number): number {
  const opening = tokens[mark]!.text === ")" ? "(" : tokens[mark]!.text;
  for (let i = mark - 1; i > 0 && mark - i < LONGEST_ASIDE; i--) if (tokens[i]!.text === opening) return i;
  return -1;
}

/** What the phrase that ends before token `end` stands for. */
function phraseBefore(tokens: readonly Token[], end: number): { subject: Subject; at: number } {
  const last = tokens[end - 1]!;
  if (/^(?:who|which|that|what)$/u.test(last.lower)) return { subject: "who", at: end - 1 };
  if (last.lower === "it") return { subject: "it", at: end - 1 };
  if (PRONOUNS.has(last.lower)) return { subject: "person", at: end - 1 };
  if (/^(?:ADP|DET|SCONJ)$/u.test(last.tag) || POSSESSIVE.test(last.lower)) return { subject: "none", at: end };
  let from = end;
  while (from > 0 && end - from < LONGEST) {
    const token = tokens[from - 1]!;
    if (!/^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|X)$/u.test(token.tag) && !PHRASE.test(token.lower)) break;
    from--;
  }
  while (from < end && tokens[from]!.tag === "ADP") from = afterPhrase(tokens, from, end);
  return { subject: headKind(tokens.slice(from, end)), at: from };
}

/** Where a phrase begins behind the one that a preposition opens; the end where the whole is one ('in the report'). */
function afterPhrase(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i + 1 < end; i++) {
    if (/^(?:NOUN|PROPN|NUM)$/u.test(tokens[i]!.tag) && tokens[i + 1]!.tag === "DET") return i + 1;
  }
  return end;
}

const POSSESSIVE = /^(?:his|her|its|their|our|my)$/u;
const PHRASE = /^(?:['’]s?|-|\.|&|and|his|her|its|their|our|my)$/u;

/** What the head of a phrase stands for: the last noun before its first preposition, or what it is a number of. */
function headKind(phrase: readonly Token[]): Subject {
  const cut = phrase.findIndex(({ tag }) => tag === "ADP");
  const own = cut < 0 ? phrase : phrase.slice(0, cut);
  const head = own.findLast(({ tag, lower }) => /^(?:NOUN|PROPN|NUM|PRON)$/u.test(tag) || PRONOUNS.has(lower));
  if (head === undefined) return "none";
  if (
    cut >= 0 &&
    phrase[cut]!.lower === "of" &&
    (NUMBERS_OF.has(head.lemma) || PRONOUNS.has(head.lower) || head.tag === "NUM")
  ) {
    const rest = phrase.slice(cut + 1);
    return rest.length > 0 ? headKind(rest) : "none";
  }
  return kindOf(head);
}

/** What one noun stands for. */
export function kindOf({ tag, lower, lemma: base }: Token): Subject {
  // A name's lemma is its own form, and a first word is often taken for a name.
  const lemma = tag === "PROPN" ? lower.replace(/s$/u, "") : base;
  if (OUTLETS.has(lemma) || OUTLETS.has(lower)) return "outlet";
  if (DOCUMENTS.has(lemma)) return "document";
  if (tag === "PROPN" || PEOPLE.has(lemma) || PEOPLE.has(lower) || ROLE_NOUNS.has(lemma) || BODY_NOUNS.has(lemma))
    return "person";
  if (tag === "NOUN")
    return /(?:ists?|ers?|ors?|ians?|men|women)$/u.test(lower) && lower.length > 5 ? "person" : "thing";
  return PRONOUNS.has(lower) && tag !== "ADP" ? "person" : "none";
}
