/** English function words that are rare in running text of other languages with Latin letters. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to a that is was for on with by at from as be are were has have had been it its this which who whom whose
  their they them he she his her would will could should not but or an into about after before when where while than
  said says there these those what more over under between also because during against only other`.split(/\s+/u),
);
