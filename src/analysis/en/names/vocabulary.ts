import { nlp, VOCABULARY_SIZE } from "../word-model.ts";

const known = new Map<string, boolean>();

/** Whether a lower-case word is a common word of English: in the vocabulary, and not there as a proper noun alone. */
export function isCommonWord(lower: string): boolean {
  let common = known.get(lower);
  if (common === undefined) {
    common = /^[a-z][a-z'-]*$/u.test(lower) && lower.length < 40 && isInVocabulary(lower);
    if (known.size > 200_000) known.clear();
    known.set(lower, common);
  }
  return common;
}

function isInVocabulary(lower: string): boolean {
  const tokens = nlp().readDoc(lower).tokens();
  return (
    tokens.length() === 1 &&
    Number(tokens.out(nlp().its.uniqueId)[0]) < VOCABULARY_SIZE &&
    tokens.out(nlp().its.pos)[0] !== "PROPN"
  );
}
