import type { Layout } from "../../../model/analysis.ts";
import type { AttributedWords, QuoteKind } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import type { Marked } from "../../marks/find-marked.ts";
import type { Attribution, Run } from "./attribution.ts";
import { reportedClauses } from "./clauses.ts";
import type { Units } from "./units.ts";

/** Marked words of at least this length that end like a sentence are speech wherever they stand. */
const SPOKEN_WORDS = 6;
const INSIDE = Number(process.env["INS"] ?? -2);
const ALONE = Number(process.env["ALO"] ?? 0);

/** Turns attributions into attributed words: marked passages as direct or mixed, other content as indirect. */
export function wordsOf(
  layout: Layout,
  marked: readonly Marked[],
  text: Units,
  attributions: readonly Attribution[],
  accepted: ReadonlySet<number>,
  markScore: (unit: number) => number,
): AttributedWords[] {
  const quotes: AttributedWords[] = [];
  const owner = new Map<number, Attribution>();
  for (const attribution of attributions) {
    for (const run of attribution.content) {
      for (let i = run.from; i < run.to; i++) {
        const mark = text.units[i]!.marked;
        if (mark >= 0 && !owner.has(mark)) owner.set(mark, attribution);
      }
    }
    for (const run of reportedClauses(text, attribution, accepted)) {
      const range = rangeOf(text, run);
      if (range) quotes.push(quote(range, "indirect", text, attribution));
    }
  }
  text.units.forEach((unit, i) => {
    const passage = marked[unit.marked];
    if (!passage || layout.blocks[passage.block]!.kind === "furniture") return;
    const attribution = owner.get(unit.marked);
    const score = markScore(i);
    const spoken = isSpoken(passage, layout.text);
    if (score < (attribution ? INSIDE : ALONE)) return;
    if (attribution) quotes.push(quote(passage, spoken ? "direct" : "mixed", text, attribution));
    else quotes.push({ start: passage.start, end: passage.end, kind: spoken ? "direct" : "mixed", speaker: null });
  });
  return quotes;
}

function isSpoken(passage: Marked, text: string): boolean {
  const words = text.slice(passage.start, passage.end).split(/\s+/u).length;
  const ends = /[.!?,…]["'”’)]*$/u.test(text.slice(passage.start, passage.end)) || !passage.closed;
  return passage.joins || (ends && words >= SPOKEN_WORDS);
}

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
  while (from < to && /^(?:[,;:.—–-]+|that)$/u.test(text.units[from]!.lower)) from++;
  while (from < to && /^[,;:.!?—–-]+$/u.test(text.units[to - 1]!.lower)) to--;
  return from < to ? { start: text.units[from]!.start, end: text.units[to - 1]!.end } : null;
}
