/** A name's words for comparing: lower case, without accents, full stops, possessive and leading article; hyphens part them. */
export function nameWords(name: string): string[] {
  return inFull(name)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/'s?$/u, "")
    .replace(/[.,“”"()[\]]/gu, "")
    .replace(/-/gu, " ")
    .replace(/^(?:the|a|an) /u, "")
    .split(/\s+/u)
    .filter((word) => word !== "" && !/^(?:al|el|ul)$/u.test(word))
    .map(plainSpelling);
}

/** A handle as the words that it writes as one ('@TheHarbourNews'), a street without abbreviations ('E. 52nd St.'). */
const inFull = (name: string): string =>
  name.startsWith("@")
    ? name.slice(1).replace(/_|(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    : name
        .replace(/ St\.?$/u, " Street")
        .replace(/ Ave?\.?$/u, " Avenue")
        .replace(/ Blvd\.?$/u, " Boulevard")
        .replace(/ Rd\.?$/u, " Road")
        .replace(/^([EWNS])\.?(?= \d)/u, (_, letter: string) => POINTS.get(letter) ?? letter);

const POINTS: ReadonlyMap<string, string> = new Map([
  ["E", "East"],
  ["W", "West"],
  ["N", "North"],
  ["S", "South"],
]);

const plainSpelling = (word: string): string =>
  word.length > 6
    ? word.replace(/is(?=(?:e[ds]?|ing|ations?)$)/u, "iz")
    : word === "mt"
      ? "mount"
      : word === "centre"
        ? "center"
        : word;

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sz|š/gu, "s"],
  [/tch|cz|ch|č/gu, "c"],
  [/kh|gh|ck|q/gu, "k"],
  [/ph/gu, "f"],
  [/zh|dzh|dj|ž/gu, "j"],
  [/th/gu, "t"],
  [/dh/gu, "d"],
  [/ou|oo|u/gu, "u"],
  [/ee|ie|iy|yy|ij|y|j(?=[aeiou])/gu, "i"],
  [/w/gu, "v"],
  [/x/gu, "ks"],
  [/ts|tz/gu, "z"],
  [/e(?=i)|(?<=[aeiou])h(?![aeiou])/gu, ""],
  [/(.)\1+/gu, "$1"],
  [/(?<=..)e$/u, ""],
];

/** How a word sounds, roughly: spellings of one foreign name in different transliterations give one key. */
export function soundKey(word: string): string {
  const known = soundKeys.get(word);
  if (known !== undefined) return known;
  let key = word;
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  if (soundKeys.size > 100_000) soundKeys.clear();
  soundKeys.set(word, key);
  return key;
}

const soundKeys = new Map<string, string>();
