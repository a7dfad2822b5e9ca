import type { Layout } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import { byPlace, lengthOf, type Range, sharedLength } from "../../../model/span.ts";
import type { Marked } from "../../marks/find-marked.ts";
import type { Attributions } from "./attribute.ts";
import type { Run } from "./attribution.ts";
import { ASSERTING_WORDS } from "./data/verbs.ts";
import type { Reading } from "./learned/content-features.ts";
import { type LikelyRun, sharesHalf } from "./learned/likely-runs.ts";
import type { LearnedReader } from "./learned/reader.ts";
import type { Units } from "./units.ts";

/** Log odds above which a run is a content: of words that plainly report speech, and of all others. */
const PLAIN = 0;
const OTHER = 0.85;
/** Runs that are less likely by the tagger alone are not looked at. */
const WORTH = 0.2;
/** What being likely to the word counts beside being sure to hit. */
const EXACT = 0.2;
/** A content that is not just marked words has at least so many. */
const LEAST_WORDS = 3;
/** Two cues have the same content where they share more than this of their union. */
const SAME = 0.7;

/** How many readings before and after one are looked at for the same content. */
const NEAR = 6;

interface Chosen {
  readonly reading: Reading;
  readonly at: number;
  readonly run: LikelyRun;
  readonly score: number;
}

/**
 * The contents of all attributions whole, from their first word to their last. Marked words that are a content of their own, or that no
 * content holds, are as in `quotes`, which is narrower otherwise: a record leaves out what is no clause, and shows marked words alone.
 */
export function wholeContents(
  layout: Layout,
  marked: readonly Marked[],
  text: Units,
  attributions: Attributions,
  reader: LearnedReader,
  quotes: readonly AttributedWords[],
): AttributedWords[] {
  const told: AttributedWords[] = [];
  const alone = quotes.filter((quote) => quote.kind !== "indirect" || isHeadline(text, attributions.titles, quote));
  const shown = new Set(alone.map(({ start }) => start));
  for (const { reading, run } of distinct(chooseContents(layout, text, attributions, reader))) {
    const passages = marksAlone(text, run);
    if (!passages && wordsIn(text, run) >= LEAST_WORDS) told.push(attributed(layout, text, reading, run, "indirect"));
    for (const index of passages ?? []) {
      const passage = marked[index]!;
      if (!shown.has(passage.start)) alone.push(attributed(layout, text, reading, passage, "mixed"));
      shown.add(passage.start);
    }
  }
  return [...told, ...notHeld(told, alone)].toSorted(byPlace);
}

/** For each reading the runs that are surest, none over another, where they are sure enough. */
function chooseContents(layout: Layout, text: Units, { readings }: Attributions, reader: LearnedReader): Chosen[] {
  const headings = headingsOf(layout);
  return readings.flatMap((reading, at) => {
    const block = layout.blocks[text.sentences[reading.cue.sentence]!.block]!;
    if (block.kind === "furniture") return [];
    const least = ASSERTING_WORDS.has(reading.cue.word?.lemma ?? reading.cue.kind) ? PLAIN : OTHER;
    const chosen: Chosen[] = [];
    const scored = reading.likely.runs
      .filter(({ hit }) => hit * reading.share >= WORTH)
      .map((run) => ({ reading, at, run, score: reader.contentScore(readings, at, run, headings) }))
      .toSorted((a, b) => b.score - a.score);
    for (const one of scored) {
      const isFree = ({ run }: Chosen): boolean =>
        !chosen.some((other) => run.from < other.run.to && other.run.from < run.to);
      if (one.score < least) break;
      if (!isFree(one)) continue;
      chosen.push(mostExact(one, scored.filter(isFree)));
    }
    return chosen;
  });
}

/** Of runs that are about as sure to hit the same content the one that is likeliest to the word. */
function mostExact(best: Chosen, others: readonly Chosen[]): Chosen {
  const worth = ({ run, score }: Chosen): number => score + EXACT * Math.log(run.exact);
  const same = others.filter(({ run }) => sharesHalf(best.run, run));
  return same.reduce((a, b) => (worth(b) > worth(a) ? b : a), best);
}

/** The blocks that are headlines. */
export const headingsOf = ({ blocks }: Layout): Set<number> =>
  new Set(blocks.flatMap(({ kind }, index) => (kind === "heading" ? [index] : [])));

/** Of contents that two cues share the surer one; words relayed through another ('A said that B said …') are two. */
function distinct(chosen: readonly Chosen[]): Chosen[] {
  const kept: Chosen[] = [];
  const ofReading = new Map<number, Chosen[]>();
  const holds = (a: Chosen, b: Chosen): boolean => a.run.from <= b.reading.cue.from && b.reading.cue.from < a.run.to;
  for (const one of chosen.toSorted((a, b) => b.score - a.score)) {
    const near: Chosen[] = [];
    for (let at = one.at - NEAR; at <= one.at + NEAR; at++) near.push(...(ofReading.get(at) ?? []));
    if (near.some((other) => isSame(one.run, other.run) && !holds(one, other) && !holds(other, one))) continue;
    kept.push(one);
    ofReading.set(one.at, [...(ofReading.get(one.at) ?? []), one]);
  }
  return kept;
}

function isSame(a: Range, b: Range): boolean {
  const shared = sharedLength(a, b);
  return shared > SAME * (lengthOf(a) + lengthOf(b) - shared);
}

/** The marked passages that the run consists of; null where it has other words. */
function marksAlone({ units }: Units, run: Run): number[] | null {
  const passages: number[] = [];
  for (let i = run.from; i < run.to; i++) {
    const { marked, lower } = units[i]!;
    if (marked >= 0) passages.push(marked);
    else if (/[\p{L}\p{N}]/u.test(lower)) return null;
  }
  return passages;
}

function wordsIn({ units }: Units, run: Run): number {
  let words = 0;
  for (let i = run.from; i < run.to; i++) {
    if (units[i]!.marked >= 0) words += units[i]!.text.split(/\s+/u).length;
    else if (/[\p{L}\p{N}]/u.test(units[i]!.lower)) words++;
  }
  return words;
}

/** Those of the quotes, in the order of the text, of which no content holds more than half. */
function notHeld(contents: readonly AttributedWords[], quotes: readonly AttributedWords[]): AttributedWords[] {
  const ordered = contents.toSorted(byPlace);
  let first = 0;
  return quotes.toSorted(byPlace).filter((quote) => {
    while (first < ordered.length && ordered[first]!.end <= quote.start) first++;
    for (let i = first; i < ordered.length && ordered[i]!.start < quote.end; i++) {
      if (sharedLength(ordered[i]!, quote) * 2 > lengthOf(quote)) return false;
    }
    return true;
  });
}

const isHeadline = ({ units }: Units, titles: Attributions["titles"], { cue }: AttributedWords): boolean =>
  titles.some((title) => units[title.cue.from]!.start === cue?.start);

function attributed(
  layout: Layout,
  { units }: Units,
  { cue, source }: Reading,
  { start, end }: Range,
  kind: AttributedWords["kind"],
): AttributedWords {
  const from = source && { start: units[source.from]!.start, end: units[source.to - 1]!.end };
  return {
    start,
    end,
    kind,
    cue: { start: units[cue.from]!.start, end: units[cue.to - 1]!.end },
    ...(from && { source: from }),
    speaker: from ? { name: layout.text.slice(from.start, from.end) } : null,
  };
}
