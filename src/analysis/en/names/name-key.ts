/** The letters of a name alone: lower case, without full stops and possessive, white space folded; names with one key are one form. */
export const nameKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/'s?$/u, "")
    .replace(/[.,]/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/(?<=\b\p{L}) (?=\p{L}\b)/gu, "")
    .trim();

/** The same without accents, hyphens and a leading article, for comparing. */
export const looseKey = (text: string): string =>
  nameKey(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/-/gu, " ").replace(/^the /u, "");
