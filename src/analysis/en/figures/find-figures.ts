import type { Layout, Sentence } from "../../../model/analysis.ts";
import type { FigureExpression } from "../../../model/figure.ts";
import type { Name } from "../../../model/name.ts";
import type { Range } from "../../../model/span.ts";
import type { TimeExpression } from "../../../model/time.ts";
import { tellsChange, type Placed } from "./change.ts";
import { countedBy, type Counted } from "./counted.ts";
import { AGE_LABELS, CONTEST_WORDS } from "./data/nouns.ts";
import { mayHoldFigure } from "./hints.ts";
import { isNoFigure, picksOut } from "./no-figure.ts";
import type { Surroundings } from "./surroundings.ts";
import { joins, piecesOf, type Piece } from "./pieces.ts";
import { readQuantity, type Quantity } from "./read-quantity.ts";
import { rateAfter } from "./read-unit.ts";
import { readSingleUnit } from "./single-unit.ts";
import { withUnitOfChange, withUnitToldBefore } from "./told-unit.ts";
import { widen } from "./widen.ts";

/** The numbers of one article, both in the order of the text and without overlap. */
export interface FoundNumbers {
  /** Those that count or measure something. */
  readonly figures: readonly FigureExpression[];
  /** Those that pick out ('one of the best', 'the two sides'). */
  readonly pickingNumbers: readonly FigureExpression[];
}

/** The numbers of one article that are figures. `times` and `names` hold numbers that are none; furniture holds none. */
export function findFigures(layout: Layout, times: readonly TimeExpression[], names: readonly Name[]): FoundNumbers {
  const [figures, pickingNumbers]: [FigureExpression[], FigureExpression[]] = [[], []];
  const [timesIn, namesIn] = [inOrder(times), inOrder(names)];
  for (const sentence of wholeSentences(layout.sentences)) {
    if (layout.blocks[sentence.block]?.kind === "furniture" || !mayHoldFigure(layout, sentence)) continue;
    const pieces = piecesOf(layout, sentence);
    const inside = timesIn(sentence);
    const around = {
      pieces,
      times: inside,
      names: namesIn(sentence),
      titleCase: isTitleCase(pieces),
      contest: pieces.some((piece) => CONTEST_WORDS.has(piece.lower)),
      giver: giverOf(pieces),
      asOf: asOfIn(pieces, inside),
    };
    const found = figuresOf(around);
    for (const figure of found.figures) figures.push(figure);
    for (const number of found.pickingNumbers) pickingNumbers.push(number);
  }
  return { figures, pickingNumbers };
}

/** The sentences, where one that begins right at the end of another ('rose by .5', 'A5.2') is taken together with it. */
function wholeSentences(sentences: readonly Sentence[]): Sentence[] {
  const whole: Sentence[] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    if (last !== undefined && last.end === sentence.start && last.block === sentence.block) {
      whole[whole.length - 1] = { ...last, end: sentence.end, to: sentence.to };
    } else whole.push(sentence);
  }
  return whole;
}

/** A reader of ranges in the order of the text, for sentences in the same order. */
function inOrder<R extends Range>(ranges: readonly R[]): (sentence: Sentence) => R[] {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return (sentence) => {
    while (at < sorted.length && sorted[at]!.end <= sentence.start) at++;
    const inside: R[] = [];
    for (let i = at; i < sorted.length && sorted[i]!.start < sentence.end; i++) inside.push(sorted[i]!);
    return inside;
  };
}

function isTitleCase(pieces: readonly Piece[]): boolean {
  const words = pieces.filter((piece) => piece.kind === "word" && piece.text.length > 3);
  return words.length > 0 && words.filter((piece) => /^\p{Lu}/u.test(piece.text)).length > 0.7 * words.length;
}

function figuresOf(around: Surroundings): FoundNumbers {
  const { pieces } = around;
  const [figures, pickingNumbers]: [FigureExpression[], FigureExpression[]] = [[], []];
  const earlier: Placed[] = [];
  let previous: Quantity | null = null;
  for (let at = 0; at < pieces.length;) {
    const found = startsNumber(pieces[at]!) ? readQuantity(pieces, at) : null;
    const quantity: Quantity | null =
      found === null ? readSingleUnit(pieces, at) : withUnitOfChange(pieces, found, previous);
    if (quantity === null || quantity.from < 0) {
      at++;
      continue;
    }
    const bare = placedIn(pieces, quantity);
    const placed = { ...bare, quantity: withUnitToldBefore(pieces, around.times, bare, earlier) };
    if (!isNoFigure(around, quantity, placed.widened)) {
      const last = earlier.at(-1);
      const changed = last !== undefined && tellsChange(pieces, around.times, last, placed);
      figures.push(figureOf(around, placed, changed));
      earlier.push(placed);
    } else if (picksOut(around, quantity, placed.widened)) pickingNumbers.push(figureOf(around, placed, false));
    previous = quantity;
    at = Math.max(at + 1, quantity.to);
  }
  return { figures: withoutOverlap(figures), pickingNumbers };
}

const startsNumber = (piece: Piece): boolean => piece.kind !== "mark" || /^[½¼¾⅓⅔]$/u.test(piece.text);

interface Counting extends Placed {
  readonly counted: Counted;
}

function placedIn(pieces: readonly Piece[], quantity: Quantity): Counting {
  const widened = widen(pieces, quantity);
  const counted = countedBy(pieces, widened.from, widened.to, quantity.unit !== "");
  return { quantity, widened, counted, noun: quantity.unit === "" ? counted.noun : "" };
}

function figureOf(around: Surroundings, { quantity, widened, counted }: Counting, changed: boolean): FigureExpression {
  const { pieces } = around;
  const aged = isAge(pieces, quantity);
  const range = { start: pieces[widened.from]!.start, end: pieces[widened.to - 1]!.end };
  const unit = aged
    ? "year of age"
    : quantity.unit === "" || quantity.unit === "fraction"
      ? rateOfCount(pieces, counted)
      : quantity.unit;
  const { asOf, giver } = around;
  return {
    ...range,
    min: widened.min,
    max: widened.max,
    unit: quantity.unit === "fraction" ? "fraction" : unit,
    ...(quantity.worded !== undefined && {
      worded: { min: quantity.worded[0], max: quantity.worded[1], unit: unit === "" ? "fraction" : unit },
    }),
    ...(changed && { changed: true as const }),
    amount: quantity.low,
    kind: aged ? "age" : quantity.kind,
    ...(counted.of && { of: counted.of }),
    slot: counted.slot,
    ...(asOf !== undefined && { asOf }),
    ...(giver !== undefined && { by: giver }),
  };
}

/** The counted noun, with what it is counted for: 'test per day' in '3,000 tests per day'. */
function rateOfCount(pieces: readonly Piece[], { noun, to }: Counted): string {
  const rate = noun === "" || to === undefined ? null : rateAfter(pieces, to);
  return rate === null ? noun : `${noun} per ${rate}`;
}

/** 'Ann Lee, 36, said', 'aged 36', 'at the age of 36'. */
function isAge(pieces: readonly Piece[], quantity: Quantity): boolean {
  if (quantity.unit !== "" || quantity.kind !== "count" || quantity.low > 120 || quantity.low < 1) return false;
  const [before, after] = [pieces[quantity.from - 1], pieces[quantity.to]];
  if (AGE_LABELS.has(before?.lower ?? "") || isTurned(pieces, quantity)) return true;
  if (before?.lower === "of" && AGE_LABELS.has(pieces[quantity.from - 2]?.lower ?? "")) return true;
  const name = pieces[quantity.from - 2];
  const enclosed = before?.text === "," && /^[,.;)]$/u.test(after?.text ?? "") && !joins(pieces, quantity.to);
  return enclosed && quantity.form === "digits" && /^\p{Lu}/u.test(name?.text === "." ? "X" : (name?.text ?? ""));
}

/** 'she turned 36', 'he will be 36 in May': a bare number that a person is. */
function isTurned(pieces: readonly Piece[], quantity: Quantity): boolean {
  const [before, after] = [pieces[quantity.from - 1], pieces[quantity.to]];
  if (quantity.low < 10 || !/^(?:is|was|be|turns|turned)$/u.test(before?.lower ?? "")) return false;
  const someone = [2, 3].some((back) => /^(?:he|she|i)$/u.test(pieces[quantity.from - back]?.lower ?? ""));
  return (
    someone && !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/u.test(after?.tag ?? "") && !/^(?:%|-|of)$/u.test(after?.lower ?? "")
  );
}

/** Who gives the figures of the sentence, where it says 'according to'. */
function giverOf(pieces: readonly Piece[]): string | undefined {
  const at = pieces.findIndex((piece, i) => piece.lower === "according" && pieces[i + 1]?.lower === "to");
  if (at < 0) return undefined;
  let words = "";
  for (let i = at + 2; i < pieces.length && i < at + 12 && !/^[,.;:)"”]$/u.test(pieces[i]!.text); i++) {
    words += (words === "" || pieces[i]!.glued ? "" : " ") + pieces[i]!.text;
  }
  return words === "" ? undefined : words;
}

/** The time that the sentence gives its figures for ('as of Monday'). */
function asOfIn(pieces: readonly Piece[], times: readonly TimeExpression[]): string | undefined {
  const at = pieces.findIndex((piece, i) => piece.lower === "as" && pieces[i + 1]?.lower === "of");
  if (at < 0) return undefined;
  const start = pieces[at + 2]?.start ?? Infinity;
  return times.find((time) => time.start <= start && time.end > start)?.value;
}

/** A modifier may reach back into the figure before it; the earlier figure keeps the words. */
function withoutOverlap(figures: readonly FigureExpression[]): FigureExpression[] {
  const kept: FigureExpression[] = [];
  for (const figure of figures) if (figure.start >= (kept.at(-1)?.end ?? 0)) kept.push(figure);
  return kept;
}
