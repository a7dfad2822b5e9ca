import { layOut } from "../../src/analysis/en/layout/layout.ts";
import { findNames } from "../../src/analysis/en/names/find-names.ts";
import { resolveSpeakers } from "../../src/analysis/en/speakers/resolve-speaker.ts";
import type { AttributedWords, QuoteKind } from "../../src/model/quote.ts";

/** Attributed words of a test, in the words of its text. */
export interface Given {
  readonly words: string;
  readonly source?: string;
  readonly cue?: string;
  readonly kind?: QuoteKind;
}

/** The speakers of the given words; source and cue are looked for nearest to the words. */
export function speakersOf(text: string, quotes: readonly Given[]): (string | undefined)[] {
  const layout = layOut(text);
  const near = (words: string, at: number): { start: number; end: number } => {
    const behind = text.indexOf(words, at);
    const before = text.lastIndexOf(words, at);
    const start = behind >= 0 && (before < 0 || behind - at <= at - before) ? behind : before;
    return { start, end: start + words.length };
  };
  let from = 0;
  const attributed = quotes.map(({ words, source, cue, kind }): AttributedWords => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return {
      start,
      end: from,
      kind: kind ?? "direct",
      ...(cue !== undefined && { cue: near(cue, from) }),
      ...(source !== undefined && { source: near(source, from) }),
      speaker: null,
    };
  });
  return resolveSpeakers(layout, findNames(layout), attributed).map((quote) => quote.speaker?.name);
}
