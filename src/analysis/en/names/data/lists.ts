/** The words of a list that white space parts. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** The phrases of a list that commas or line ends part; white space inside a phrase is one space. */
export const phrases = (list: string): string[] =>
  list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim().replace(/\s+/gu, " "))
    .filter((phrase) => phrase !== "");

export const phraseSet = (list: string): ReadonlySet<string> => new Set(phrases(list));
