import type { Layout, Token } from "../../../model/analysis.ts";
import type { Name } from "../../../model/name.ts";
import type { ArticleSpeaker, AttributedWords } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import type { Named } from "../names/find-names.ts";
import type { Words } from "./words.ts";
import { Salience, SUBJECT, weightOf } from "../names/salience.ts";

/** Who spoke where, and the words that say so. */
interface Turn {
  readonly at: number;
  readonly speaker: ArticleSpeaker;
  readonly source: Range;
}

/** What the search for a speaker knows: the text, the names outside of quoted words, and who spoke so far. */
export class Scene {
  readonly layout: Layout;
  readonly named: Named;
  private readonly salience = new Salience();
  private readonly subjects: { at: number; bearer: number }[] = [];
  private readonly contents: readonly Range[];
  private readonly quoted: readonly Range[];
  /** For each sentence, how many before it are more than quoted words: what somebody says does not push away who says it. */
  private readonly narrative: readonly number[];
  private readonly spoken: Turn[] = [];

  constructor(layout: Layout, named: Named, quotes: readonly AttributedWords[]) {
    this.layout = layout;
    this.named = named;
    this.contents = quotes;
    this.quoted = quotes.filter((quote) => quote.kind !== "indirect");
    this.narrative = this.countNarrative();
    const spokenOf = [
      ...named.names.map((name) => ({ range: name, bearer: name.bearer, factor: 1 })),
      ...named.references.map((reference) => ({ range: reference, bearer: reference.bearer, factor: BY_REFERENCE })),
    ].toSorted((a, b) => a.range.start - b.range.start);
    for (const { range, bearer, factor } of spokenOf) this.add(range, bearer, factor);
  }

  private countNarrative(): number[] {
    let count = 0;
    let next = 0;
    return this.layout.sentences.map((sentence) => {
      while (next < this.quoted.length && this.quoted[next]!.end < sentence.start) next++;
      const quote = this.quoted[next];
      const whole = quote && quote.start <= sentence.start + 1 && quote.end >= sentence.end - 3;
      if (!whole) count++;
      return count;
    });
  }

  private add(range: Range, bearer: number, factor: number): void {
    const index = this.sentenceAt(range.start);
    const sentence = this.layout.sentences[index];
    if (!sentence) return;
    const from = this.tokenAt(range.start);
    let to = from + 1;
    while (to < sentence.to && this.layout.tokens[to]!.end <= range.end) to++;
    const weight = weightOf(this.layout, from, to, sentence.from, sentence.to) * factor;
    if (weight >= SUBJECT && !isInside(this.contents, range)) this.subjects.push({ at: range.start, bearer });
    this.salience.add({
      at: range.start,
      sentence: this.narrative[index] ?? index,
      bearer,
      weight: this.isQuoted(range) ? weight * 0.15 : weight,
    });
  }

  /** How much each bearer is on the reader's mind at an offset. */
  weights(at: number): Map<number, number> {
    return this.salience.weights(this.narrativeAt(at), at);
  }

  narrativeAt(offset: number): number {
    return this.narrative[this.sentenceAt(offset)] ?? 0;
  }

  /** Notes who spoke, so that 'he added' finds him. */
  heard(quote: AttributedWords, speaker: ArticleSpeaker | null): void {
    if (speaker) this.spoken.push({ at: quote.cue?.start ?? quote.start, speaker, source: quote.source ?? quote });
  }

  /** The last one who spoke before an offset. */
  lastSpeaker(before: number): Turn | undefined {
    let last: Turn | undefined;
    for (const turn of this.spoken.slice(-TURNS_BACK))
      if (turn.at < before && (!last || turn.at >= last.at)) last = turn;
    return last;
  }

  /** The body that spoke last before an offset. */
  lastBody(before: number): number | undefined {
    return this.spoken
      .slice(-TURNS_BACK)
      .findLast(
        ({ at, speaker }) =>
          at < before && speaker.bearer !== undefined && this.named.bearers[speaker.bearer]?.kind === "organisation",
      )?.speaker.bearer;
  }

  /** The speaker whom the article knows by a description with this head ('a harbour official' for 'the official'), the last one before an offset. */
  describedSpeaker(head: string, before: number): ArticleSpeaker | null {
    if (head === "") return null;
    const fits = (name: string): boolean => {
      const words = name.toLowerCase().split(/ (?:of|in|at|for|from|who|with|on|to|near)\b|,/u)[0]!;
      return words.endsWith(` ${head}`) && !words.startsWith("the ");
    };
    return (
      this.spoken
        .slice(-TURNS_BACK)
        .findLast((turn) => turn.at < before && turn.speaker.bearer === undefined && fits(turn.speaker.name))
        ?.speaker ?? null
    );
  }

  /** Whose the words were when the noun ('statement') last stood in the text: a possessor right before it, a body right after 'from' or 'by', the sentence's subject. */
  issuerOf(noun: string, before: number): number | null {
    const { tokens } = this.layout;
    const start = this.tokenAt(before);
    for (let i = start - 1; i >= 0 && start - i < 150; i--) {
      if (tokens[i]!.lower !== noun) continue;
      const near = { start: tokens[Math.max(0, i - 4)]!.start, end: tokens[Math.min(tokens.length - 1, i + 6)]!.end };
      const owner = [...inside(this.named.references, near), ...inside(this.named.names, near)].find(
        (other) => other.end <= tokens[i]!.start,
      );
      if (owner) return owner.bearer;
      const sender = inside(this.named.names, near).find((other) => other.start >= tokens[i]!.end);
      if (sender) return sender.bearer;
      break;
    }
    return null;
  }

  /** Whether a range stands inside words that somebody is quoted with. */
  isQuoted(range: Range): boolean {
    return isInside(this.quoted, range);
  }

  /** Whether a range stands inside words that somebody is said to have said. */
  isContent(range: Range): boolean {
    return isInside(this.contents, range);
  }

  sentenceAt(offset: number): number {
    const { sentences } = this.layout;
    return search(sentences.length, (index) => sentences[index]!.end > offset);
  }

  tokenAt(offset: number): number {
    const { tokens } = this.layout;
    return search(tokens.length, (index) => tokens[index]!.end > offset);
  }

  tokensOf(range: Range): readonly Token[] {
    const { from, to } = this.wordsOf(range);
    return this.layout.tokens.slice(from, to);
  }

  wordsOf(range: Range): Words {
    const { tokens } = this.layout;
    const from = this.tokenAt(range.start);
    let to = from;
    while (to < tokens.length && tokens[to]!.start < range.end) to++;
    return { from, to };
  }

  namesIn(range: Range): Name[] {
    return inside(this.named.names, range);
  }

  /** The names that touch a stretch of the text. */
  namesNear(start: number, end: number): Name[] {
    const { names } = this.named;
    const from = Math.max(0, search(names.length, (index) => names[index]!.start >= start) - 2);
    const found: Name[] = [];
    for (let i = from; i < names.length && names[i]!.start < end; i++) if (names[i]!.end > start) found.push(names[i]!);
    return found;
  }

  /**
   * Whether somebody other than `bearer`, whom `accepts` takes, is named as a subject outside of quoted words in `[start, end)`; those in
   * the rest of the sentence that `start` stands in are subjects of what is told there ('Holm said Lind came').
   */
  hasOtherSubject(bearer: number, at: number, end: number, accepts: (bearer: number) => boolean): boolean {
    const start = Math.max(at, (this.layout.sentences[this.sentenceAt(at)]?.end ?? at) - 1);
    for (
      let i = search(this.subjects.length, (index) => this.subjects[index]!.at > start);
      i < this.subjects.length;
      i++
    ) {
      const subject = this.subjects[i]!;
      if (subject.at >= end) return false;
      if (subject.bearer !== bearer && accepts(subject.bearer)) return true;
    }
    return false;
  }

  speakerOf(bearer: number): ArticleSpeaker {
    return { name: this.named.bearers[bearer]!.name, bearer };
  }
}

/** A pronoun puts its bearer less into the mind than a name, and may be resolved wrongly. */
const BY_REFERENCE = 0.8;

/** How many of the last turns are asked for who spoke. */
const TURNS_BACK = 40;

/** Those of the ranges, which stand in the order of the text, that lie in a stretch of it. */
function inside<T extends Range>(ranges: readonly T[], stretch: Range): T[] {
  const found: T[] = [];
  for (
    let i = search(ranges.length, (index) => ranges[index]!.start >= stretch.start);
    i < ranges.length && ranges[i]!.start < stretch.end;
    i++
  ) {
    if (ranges[i]!.end <= stretch.end) found.push(ranges[i]!);
  }
  return found;
}

/** Whether one of the last few stretches that begin before a range holds it; the stretches stand in the order of the text. */
function isInside(stretches: readonly Range[], range: Range): boolean {
  const after = search(stretches.length, (index) => stretches[index]!.start > range.start);
  for (let i = after - 1; i >= Math.max(0, after - 3); i--) if (range.end <= stretches[i]!.end) return true;
  return false;
}

/** The first of `length` indices for which the condition holds, which holds for all after it too; `length` where there is none. */
function search(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
