import type { Layout } from "../../../model/analysis.ts";
import type { AttributedWords, QuoteKind } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import type { Marked } from "../../marks/find-marked.ts";
import type { Attributions } from "./attribute.ts";
import type { Attribution, Run } from "./attribution.ts";
import type { LearnedReader } from "./learned/reader.ts";
import { leastScore } from "./marked-speech.ts";
import { ownersOf, withNeighbours } from "./owners.ts";
import type { ShownClause } from "./shown-clauses.ts";
import type { Units } from "./units.ts";

/** Marked words of at least this length that end like a sentence are speech wherever they stand. */
const SPOKEN_WORDS = 6;
/** So many marked words that a quotation of the article has are speech too, among so many passages that nothing else tells to be it. */
const REPEATED = 4;
const MOST_UNSURE = 8;
const ENDING = /[.!?,…]["'”’)]*$/u;

/** Turns attributions into attributed words: marked passages as direct or mixed, other content as indirect. */
export function wordsOf(
  layout: Layout,
  marked: readonly Marked[],
  text: Units,
  { list }: Attributions,
  reader: LearnedReader,
  shown: readonly ShownClause[],
): AttributedWords[] {
  const quotes: AttributedWords[] = [];
  const isFurniture = (block: number): boolean => layout.blocks[block]!.kind === "furniture";
  const owners = ownersOf(text, list);
  const speakers = withNeighbours(text, marked, list, owners);
  for (const { attribution, ...clause } of shown)
    quotes.push(quote(clause, "indirect", layout.text, text, attribution));
  const starts = new Set(text.sentences.map(({ from }) => from));
  const unsure: Marked[] = [];
  text.units.forEach((unit, i) => {
    const passage = marked[unit.marked];
    if (!passage || isFurniture(passage.block)) return;
    const attribution = owners.get(unit.marked) ?? null;
    const spoken = isSpoken(passage, unit.text);
    const alone = standsAlone(text, i, starts);
    const titled = attribution?.cue.kind === "colon" && attribution.sure === true;
    if (!titled && reader.markScore(i, attribution) < leastScore(layout, text, i, passage, { spoken, alone })) {
      if (unsure.length < MOST_UNSURE) unsure.push(passage);
      return;
    }
    const kind = spoken || (alone && ENDING.test(unit.text)) ? "direct" : "mixed";
    const speaker = speakers.get(unit.marked);
    if (speaker) quotes.push(quote(passage, kind, layout.text, text, speaker));
    else quotes.push({ start: passage.start, end: passage.end, kind, speaker: null });
  });
  for (const passage of unsure) {
    const whole = quotes.find((other) => other.kind !== "indirect" && repeats(layout.text, passage, other));
    if (whole) quotes.push({ ...whole, start: passage.start, end: passage.end, kind: "mixed" });
  }
  return quotes;
}

/** Whether marked words, as above an article, are some of a quotation in it. */
function repeats(text: string, passage: Range, other: Range): boolean {
  const words = text.slice(passage.start, passage.end);
  return words.split(/\s+/u, REPEATED).length >= REPEATED && text.slice(other.start, other.end).includes(words);
}

/** Whether the marked words are a sentence, or go on with one that an earlier mark opened. */
function isSpoken(passage: Marked, words: string): boolean {
  const ends = ENDING.test(words);
  return passage.joins || !passage.closed || (ends && words.split(/\s+/u, SPOKEN_WORDS).length >= SPOKEN_WORDS);
}

/** Whether a marked passage begins its sentence. */
function standsAlone(text: Units, i: number, starts: ReadonlySet<number>): boolean {
  const before = text.units[i - 1];
  return !before || before.marked >= 0 || /^[.!?:]$/u.test(before.lower) || starts.has(i);
}

function quote(
  range: Range,
  kind: QuoteKind,
  words: string,
  text: Units,
  { cue, source }: Attribution,
): AttributedWords {
  const from = source && rangeOf(text, source);
  return {
    start: range.start,
    end: range.end,
    kind,
    cue: { start: text.units[cue.from]!.start, end: text.units[cue.to - 1]!.end },
    ...(from && { source: from }),
    speaker: from ? { name: words.slice(from.start, from.end) } : null,
  };
}

function rangeOf(text: Units, run: Run): Range | null {
  let [from, to] = [run.from, run.to];
  while (from < to && /^(?:[,;:.—–-]+|that)$/u.test(text.units[from]!.lower)) from++;
  while (from < to && /^[,;:.!?—–-]+$/u.test(text.units[to - 1]!.lower)) to--;
  return from < to ? { start: text.units[from]!.start, end: text.units[to - 1]!.end } : null;
}
