import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";

/** The library's list of the words that it knows or has met, and the number of each; its types leave it out. */
interface Lexemes {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
}

/** The library, and its list of words: a word that it has met it cuts as it did then, so that what it reads depends on what it has read. */
interface Reader {
  readonly nlp: WinkMethods;
  readonly lexemes: Lexemes;
  /** How long the list was when its last words were forgotten. */
  forgotten: number;
}

function newReader(): Reader {
  // The types call the core unknown; this is what it is in the version that the lock file has.
  const load = model.core as () => { readonly features: { readonly lexeme: Lexemes } };
  const cores: ReturnType<typeof load>[] = [];
  const core = (): ReturnType<typeof load> => {
    const loaded = load();
    cores.push(loaded);
    return loaded;
  };
  const nlp = winkNLP({ ...model, core }, ["pos"]);
  const lexemes = cores[0]?.features.lexeme;
  if (!lexemes) throw new Error("the library did not load the words that it was given");
  return { nlp, lexemes, forgotten: lexemes.list.length };
}

/** After so many words that it had not known the library is loaded anew, for it never gives back their room. */
const MOST_MET = 50_000;

let reader = newReader();

/** How many words it knows: a word that it meets for the first time gets the next number. */
export const VOCABULARY_SIZE = reader.lexemes.list.length;

/** The tokens, tags and lemmas of English; loaded once, since that takes a tenth of a short run. */
export const nlp = (): WinkMethods => reader.nlp;

/** Forgets the words that it met, so that each text is read as if it were the first. */
export function forgetWords(): void {
  const { list, hash } = reader.lexemes;
  if (list.length > VOCABULARY_SIZE + MOST_MET) {
    reader = newReader();
    return;
  }
  for (const word of list.slice(reader.forgotten)) delete hash[word];
  reader.forgotten = list.length;
}
