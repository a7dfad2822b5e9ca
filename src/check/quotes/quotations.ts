import { findMarked } from "../../analysis/marks/find-marked.ts";
import type { Analysed } from "../../model/analysis.ts";
import { lengthOf, type Range, sharedLength } from "../../model/span.ts";
import type { PlacedQuote } from "../../relation/placed.ts";
import type { Word } from "../words/forms.ts";
import { type Nearest, nearestIn } from "./nearest.ts";
import { type Print, type Printed, printsOf } from "./prints.ts";
import { segmentsOf } from "./segments.ts";

/** Words that a draft has in quotation marks, from the first word to the last, with what the sources print of them. */
export interface Quotation extends Range {
  readonly words: readonly Word[];
  /** Who speaks, as the analysis of the draft attributes the words; undefined where it attributes them to nobody. */
  readonly attributed: PlacedQuote | undefined;
  /** Where the sources print these very words. */
  readonly prints: readonly Print[];
  /** For each source that does not print them in marks, the words that come nearest, the best first. */
  readonly nearest: readonly Nearest[];
  /** Whether it has the look of a title or name in marks ('The Long Night'). */
  readonly titled: boolean;
}

/** The words in quotation marks of a draft, with their nearest prints. `quotes` are the attributed words of the draft. */
export function quotationsOf(
  { analysis }: Analysed,
  printed: readonly Printed[],
  quotes: readonly PlacedQuote[],
): Quotation[] {
  const { text } = analysis;
  return findMarked(text, analysis.blocks).flatMap((marked): Quotation[] => {
    const segments = segmentsOf(text, marked);
    const words = segments.flatMap((segment) => segment.words);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    const range = { start: first.start, end: last.end };
    const prints = printed.flatMap((source) => printsOf(source, segments));
    const printing = new Set(prints.flatMap((print) => (print.marked ? [print.article] : [])));
    const nearest = printed.flatMap((source) => (printing.has(source.article) ? [] : (nearestIn(source, words) ?? [])));
    return [
      {
        ...range,
        words,
        attributed: attributedIn(quotes, range),
        prints,
        nearest: nearest.toSorted((a, b) => b.covered + b.dense - a.covered - a.dense || a.article - b.article),
        titled: isTitle(text, words),
      },
    ];
  });
}

/** The attributed words that a marked passage is, or stands in. */
function attributedIn(quotes: readonly PlacedQuote[], range: Range): PlacedQuote | undefined {
  const overlap = ({ found }: PlacedQuote): number => sharedLength(found, range) / Math.max(1, lengthOf(range));
  const marked = quotes.filter((quote) => quote.found.kind !== "indirect" && overlap(quote) > 0.5);
  const around = quotes.filter((quote) => quote.found.kind === "indirect" && overlap(quote) > 0.5);
  return [...marked, ...around].find(({ found }) => found.speaker !== null) ?? marked[0] ?? around[0];
}

/** Whether every longer word begins with a capital, and there are several of them. */
function isTitle(text: string, words: readonly Word[]): boolean {
  const long = words.filter(({ form }) => form.length > 3 && !/^\p{N}/u.test(form));
  return words.length > 1 && long.length > 0 && long.every(({ start }) => /\p{Lu}/u.test(text[start] ?? ""));
}
