const NAMED = /\b(\p{Lu}\p{L}+) ((?:19|20)\d\d)\b( R\d)?/gu;
const NO_PRODUCT =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter|In|Since|By|Until|From|For|The|And|Of|To)$/u;

/**
 * A test whether a year at `start` of the text is the number of a product ('Harbour Server 2012'): the text prints the word before it with
 * other years too, or with a release behind the year, and says neither 'in' nor 'of' between them.
 */
export function productYearTest(text: string): (start: number) => boolean {
  const years = new Map<string, Set<string>>();
  for (const [, word, year, release] of text.matchAll(NAMED)) {
    if (NO_PRODUCT.test(word!)) continue;
    const known = years.get(word!) ?? new Set();
    known.add(year!);
    if (release !== undefined) known.add(release);
    years.set(word!, known);
  }
  return (start) => {
    const word = /(\p{Lu}\p{L}+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
    return word !== undefined && (years.get(word)?.size ?? 0) > 1;
  };
}
