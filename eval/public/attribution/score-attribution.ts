import type { Range } from "../../../src/model/span.ts";
import { lengthOf, sharedLength } from "../../../src/model/span.ts";
import type { AnnotatedText } from "../../train/quotes/polnear.ts";
import { percent, scored, type Scored } from "../job.ts";
import { NAMELESS, SPEECH_CUE } from "./speech-cues.ts";

/** Words that a program attributes in one text, to a speaker by name or description ('' where it does not know). */
export interface Attributed extends Range {
  readonly speaker: string;
}

/** What a program made of one annotated text. */
export interface AttributedText {
  readonly annotated: AnnotatedText;
  readonly attributed: readonly Attributed[];
}

export interface AttributionScores {
  /** Precision against every annotated content, recall of those with a cue of speech. */
  readonly content: Scored;
  /** Share of the contents of speech that stand in marks as a whole and are found. */
  readonly directRecall: number;
  /** Of the found contents whose source has a name: the share given to a speaker with a word of that name. */
  readonly speakers: number;
}

interface Content extends Range {
  readonly words: string;
  readonly source: string;
  readonly isSpeech: boolean;
}

/** Scores as `score.mjs polnear` does: contents of three words and more, matched where half of the union is shared. */
export function scoreAttribution(texts: readonly AttributedText[]): AttributionScores {
  const tally = { predicted: 0, right: 0, speech: 0, found: 0, direct: 0, directFound: 0, named: 0, speakers: 0 };
  for (const { annotated, attributed } of texts) {
    const contents = contentsOf(annotated);
    tally.predicted += attributed.length;
    tally.right += attributed.filter((words) => bestOf(words, contents)).length;
    for (const content of contents.filter(({ isSpeech }) => isSpeech)) {
      const match = bestOf(content, attributed);
      const isDirect = /^["“]/u.test(content.words) && /["”]$/u.test(content.words);
      tally.speech++;
      if (isDirect) tally.direct++;
      if (!match) continue;
      tally.found++;
      if (isDirect) tally.directFound++;
      const wanted = namesIn(content.source);
      if (wanted.size === 0) continue;
      tally.named++;
      if (!wanted.isDisjointFrom(namesIn(match.speaker))) tally.speakers++;
    }
  }
  return {
    content: scored(tally.right, tally.predicted, tally.found, tally.speech),
    directRecall: percent(tally.directFound / (tally.direct || 1)),
    speakers: percent(tally.speakers / (tally.named || 1)),
  };
}

function contentsOf({ text, attributions }: AnnotatedText): Content[] {
  const words = (ranges: readonly Range[]): string => ranges.map(({ start, end }) => text.slice(start, end)).join(" ");
  return attributions.flatMap(({ source, cue, content }) =>
    content
      .map((part) => ({
        start: part.start,
        end: part.end,
        words: text.slice(part.start, part.end).trim(),
        source: words(source),
        isSpeech: SPEECH_CUE.test(words(cue)),
      }))
      .filter((part) => part.words.split(/\s+/u).length >= 3),
  );
}

/** The range that shares most of its union with `wanted`, at least half. */
function bestOf<R extends Range>(wanted: Range, ranges: readonly R[]): R | null {
  let best: R | null = null;
  let most = 0.4999;
  for (const range of ranges) {
    const share = unionShare(wanted, range);
    if (share > most) [best, most] = [range, share];
  }
  return best;
}

function unionShare(a: Range, b: Range): number {
  const both = sharedLength(a, b);
  return both / (lengthOf(a) + lengthOf(b) - both);
}

/** The names among the words of a source, lower case. */
function namesIn(source: string): Set<string> {
  const words = source.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  return new Set(words.map((word) => word.replace(/['’]s$/u, "").toLowerCase()).filter((word) => !NAMELESS.has(word)));
}
