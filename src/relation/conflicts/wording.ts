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
/** So many shared words, and so great a part of the shorter quotation, are the same words even where the articles seem to name different speakers. */
const SURELY_SAME = { words: 6, part: 0.75 };
/** So great a part of the shorter excerpt that is shown must be the same words, unless as many stand without a break. */
const SHOWN_PART = 0.55;
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

/** A wording of a quotation, with the quotations that print it, by index. */
interface Wording {
  readonly members: number[];
  /** The indices of other wordings of the same words. */
  readonly others: Set<number>;
}

/**
 * Rule 'quoted-differently': two articles print, between quotation marks, the same words of a speaker with other words among them.
 * A shorter excerpt, other punctuation, case, contractions, figures in words and spelling by country are no difference. Each wording is set
 * once against the wording that most articles print, in the article whose excerpt is nearest to it in length.
 */
export function findWordings({ story, quotes }: StoryContext): FoundConflict[] {
  const quotations = quotes
    .filter((quote) => quote.found.kind !== "indirect")
    .map((quote): Quotation => {
      const { analysis } = story[quote.article]!;
      return { quote, words: quotedWords(analysis, quote.found), terms: termsOf(analysis.tokens, quote.found) };
    });
  const wordings = wordingsOf(quotations);
  const articles = (wording: number): number =>
    new Set(wordings[wording]!.members.map((at) => quotations[at]!.quote.article)).size;
  const passage = (quotation: Quotation, core: Range): FoundConflict["a"] => {
    const { article } = quotation.quote;
    return { article, ...excerpt(story[article]!.analysis.sentences, quotation, core) };
  };
  const shown: (readonly [Quotation, Quotation])[] = [];
  wordings.forEach(({ members, others }, index) => {
    const [usual] = [...others].toSorted((a, b) => articles(b) - articles(a) || a - b);
    if (usual === undefined || articles(usual) < articles(index)) return;
    if (articles(usual) === articles(index) && usual > index) return;
    const odd = quotations[members[0]!]!;
    const against = wordings[usual]!.members.map((at) => quotations[at]!).filter(
      (other) => other.quote.article !== odd.quote.article && coreOf(other, odd)?.differs === true,
    );
    const distance = (other: Quotation): number => Math.abs(other.words.length - odd.words.length);
    const [nearest] = against.toSorted((a, b) => distance(a) - distance(b));
    if (nearest && !shown.some((pair) => isShownBy(pair, nearest, odd))) shown.push([nearest, odd]);
  });
  return shown.flatMap(([x, y]): FoundConflict[] => {
    const core = coreOf(x, y);
    if (!core) return [];
    const [a, b] = [passage(x, core.a), passage(y, core.b)];
    const shorter = Math.min(wordsIn(x, a), wordsIn(y, b));
    if (core.run < LONG_RUN && core.shared < SHOWN_PART * shorter) return [];
    return [{ kind: "wording", rule: "quoted-differently", a, b }];
  });
}

const wordsIn = ({ words }: Quotation, { start, end }: Range): number =>
  words.filter((word) => word.start >= start && word.end <= end).length;

/** Whether a pair already shows the difference: it has the one quotation, and the other's words in another excerpt. */
function isShownBy([a, b]: readonly [Quotation, Quotation], x: Quotation, y: Quotation): boolean {
  const alike = (p: Quotation, q: Quotation): boolean => p === q || coreOf(p, q)?.differs === false;
  return (alike(a, x) && alike(b, y)) || (alike(a, y) && alike(b, x));
}

/** The wordings of the quotations, in the order of their first: what differs from every earlier one is a wording of its own. */
function wordingsOf(quotations: readonly Quotation[]): Wording[] {
  const wordings: Wording[] = [];
  const wordingOf = new Map<number, number>();
  const postings = new Map<string, number[]>();
  quotations.forEach((later, index) => {
    const differing = new Set<number>();
    let same: number | undefined;
    for (const at of candidates(postings, later, quotations)) {
      const earlier = quotations[at]!;
      const core = coreOf(earlier, later);
      if (!core || (areStrangers(earlier, later) && !isSurelySame(core, earlier, later))) continue;
      if (core.differs) {
        if (earlier.quote.article !== later.quote.article) differing.add(wordingOf.get(at)!);
      } else if (core.b.end - core.b.start >= WHOLE * later.words.length) same ??= wordingOf.get(at);
    }
    const own = same ?? wordings.push({ members: [], others: new Set() }) - 1;
    wordings[own]!.members.push(index);
    wordingOf.set(index, own);
    for (const other of differing) {
      if (same !== undefined || other === own) continue;
      wordings[own]!.others.add(other);
      wordings[other]!.others.add(own);
    }
    for (const term of later.terms) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  });
  return wordings;
}

const areStrangers = (x: Quotation, y: Quotation): boolean =>
  compareSpeakers(x.quote.line.speaker, y.quote.line.speaker) === "other";

const isSurelySame = ({ shared }: Core, x: Quotation, y: Quotation): boolean =>
  shared >= SURELY_SAME.words && shared >= SURELY_SAME.part * Math.min(x.words.length, y.words.length);

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
  /** How many words are the same, and how many of them without a break. */
  readonly shared: number;
  readonly run: number;
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
  return {
    differs: changed,
    shared,
    run,
    a: { start: from.fromA, end: to.toA },
    b: { start: from.fromB, end: to.toB },
  };
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
