import type { Token } from "../../../model/analysis.ts";
import { contains, type Range } from "../../../model/span.ts";
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
  return units.map((unit) => {
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
      return {
        ...range,
        mass,
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

/**
 * Every run of neighbouring parts; one that is not the whole sentence leaves out the marks and joining words at its edges, and closes what it
 * opens.
 */
function stretchesOf(parts: readonly Range[], tokens: readonly Token[]): Stretch[] {
  const all = parts.flatMap((first, from) =>
    parts.slice(from).map((last, more): Stretch => {
      const to = from + more + 1;
      const whole = from === 0 && to === parts.length;
      const range = { start: first.start, end: last.end };
      return { ...(whole ? range : trimmed(range, tokens)), from, to };
    }),
  );
  return all.filter((stretch) => (stretch.from === 0 && stretch.to === parts.length) || isBalanced(stretch, tokens));
}

/** Leaves out a quotation mark at an edge whose counterpart lies outside: the words within it can be a passage, half the marks cannot. */
function withoutLoneMarks(tokens: readonly Token[], from: number, to: number): [number, number] {
  const isMark = (token: Token | undefined): boolean => token !== undefined && MARK.test(token.text);
  const count = tokens.slice(from, to).filter(isMark).length;
  if (count % 2 === 0) return [from, to];
  if (isMark(tokens[from])) return [from + 1, to];
  return isMark(tokens[to - 1]) ? [from, to - 1] : [from, to];
}

const MARK = /^(?:["“”]|''|``)$/u;

/** Whether every bracket and mark that opens within the range closes in it, and the other way round. */
function isBalanced(range: Range, tokens: readonly Token[]): boolean {
  let [brackets, curly, straight] = [0, 0, 0];
  for (const token of tokens) {
    if (!contains(range, token) || token.tag !== "PUNCT") continue;
    if (/^[([{]$/u.test(token.text)) brackets++;
    else if (/^[)\]}]$/u.test(token.text)) brackets--;
    else if (token.text === "“" || token.text === "``") curly++;
    else if (token.text === "”") curly--;
    else if (token.text === '"' || token.text === "''") straight++;
    if (brackets < 0 || curly < 0) return false;
  }
  return brackets === 0 && curly === 0 && straight % 2 === 0;
}

const JOINING = new Set(["that", "and", "but", "or"]);
const LEADING_MARK = /^[,;:.)\]–—-]+$/u;
const TRAILING_MARK = /^[,;:([“‘–—-]+$/u;

function trimmed(range: Range, tokens: readonly Token[]): Range {
  const inside = tokens.filter((token) => contains(range, token));
  let [from, to] = [0, inside.length];
  while (from < to && (JOINING.has(inside[from]!.lower) || LEADING_MARK.test(inside[from]!.text))) from++;
  while (to > from && TRAILING_MARK.test(inside[to - 1]!.text)) to--;
  [from, to] = withoutLoneMarks(inside, from, to);
  return from < to ? { start: inside[from]!.start, end: inside[to - 1]!.end } : range;
}
