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

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mt: "mount",
    ft: "fort",
    centre: "center",
    defence: "defense",
    programme: "program",
    theatre: "theater",
    harbour: "harbor",
    labour: "labor",
  }),
);

/** A word as one of its spellings: American for British, whole for shortened. */
const plainSpelling = (word: string): string =>
  SPELLINGS.get(word) ?? word.replace(/is(?=(?:e[ds]?|ing|ations?)$)/u, (found) => (word.length > 6 ? "iz" : found));

/** The address of a street in full: 'e 52nd st' is 'east 52nd street'. */
const plainStreet = (name: string): string =>
  name
    .replace(/ st$/u, " street")
    .replace(/ ave?$/u, " avenue")
    .replace(/ blvd$/u, " boulevard")
    .replace(/ rd$/u, " road")
    .replace(/^[ewns](?= \d)/u, (letter) => ({ e: "east", w: "west", n: "north", s: "south" })[letter] ?? letter);

/** The same without accents, hyphens and a leading article, in one spelling, for comparing. */
export const looseKey = (text: string): string =>
  plainStreet(nameKey(text))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/-/gu, " ")
    .replace(/^the /u, "")
    .split(" ")
    .map(plainSpelling)
    .join(" ");
