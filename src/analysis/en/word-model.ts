import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** The tokens, tags and lemmas of English; loaded once, since that takes a tenth of a short run. */
export const nlp = winkNLP(model, ["pos"]);

/** The number that the library gives to a word. */
const numberOf = (word: string): number => Number(nlp.readDoc(word).tokens().out(nlp.its.uniqueId)[0] ?? 0);

/** How many words it knows: a word that it sees for the first time gets the next number. Asked before any text is read. */
export const VOCABULARY_SIZE = numberOf("qzxvjqzx");
