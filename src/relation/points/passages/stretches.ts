import type { Token } from "../../../model/analysis.ts";
import { contains, sharedLength, type Range } from "../../../model/span.ts";
import type { View } from "../view.ts";

/** A run of neighbouring parts of a unit: what a passage of it may be. */
export interface Stretch extends Range {
  /** Its first part and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** What is known of a unit's parts before it is compared with another. */
export interface PartedUnit {
  readonly stretches: readonly Stretch[];
  readonly parts: readonly Part[];
  readonly mass: number;
  /** For each of its terms the parts it stands in. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

export interface Part extends Range {
  readonly mass: number;
  readonly words: number;
  readonly verb: boolean;
  /** The share of it that lies between quotation marks, and that is reported speech or marked words. */
  readonly marked: number;
  readonly said: number;
  /** Whether it holds the words that attribute something. */
  readonly cue: boolean;
  readonly opener: number;
}

/** Kinds of words that a part may begin with, as a number that trees can cut. */
const OPENERS: readonly (readonly string[])[] = [
  ["which", "who", "whom", "whose", "where"],
  ["that"],
  ["and", "but", "or", "nor", "yet"],
  [
    "as",
    "while",
    "when",
    "after",
    "before",
    "since",
    "because",
    "although",
    "though",
    "if",
    "until",
    "unless",
    "whereas",
  ],
  ["including", "following", "despite", "amid", "pending"],
];

/** Cuts every unit of a story into parts and measures them. */
export function partedUnits({ units, context, vectors: { number, weights } }: View): PartedUnit[] {
  const quotes: { readonly marked: Range[]; readonly said: Range[]; readonly cues: Range[] }[] = context.story.map(
    () => ({
      marked: [],
      said: [],
      cues: [],
    }),
  );
  for (const { article, found } of context.quotes) {
    (found.kind === "indirect" ? quotes[article]!.said : quotes[article]!.marked).push(found);
    if (found.cue) quotes[article]!.cues.push(found.cue);
  }
  return units.map((unit) => {
    const { marked, said, cues } = quotes[unit.article]!;
    const near = (ranges: readonly Range[]): Range[] => ranges.filter((range) => sharedLength(range, unit) > 0);
    const [ownMarked, ownSaid, ownCues] = [near(marked), near(said), near(cues)];
    const { analysis } = context.story[unit.article]!;
    const sentence = analysis.sentences[unit.sentence]!;
    const tokens = analysis.tokens.slice(sentence.from, sentence.to);
    const places = new Map<number, number[]>();
    const parts = unit.parts.map((range, index): Part => {
      const inside = tokens.filter((token) => contains(range, token) && token.tag !== "PUNCT");
      const terms = new Set(unit.words.filter((word) => contains(range, word)).map((word) => number.get(word.term)!));
      let mass = 0;
      for (const term of terms) {
        mass += weights.both[term]!;
        places.set(term, [...(places.get(term) ?? []), index]);
      }
      const share = (ranges: readonly Range[]): number =>
        ranges.reduce((sum, other) => sum + sharedLength(other, range), 0) / (range.end - range.start);
      return {
        ...range,
        mass,
        words: inside.length,
        verb: inside.some((token) => token.tag === "VERB" || token.tag === "AUX"),
        marked: share(ownMarked),
        said: share(ownSaid),
        cue: ownCues.some((cue) => sharedLength(cue, range) > 0),
        opener: 1 + OPENERS.findIndex((list) => list.includes(inside[0]?.lower ?? "")),
      };
    });
    return {
      stretches: stretchesOf(unit.parts, tokens),
      parts,
      mass: parts.reduce((sum, part) => sum + part.mass, 0),
      places,
    };
  });
}

/** Every run of neighbouring parts; one that is not the whole sentence leaves out the marks and joining words at its edges. */
function stretchesOf(parts: readonly Range[], tokens: readonly Token[]): Stretch[] {
  return parts.flatMap((first, from) =>
    parts.slice(from).map((last, more): Stretch => {
      const to = from + more + 1;
      const whole = from === 0 && to === parts.length;
      const range = { start: first.start, end: last.end };
      return { ...(whole ? range : trimmed(range, tokens)), from, to };
    }),
  );
}

const JOINING = new Set(["that", "and", "but", "or"]);
const LEADING_MARK = /^[,;:.)\]–—-]+$/u;
const TRAILING_MARK = /^[,;:([“‘–—-]+$/u;

function trimmed(range: Range, tokens: readonly Token[]): Range {
  const inside = tokens.filter((token) => contains(range, token));
  let [from, to] = [0, inside.length];
  while (from < to && (JOINING.has(inside[from]!.lower) || LEADING_MARK.test(inside[from]!.text))) from++;
  while (to > from && TRAILING_MARK.test(inside[to - 1]!.text)) to--;
  return from < to ? { start: inside[from]!.start, end: inside[to - 1]!.end } : range;
}
