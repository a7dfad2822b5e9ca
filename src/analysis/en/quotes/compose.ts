import type { Layout } from "../../../model/analysis.ts";
import type { AttributedWords, QuoteKind } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import type { Marked } from "../../marks/find-marked.ts";
import type { Attribution, Run } from "./attribution.ts";
import type { Units } from "./units.ts";

/** Marked words of at least this length that end like a sentence are speech wherever they stand. */
const SPOKEN_WORDS = 6;

/** Turns attributions into attributed words: marked passages as direct or mixed, other content as indirect. */
export function wordsOf(
  layout: Layout,
  marked: readonly Marked[],
  text: Units,
  attributions: readonly Attribution[],
): AttributedWords[] {
  const quotes: AttributedWords[] = [];
  const owner = new Map<number, Attribution>();
  for (const attribution of attributions) {
    for (const run of attribution.content) {
      for (let i = run.from; i < run.to; i++) {
        const mark = text.units[i]!.marked;
        if (mark >= 0 && !owner.has(mark)) owner.set(mark, attribution);
      }
      const range = rangeOf(text, run);
      if (range && !isMarks(text, run)) quotes.push(quote(range, "indirect", text, attribution));
    }
  }
  marked.forEach((passage, index) => {
    if (layout.blocks[passage.block]!.kind === "furniture") return;
    const attribution = owner.get(index);
    const spoken = isSpoken(passage, layout.text);
    if (attribution) quotes.push(quote(passage, spoken ? "direct" : "mixed", text, attribution));
    else if (spoken) quotes.push({ start: passage.start, end: passage.end, kind: "direct", speaker: null });
  });
  return quotes;
}

function isSpoken(passage: Marked, text: string): boolean {
  const words = text.slice(passage.start, passage.end).split(/\s+/u).length;
  const ends = /[.!?,…]["'”’)]*$/u.test(text.slice(passage.start, passage.end)) || !passage.closed;
  return passage.joins || (ends && words >= SPOKEN_WORDS);
}

const isMarks = (text: Units, run: Run): boolean => {
  for (let i = run.from; i < run.to; i++) {
    if (text.units[i]!.marked < 0 && /[\p{L}\p{N}]/u.test(text.units[i]!.lower)) return false;
  }
  return true;
};

function quote(range: Range, kind: QuoteKind, text: Units, { cue, source }: Attribution): AttributedWords {
  const from = source && rangeOf(text, source);
  return {
    start: range.start,
    end: range.end,
    kind,
    cue: rangeOf(text, cue)!,
    ...(from && { source: from }),
    speaker: from ? { name: layoutSlice(text, source) } : null,
  };
}

const layoutSlice = (text: Units, run: Run): string =>
  text.units
    .slice(run.from, run.to)
    .map((unit) => unit.text)
    .join(" ");

function rangeOf(text: Units, run: Run): Range | null {
  let [from, to] = [run.from, run.to];
  while (from < to && /^[,;:.—–-]+$/u.test(text.units[from]!.lower)) from++;
  while (from < to && /^[,;:.—–-]+$/u.test(text.units[to - 1]!.lower)) to--;
  return from < to ? { start: text.units[from]!.start, end: text.units[to - 1]!.end } : null;
}
