import type { Layout, Token } from "../../../model/analysis.ts";
import type { Name } from "../../../model/name.ts";
import type { ArticleSpeaker, AttributedWords } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import { describedRoles, type Description } from "../names/describe.ts";
import type { Named } from "../names/find-names.ts";
import { Salience, weightOf } from "../names/salience.ts";

/** What the search for a speaker knows: the text, the names outside of quoted words, and who spoke so far. */
export class Scene {
  readonly layout: Layout;
  readonly named: Named;
  readonly roles: readonly (readonly Description[])[];
  readonly salience = new Salience();
  private readonly quoted: readonly Range[];
  private readonly spoken: { at: number; speaker: ArticleSpeaker }[] = [];

  constructor(layout: Layout, named: Named, quotes: readonly AttributedWords[]) {
    this.layout = layout;
    this.named = named;
    this.roles = describedRoles(layout, named.bearers);
    this.quoted = quotes.filter((quote) => quote.kind !== "indirect");
    this.fillSalience();
  }

  private fillSalience(): void {
    for (const name of this.named.names) this.add(name, name.bearer, 1);
    for (const reference of this.named.references) this.add(reference, reference.bearer, 0.8);
  }

  private add(range: Range, bearer: number, factor: number): void {
    const index = this.sentenceAt(range.start);
    const sentence = this.layout.sentences[index];
    if (!sentence) return;
    const from = this.tokenAt(range.start);
    let to = from + 1;
    while (to < sentence.to && this.layout.tokens[to]!.end <= range.end) to++;
    const weight = weightOf(this.layout, from, to, sentence.from, sentence.to) * factor;
    this.salience.add({
      at: range.start,
      sentence: index,
      bearer,
      weight: this.isQuoted(range) ? weight * 0.15 : weight,
    });
  }

  /** Notes who spoke, so that 'he added' finds him. */
  heard(quote: AttributedWords, speaker: ArticleSpeaker | null): void {
    if (speaker) this.spoken.push({ at: quote.cue?.start ?? quote.start, speaker });
  }

  /** The last one who spoke before an offset. */
  lastSpeaker(before: number): { at: number; speaker: ArticleSpeaker } | undefined {
    let last: { at: number; speaker: ArticleSpeaker } | undefined;
    for (const turn of this.spoken) if (turn.at < before && (!last || turn.at >= last.at)) last = turn;
    return last;
  }

  /** Whether a range stands inside words that somebody is quoted with. */
  isQuoted(range: Range): boolean {
    return this.quoted.some((quote) => quote.start <= range.start && range.end <= quote.end);
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
    const { tokens } = this.layout;
    const from = this.tokenAt(range.start);
    let to = from;
    while (to < tokens.length && tokens[to]!.start < range.end) to++;
    return tokens.slice(from, to);
  }

  namesIn(range: Range): Name[] {
    const { names } = this.named;
    const from = search(names.length, (index) => names[index]!.start >= range.start);
    const found: Name[] = [];
    for (let i = from; i < names.length && names[i]!.start < range.end; i++)
      if (names[i]!.end <= range.end) found.push(names[i]!);
    return found;
  }

  speakerOf(bearer: number): ArticleSpeaker {
    return { name: this.named.bearers[bearer]!.name, bearer };
  }
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
