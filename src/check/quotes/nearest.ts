import type { Span } from "../../model/span.ts";
import { STOP_WORDS } from "../../relation/points/stop-words.ts";
import type { Word } from "../words/forms.ts";
import type { Stream } from "../words/stream.ts";
import type { Printed } from "./prints.ts";

/** The words of a source that come nearest to those of a quotation. */
export interface Nearest {
  readonly article: number;
  readonly span: Span;
  readonly marked: boolean;
  /** The weight of the quotation's words that stand there too, to the weight of all its words. */
  readonly covered: number;
  /** The same of the source's words between the first and the last shared one. */
  readonly dense: number;
  /** How many words that carry content are shared, and how many words in all. */
  readonly content: number;
  readonly shared: number;
  /** The stretches of the quotation and of the source that stand for each other without being the same; either may be empty. */
  readonly differences: readonly Difference[];
}

/** Words of a quotation and of a source that stand in the same place. */
export interface Difference {
  readonly draft: readonly Word[];
  readonly source: readonly Word[];
  /** Whether shared words stand before and behind. */
  readonly inner: boolean;
}

/** What a word without content weighs where others weigh one. */
const STOP = 0.4;
/** What a word costs that has no partner, and two words that stand for each other. */
const GAP = 0.35;
const OTHER = 0.4;
/** Above so many cells two texts are not compared. */
const MOST_CELLS = 4_000_000;

/** Contractions as their forms have them. */
const CONTRACTIONS = new Set(
  `s ive weve theyve youve im were theyre youre its thats dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt
   havent hadnt ill well theyll youll theres whats lets hes shes id wed`.split(/\s+/u),
);

/** Whether a word, by its form, carries no content. */
const isEmpty = (form: string): boolean => STOP_WORDS.has(form) || CONTRACTIONS.has(form);
const weightOf = (form: string): number => (isEmpty(form) ? STOP : 1);

/**
 * The best local alignment (Smith and Waterman 1981) of a quotation with the words of a source, in quotation marks or out of them;
 * undefined where they share nothing.
 */
export function nearestIn(printed: Printed, words: readonly Word[]): Nearest | undefined {
  const marked = align(printed.marked, words);
  const all = align(printed.all, words);
  const best = marked && (!all || marked.score >= 0.8 * all.score) ? marked : all;
  if (!best) return undefined;
  const stream = best === marked ? printed.marked : printed.all;
  const total = words.reduce((sum, { form }) => sum + weightOf(form), 0);
  const shared = best.pairs.reduce((sum, [i]) => sum + weightOf(words[i]!.form), 0);
  const there = stream.words.slice(best.pairs[0]![1], best.pairs.at(-1)![1] + 1);
  const [from, to] = withEnds(printed, stream, best.pairs, words.length);
  return {
    article: printed.article,
    span: { article: printed.id, start: stream.words[from]!.start, end: stream.words[to - 1]!.end },
    marked: best === marked,
    covered: shared / total,
    dense: shared / there.reduce((sum, { form }) => sum + weightOf(form), 0),
    content: best.pairs.filter(([i]) => !isEmpty(words[i]!.form)).length,
    shared: best.pairs.length,
    differences: differencesOf(words, stream.words.slice(from, to), best.pairs, from),
  };
}

function differencesOf(
  draft: readonly Word[],
  source: readonly Word[],
  pairs: readonly (readonly [number, number])[],
  from: number,
): Difference[] {
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...pairs, [draft.length, from + source.length] as const]) {
    const inner = i > 0 && j > 0 && a < draft.length;
    if (a > i || b - from > j) found.push({ draft: draft.slice(i, a), source: source.slice(j, b - from), inner });
    [i, j] = [a + 1, b - from + 1];
  }
  return found;
}

/** The source's words from the first shared one to the last, and before and behind them as many as the quotation has there, within the sentence. */
function withEnds(
  { text }: Printed,
  { words }: Stream,
  pairs: readonly (readonly [number, number])[],
  length: number,
): [number, number] {
  let [from, to] = [pairs[0]![1], pairs.at(-1)![1] + 1];
  const joined = (left: number, right: number): boolean =>
    right < words.length && left >= 0 && !/[.!?"”“]|\n/u.test(text.slice(words[left]!.end, words[right]!.start));
  for (let i = pairs[0]![0]; i > 0 && joined(from - 1, from); i--) from--;
  for (let i = pairs.at(-1)![0] + 1; i < length && joined(to - 1, to); i++) to++;
  return [from, to];
}

interface Alignment {
  readonly score: number;
  readonly pairs: readonly (readonly [number, number])[];
}

function align({ words: there }: Stream, words: readonly Word[]): Alignment | undefined {
  const [rows, columns] = [words.length + 1, there.length + 1];
  if (rows * columns > MOST_CELLS) return undefined;
  const scores = new Float32Array(rows * columns);
  let [best, at] = [0, 0];
  for (let i = 1; i < rows; i++) {
    const { form } = words[i - 1]!;
    const weight = weightOf(form);
    for (let j = 1; j < columns; j++) {
      const step = form === there[j - 1]!.form ? weight : -OTHER;
      const score = Math.max(
        0,
        scores[(i - 1) * columns + j - 1]! + step,
        scores[(i - 1) * columns + j]! - GAP,
        scores[i * columns + j - 1]! - GAP,
      );
      scores[i * columns + j] = score;
      if (score > best) [best, at] = [score, i * columns + j];
    }
  }
  if (best === 0) return undefined;
  return { score: best, pairs: traced(scores, columns, at, words, there) };
}

function traced(
  scores: Float32Array,
  columns: number,
  end: number,
  words: readonly Word[],
  there: readonly Word[],
): [number, number][] {
  const pairs: [number, number][] = [];
  for (let at = end; scores[at]! > 0;) {
    const [i, j] = [Math.floor(at / columns), at % columns];
    const [form, other] = [words[i - 1]!.form, there[j - 1]!.form];
    const step = form === other ? weightOf(form) : -OTHER;
    if (near(scores[at]!, scores[at - columns - 1]! + step)) {
      if (form === other) pairs.push([i - 1, j - 1]);
      at -= columns + 1;
    } else if (near(scores[at]!, scores[at - columns]! - GAP)) at -= columns;
    else at -= 1;
  }
  return pairs.toReversed();
}

/** The scores are kept in single precision. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-3;
