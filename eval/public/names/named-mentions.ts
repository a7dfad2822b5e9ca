import type { MarkedText, Mention } from "../ecbplus/read-ecbplus.ts";

const KINDS: ReadonlySet<string> = new Set([
  "HUMAN_PART_PER",
  "HUMAN_PART_ORG",
  "HUMAN_PART_GPE",
  "HUMAN_PART_MET",
  "HUMAN_PART_FAC",
  "LOC_GEO",
  "LOC_FAC",
  "LOC_OTHER",
]);
const PREPOSITIONS = new Set(
  "of in at on to by from for near between with inside outside off along before after".split(" "),
);
const LEADING = new Set("the a an in at on to from of near across inside outside off".split(" "));
const SMALL = new Set("of the and for in de la von al &".split(" "));
const PRONOUNS = new Set(
  "i he she it we they you him her us them his its our their my your who whom whose this that".split(" "),
);

/** The words of a text or mention, possessive endings and marks aside. */
const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}&][\p{L}\p{N}.&'’-]*/gu) ?? [])
    .map((word) => word.replace(/['’]s?$|\.$/u, ""))
    .filter((word) => word !== "" && word !== "s");

/**
 * The words, lower case, that a story prints small more than once for five times with a capital letter: a capital at the start of a
 * sentence or in a heading makes no name of them.
 */
export function plainWordsOf(texts: readonly MarkedText[]): Set<string> {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const word of texts.flatMap(({ text }) => wordsOf(text))) {
    const counts = /^\p{Ll}/u.test(word) ? small : capital;
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  }
  return new Set([...small].filter(([word, count]) => count * 5 > (capital.get(word) ?? 0)).map(([word]) => word));
}

/**
 * The mentions of people, bodies and places that are names: the corpus marks pronouns and descriptions ('the actress', 'a clinic in Malibu')
 * alike, and tells them apart nowhere. A mention is a name where, a preposition and an article at its start aside, all its words or the
 * last of them are capitalised, no preposition stands before a description's place, and one word of it is a name's by the story's own spelling.
 */
export function namedMentions({ text, mentions }: MarkedText, plainWords: ReadonlySet<string>): Mention[] {
  const isName = (word: string): boolean => {
    const lower = word.toLowerCase();
    return (
      /^\p{Lu}/u.test(word) &&
      !plainWords.has(lower) &&
      !PRONOUNS.has(lower.replace(/[’'].*$/u, "")) &&
      !SMALL.has(lower)
    );
  };
  return mentions.filter((mention) => {
    if (!KINDS.has(mention.kind)) return false;
    const words = wordsOf(text.slice(mention.start, mention.end));
    while (LEADING.has(words[0]?.toLowerCase() ?? "")) words.shift();
    const isTitleCase = words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.has(word));
    if (isTitleCase) return words.some(isName);
    return isName(words.at(-1) ?? "") && !words.some((word) => PREPOSITIONS.has(word));
  });
}
