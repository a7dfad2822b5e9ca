import type { Range } from "../../model/span.ts";
import type { StoryContext } from "../context.ts";
import type { PlacedQuote } from "../placed.ts";
import { termOf } from "../points/terms.ts";
import { type AlignedStretch, alignWords } from "../utterances/align-words.ts";
import { compareSpeakers } from "../utterances/speakers.ts";
import type { FoundConflict } from "./found.ts";
import { firstAt, type QuotedWord, quotedWords } from "./quoted-words.ts";

/** Two quotations print the same words where they have so many, and so great a part of what is aligned, in common. */
const FEWEST_SHARED = 4;
const SMALLEST_PART = 0.5;
/** … and so great a part of the shorter quotation, or so many without a break. */
const SMALLER_PART = 0.35;
const LONG_RUN = 7;
/** So many shared words are the same words even where the articles seem to name different speakers. */
const SURELY_SAME = 6;
/** A quotation of which so great a part stands unchanged in an earlier one is no wording of its own. */
const WHOLE = 0.8;
/** Content words that two quotations must share to be compared at all. */
const SHARED_TERMS = 2;
/** At the end of a sentence so many words more are another wording; more than that is a longer excerpt. */
const LONGEST_TAIL = 3;
/** Terms in more quotations than this bring no candidates. */
const MOST_SHARING = 40;

const ARTICLES = new Set(["the", "a", "an"]);

interface Quotation {
  readonly quote: PlacedQuote;
  readonly words: readonly QuotedWord[];
  readonly terms: ReadonlySet<string>;
}

/**
 * Rule 'quoted-differently': two articles print, between quotation marks, the same words of a speaker with other words among them.
 * A shorter excerpt, other punctuation, case, contractions, figures in words and spelling by country are no difference. Each wording is set
 * against the first article that has the words.
 */
export function findWordings({ story, quotes }: StoryContext): FoundConflict[] {
  const quotations = quotes
    .filter((quote) => quote.found.kind !== "indirect")
    .map((quote): Quotation => {
      const { analysis } = story[quote.article]!;
      const words = quotedWords(analysis, quote.found);
      return { quote, words, terms: termsOf(analysis.tokens, quote.found) };
    });
  const found: FoundConflict[] = [];
  const postings = new Map<string, number[]>();
  const repeats = new Set<number>();
  quotations.forEach((later, index) => {
    let first: FoundConflict | undefined;
    for (const at of candidates(postings, later, quotations)) {
      const earlier = quotations[at]!;
      if (earlier.quote.article === later.quote.article) continue;
      const core = coreOf(earlier, later);
      if (!core) continue;
      const strangers = compareSpeakers(earlier.quote.line.speaker, later.quote.line.speaker) === "other";
      if (strangers && core.shared < SURELY_SAME) continue;
      if (!core.differs) {
        if (core.b.end - core.b.start < WHOLE * later.words.length) continue;
        repeats.add(index);
        break;
      }
      if (repeats.has(at)) continue;
      first ??= {
        kind: "wording",
        rule: "quoted-differently",
        a: {
          article: earlier.quote.article,
          ...excerpt(story[earlier.quote.article]!.analysis.sentences, earlier, core.a),
        },
        b: { article: later.quote.article, ...excerpt(story[later.quote.article]!.analysis.sentences, later, core.b) },
      };
    }
    if (first && !repeats.has(index)) found.push(first);
    for (const term of later.terms) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  });
  return found;
}

function termsOf(tokens: StoryContext["story"][number]["analysis"]["tokens"], range: Range): Set<string> {
  const terms = new Set<string>();
  for (let i = firstAt(tokens, range.start); i < tokens.length && tokens[i]!.end <= range.end; i++) {
    const term = termOf(tokens[i]!);
    if (term !== null) terms.add(term);
  }
  return terms;
}

/** The earlier quotations that share enough content words, in their order. */
function candidates(
  postings: ReadonlyMap<string, readonly number[]>,
  { terms }: Quotation,
  all: readonly Quotation[],
): number[] {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const list = postings.get(term) ?? [];
    if (list.length > MOST_SHARING) continue;
    for (const at of list) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts]
    .filter(([at, count]) => count >= Math.min(SHARED_TERMS, terms.size, all[at]!.terms.size))
    .map(([at]) => at)
    .toSorted((a, b) => a - b);
}

interface Core {
  readonly differs: boolean;
  /** How many words are the same. */
  readonly shared: number;
  /** The words of each that stand for each other, as indices. */
  readonly a: Range;
  readonly b: Range;
}

/** What two quotations have of the same words: from the first shared word to the last; undefined where that is too little. */
function coreOf(x: Quotation, y: Quotation): Core | undefined {
  const stretches = alignWords(
    x.words.map((word) => word.form),
    y.words.map((word) => word.form),
  );
  const first = stretches.findIndex((stretch) => stretch.same);
  const last = stretches.findLastIndex((stretch) => stretch.same);
  if (first < 0) return undefined;
  const inner = densest(stretches.slice(first, last + 1));
  const shared = inner.reduce((sum, stretch) => sum + (stretch.same ? stretch.toA - stretch.fromA : 0), 0);
  const [from, to] = [inner[0]!, inner.at(-1)!];
  const shorter = Math.min(to.toA - from.fromA, to.toB - from.fromB);
  const longer = Math.max(to.toA - from.fromA, to.toB - from.fromB);
  const proper = inner.reduce(
    (sum, stretch) => sum + (stretch.same ? namesIn(x.words.slice(stretch.fromA, stretch.toA)) : 0),
    0,
  );
  if (shared - proper < FEWEST_SHARED) return undefined;
  const run = Math.max(...inner.map((stretch) => (stretch.same ? stretch.toA - stretch.fromA : 0)));
  if (run < LONG_RUN && shared < SMALLER_PART * Math.min(x.words.length, y.words.length)) return undefined;
  if (shared < FEWEST_SHARED || shared < SMALLEST_PART * longer || shorter === 0) return undefined;
  const tail = stretches[stretches.indexOf(to) + 1];
  const changed =
    inner.some((stretch) => !stretch.same && isChange(stretch, x, y)) || (tail !== undefined && isOtherEnd(tail, x, y));
  return { differs: changed, shared, a: { start: from.fromA, end: to.toA }, b: { start: from.fromB, end: to.toB } };
}

const namesIn = (words: readonly QuotedWord[]): number => words.filter((word) => word.proper).length;

/** Leaves out short shared stretches that stand far from the rest: chance meetings of common words at the edges. */
function densest(stretches: readonly AlignedStretch[]): readonly AlignedStretch[] {
  let [from, to] = [0, stretches.length];
  const lengthOf = (stretch: AlignedStretch): number =>
    Math.max(stretch.toA - stretch.fromA, stretch.toB - stretch.fromB);
  while (to - from > 2 && lengthOf(stretches[from + 1]!) > 2 * lengthOf(stretches[from]!)) from += 2;
  while (to - from > 2 && lengthOf(stretches[to - 2]!) > 2 * lengthOf(stretches[to - 1]!)) to -= 2;
  return stretches.slice(from, to);
}

/** Whether words were changed, put in or left out; an article alone is none. */
function isChange(stretch: AlignedStretch, x: Quotation, y: Quotation): boolean {
  const join = (words: readonly QuotedWord[]): string =>
    words.flatMap(({ form }) => (ARTICLES.has(form) ? [] : [form])).join("");
  return join(x.words.slice(stretch.fromA, stretch.toA)) !== join(y.words.slice(stretch.fromB, stretch.toB));
}

/** Whether both quotations go on in other words to the end of their sentence, or one has a few words more before it. */
function isOtherEnd(tail: AlignedStretch, x: Quotation, y: Quotation): boolean {
  const [left, right] = [tail.toA - tail.fromA, tail.toB - tail.fromB];
  const whole = tail.toA === x.words.length && tail.toB === y.words.length;
  const direct = x.quote.found.kind === "direct" && y.quote.found.kind === "direct";
  return whole && direct && Math.max(left, right) <= LONGEST_TAIL;
}

/** The sentences of a quotation that hold the given words. */
function excerpt(sentences: readonly Range[], { quote, words }: Quotation, core: Range): Range {
  const [first, last] = [words[core.start]!, words[core.end - 1]!];
  const opening = sentences.findLast((sentence) => sentence.start <= first.start);
  const closing = sentences.find((sentence) => sentence.end >= last.end);
  return {
    start: Math.max(quote.found.start, opening?.start ?? first.start),
    end: Math.min(quote.found.end, closing?.end ?? last.end),
  };
}
