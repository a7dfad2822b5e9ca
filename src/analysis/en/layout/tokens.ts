import { stemmer } from "stemmer";
import type { Tag, Token } from "../../../model/analysis.ts";
import { forgetWords, nlp } from "../word-model.ts";

const its = nlp().its;

const stems = new Map<string, string>();

function stemOf(lower: string): string {
  let stem = stems.get(lower);
  if (stem === undefined) {
    stem = /^[a-z]+$/.test(lower) ? stemmer(lower) : lower;
    if (stems.size > 200_000) stems.clear();
    stems.set(lower, stem);
  }
  return stem;
}

/**
 * The tokens of one block of English text (a line, a heading, an item: never a whole article, whose headings would be merged).
 * `start` is the offset of the block; token offsets are absolute.
 */
export function tokensOf(block: string, start: number): Token[] {
  forgetWords();
  const words = nlp().readDoc(block).tokens();
  const values = words.out(its.value);
  // The tagger's tag set is closed and is that of `Tag`; its type says string only.
  const tags = words.out(its.pos) as Tag[];
  // The library's types leave out that a collection of tokens accepts `its.lemma`.
  const lemmas = words.out(its.lemma as unknown as typeof its.value);
  const tokens: Token[] = [];
  let at = 0;
  values.forEach((value, i) => {
    const found = block.indexOf(value, at);
    if (found < 0 || value.trim() === "") return;
    at = found + value.length;
    const lower = value.toLowerCase().replace(/[’‘ʼ]/g, "'");
    tokens.push({
      start: start + found,
      end: start + at,
      text: value,
      lower,
      tag: tags[i] ?? "X",
      lemma: (lemmas[i] ?? lower).toLowerCase(),
      stem: stemOf(lower),
    });
  });
  return tokens;
}
