import { findMarked } from "../../analysis/marks/find-marked.ts";
import type { Analysed } from "../../model/analysis.ts";
import type { Range, Span } from "../../model/span.ts";
import { occurrencesOf, type Stream, streamOf } from "../words/stream.ts";
import type { Segment } from "./segments.ts";

/** The words of a source: all of them, and those in quotation marks with the reporting clauses between them left out. */
export interface Printed {
  readonly article: number;
  readonly id: string;
  readonly text: string;
  readonly all: Stream;
  readonly marked: Stream;
}

/** A place where a source prints words. */
export interface Print {
  readonly article: number;
  readonly span: Span;
  /** Whether they stand in quotation marks there. */
  readonly marked: boolean;
}

/** The words of a source, ready to be searched for quotations. */
export function printedOf({ article, analysis }: Analysed, index: number): Printed {
  const marked = findMarked(analysis.text, analysis.blocks);
  return {
    article: index,
    id: article.id,
    text: analysis.text,
    all: streamOf(analysis.text),
    marked: streamOf(analysis.text, marked),
  };
}

/** Where a source prints the segments in their order; in quotation marks first. */
export function printsOf(printed: Printed, segments: readonly Segment[]): Print[] {
  const marked = rangesOf(printed.marked, segments).map((range) => print(printed, range, true));
  const covered = (range: Range): boolean =>
    marked.some(({ span }) => span.start <= range.start && range.end <= span.end);
  const plain = rangesOf(printed.all, segments).filter((range) => !covered(range));
  return [...marked, ...plain.map((range) => print(printed, range, false))];
}

const print = ({ article, id }: Printed, { start, end }: Range, marked: boolean): Print => ({
  article,
  span: { article: id, start, end },
  marked,
});

/** The stretches of a stream that hold the segments in their order, each behind the one before it and no further than its gap. */
function rangesOf(stream: Stream, segments: readonly Segment[]): Range[] {
  const [first, ...rest] = segments.map(({ words, gap }) => ({ needle: words.map(({ form }) => form).join(""), gap }));
  if (!first) return [];
  return occurrencesOf(stream, first.needle).flatMap(([from, to]): Range[] => {
    let after = to;
    for (const { needle, gap } of rest) {
      const next = occurrencesOf(stream, needle, after).find(([start]) => start - after <= gap);
      if (!next) return [];
      after = next[1];
    }
    return [{ start: stream.words[from]!.start, end: stream.words[after - 1]!.end }];
  });
}
