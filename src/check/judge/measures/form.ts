import { sharedLength } from "../../../model/span.ts";
import { isAttributed } from "../../attribution/attributed.ts";
import { isAhead, isUncertain, tellsAll, tellsDenial, tellsSome } from "../cues.ts";
import type { Family } from "./family.ts";

const PRONOUN = /^(?:he|she|it|they|this|that|there|these|those|his|her|its|their)\b/iu;
const PAST = /^(?:was|were|had|did|has|have)$/u;

/** What a sentence is by itself: how long, of which words, and how sure it tells what it tells. */
export const form: Family = {
  columns: [
    "words",
    "terms",
    "weight",
    "verbs",
    "nouns",
    "names",
    "adjectives",
    "told as past",
    "told as ahead",
    "uncertain",
    "denial",
    "all",
    "some",
    "told with its source",
    "with a quotation",
    "item",
    "begins with a pronoun",
  ],
  measure: ({ material, sentence, words }) => {
    const { draft, quotations, sources, passages } = material;
    const { tokens, terms } = sentence;
    const count = (tag: string): number => tokens.filter((token) => token.tag === tag).length;
    const isPast = tokens.some(
      ({ tag, lower, lemma }) => PAST.test(lower) || (tag === "VERB" && lower !== lemma && !/(?:ing|s)$/u.test(lower)),
    );
    return [
      tokens.length,
      terms.size,
      [...terms].reduce((total, term) => total + passages.weigh(term), 0),
      count("VERB"),
      count("NOUN"),
      count("PROPN"),
      count("ADJ"),
      Number(isPast),
      Number(isAhead(words)),
      Number(isUncertain(words)),
      Number(tellsDenial(words)),
      Number(tellsAll(words)),
      Number(tellsSome(words)),
      Number(
        isAttributed(
          draft,
          sentence,
          sources.record.articles.map(({ outlet }) => outlet),
        ),
      ),
      Number(quotations.some((quotation) => sharedLength(quotation, sentence) > 0)),
      Number(sentence.kind === "item"),
      Number(PRONOUN.test(words)),
    ];
  },
};
