/** Frequent English words that running text of no other language with Latin letters is full of. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and that with which their they from were been would have this who its by are not said it as but after she his
  about into than these those could should there where while because through during between`.split(/\s+/u),
);
