const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Number words below twenty. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(ONES.split(" ").map((word, n) => [word, n]));

/** The tens. */
export const TEN_WORDS: ReadonlyMap<string, number> = new Map(TENS.split(" ").map((word, n) => [word, 20 + 10 * n]));

/** Ordinals that name quarters, halves and centuries. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
    .split(" ")
    .map((word, n) => [word, n + 1]),
);

/** Words that count without a number: the value is vague. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set("several few many numerous countless some various".split(" "));
