/** What a modifier does to the number it stands before: opens it upwards, downwards, or leaves it as it is. */
export type Bound = "least" | "most" | "about";

const phrases = (bound: Bound, list: string): [string, Bound][] =>
  list
    .trim()
    .split(/\s*,\s*/u)
    .map((phrase) => [phrase, bound]);

/** Modifiers before a number; phrases of up to five words joined by single spaces. */
export const MODIFIERS: ReadonlyMap<string, Bound> = new Map([
  ...phrases(
    "least",
    `at least, more than, over, above, no fewer than, no less than, not less than, not fewer than, upward of, upwards of,
     in excess of, north of, greater than, at the very least, a minimum of, as few as, exceeding, larger than, higher than, at a minimum`,
  ),
  ...phrases(
    "most",
    `up to, as many as, as much as, as high as, at most, at the most, no more than, not more than, fewer than, less than, lower than, under, below,
     nearly, almost, just short of, a little under, little under, slightly under, slightly less than, a maximum of, south of, shy of, just shy of, practically`,
  ),
  ...phrases(
    "about",
    `about, around, roughly, approximately, approx, some, an estimated, estimated, close to, circa, of the order of, on the order of, in the order of,
     in the region of, somewhere around, somewhere in the region of, something like, just, only, merely, a mere, exactly, precisely, all but, barely, a full, an additional,
     a further, a record, a whopping, a staggering, a combined, an average of, a total of, ~, ≈, c`,
  ),
]);

/** Modifiers that open a number only beside a unit or from ten on; elsewhere they are prepositions ('argued over two maps'). */
export const PREPOSITIONS: ReadonlySet<string> = new Set(["over", "under", "above", "below"]);

/** Words before 'over' that make it a modifier even of a stretch of time, where it would else mean 'during'. */
export const MEASURING_WORDS: ReadonlySet<string> = new Set(
  "just well for last lasted lasting lasts took take takes taking spent spend spending little slightly at after aged".split(
    " ",
  ),
);

/** Modifiers after a number. */
export const TRAILING_MODIFIERS: ReadonlyMap<string, Bound> = new Map([
  ["or more", "least"],
  ["or so", "about"],
  ["or less", "most"],
  ["or fewer", "most"],
  ["plus", "least"],
  ["and counting", "least"],
  ["and above", "least"],
  ["at most", "most"],
  ["at least", "least"],
]);
