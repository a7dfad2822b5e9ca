import type { Layout } from "../../../model/analysis.ts";
import type { AttributedWords, QuoteKind } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import type { Marked } from "../../marks/find-marked.ts";
import { type Attributions, ownersOf } from "./attribute.ts";
import type { Attribution, Run } from "./attribution.ts";
import { reportedClauses } from "./clauses.ts";
import type { LearnedReader } from "./learned/reader.ts";
import type { Units } from "./units.ts";

/** Marked words of at least this length that end like a sentence are speech wherever they stand. */
const SPOKEN_WORDS = 6;
/** Log odds above which marked words are taken for speech: a whole sentence that stands alone, and others. */
const TITLED = 1;
const SENTENCE = -2.5;
const SPEECH = 0.4;

/** Turns attributions into attributed words: marked passages as direct or mixed, other content as indirect. */
export function wordsOf(
  layout: Layout,
  marked: readonly Marked[],
  text: Units,
  { list, accepted }: Attributions,
  reader: LearnedReader,
): AttributedWords[] {
  const quotes: AttributedWords[] = [];
  const owners = ownersOf(text, list);
  for (const attribution of list) {
    for (const run of reportedClauses(text, attribution, accepted)) {
      const range = rangeOf(text, run);
      if (range) quotes.push(quote(range, "indirect", text, attribution));
    }
  }
  text.units.forEach((unit, i) => {
    const passage = marked[unit.marked];
    if (!passage || layout.blocks[passage.block]!.kind === "furniture") return;
    const attribution = owners.get(unit.marked) ?? null;
    const spoken = isSpoken(passage, unit.text);
    if (reader.markScore(i, attribution) < leastScore(text, i, passage, spoken)) return;
    const kind = spoken || (passage.joins && standsAlone(text, i)) ? "direct" : "mixed";
    if (attribution) quotes.push(quote(passage, kind, text, attribution));
    else quotes.push({ start: passage.start, end: passage.end, kind, speaker: null });
  });
  return quotes;
}

function leastScore(text: Units, i: number, passage: Marked, spoken: boolean): number {
  const { text: words } = text.units[i]!;
  if (!passage.joins && isTitled(words)) return TITLED;
  if (!spoken) return SPEECH;
  return passage.joins || standsAlone(text, i) || /^[,:]$/u.test(text.units[i - 1]!.lower) ? SENTENCE : 0;
}

/** Whether every longer word has a capital, as in titles. */
const isTitled = (words: string): boolean =>
  words.split(/\s+/u).every((word) => word.length < 4 || /^[^\p{Ll}]/u.test(word)) && /\s\p{Lu}/u.test(words);

/** Whether the marked words are a sentence, or go on with one that an earlier mark opened. */
function isSpoken(passage: Marked, words: string): boolean {
  const ends = /[.!?,…]["'”’)]*$/u.test(words) || !passage.closed;
  return passage.joins || (ends && words.split(/\s+/u, SPOKEN_WORDS).length >= SPOKEN_WORDS);
}

/** Whether a marked passage begins its sentence. */
function standsAlone(text: Units, i: number): boolean {
  const before = text.units[i - 1];
  return (
    !before || before.marked >= 0 || /^[.!?:]$/u.test(before.lower) || text.sentences.some(({ from }) => from === i)
  );
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
