import type { Analysis, Token } from "../../model/analysis.ts";
import { contains, lengthOf, type Range, type Span, spanOf } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { Story } from "../../relation/relation.ts";
import { type PassageIndex, termsIn } from "../support/passages.ts";
import { compareTimes, type StatedTime, statedIn, statedThere } from "./stated.ts";

/** A time of a source that can be compared with one of the draft, and how alike the clauses around the two are, 0 to 1. */
export interface GivenTime {
  readonly article: number;
  readonly span: Span;
  readonly alike: number;
  readonly agrees: boolean;
}

/** A time of the draft with the comparable times of the sources, the most alike first. */
export interface DraftTime {
  readonly time: TimeExpression;
  readonly stated: StatedTime;
  readonly given: readonly GivenTime[];
}

interface Placed {
  readonly article: number;
  readonly span: Span;
  readonly stated: StatedTime;
  readonly clause: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
}

/** The times of a draft beside those of its sources; `story` has the draft as its last article. */
export function timesOf(story: Story, { weigh }: PassageIndex): DraftTime[] {
  const draft = story.at(-1)!;
  const sources = story.slice(0, -1).flatMap(({ article, analysis }, index) =>
    analysis.times.flatMap((time): Placed[] => {
      if (time.role === "header" || time.value.startsWith("P")) return [];
      const stated = statedThere(time, analysis.text.slice(time.start, time.end));
      return [{ article: index, span: spanOf(article.id, time), stated, ...contextOf(analysis, time) }];
    }),
  );
  return draft.analysis.times.flatMap((time): DraftTime[] => {
    if (time.role === "header" || time.value.startsWith("P")) return [];
    const stated = statedIn(time, draft.analysis.text.slice(time.start, time.end));
    const own = contextOf(draft.analysis, time);
    const given = sources.flatMap((other): GivenTime[] => {
      const relation = compareTimes(stated, other.stated);
      if (relation === "unlike") return [];
      const alike = Math.max(likeness(own.clause, other.clause, weigh), likeness(own.sentence, other.sentence, weigh));
      return [{ article: other.article, span: other.span, alike, agrees: relation === "same" }];
    });
    return [{ time, stated, given: given.toSorted((a, b) => b.alike - a.alike) }];
  });
}

/** The terms of the clause and of the sentence around a time. */
function contextOf(analysis: Analysis, time: Range): Pick<Placed, "clause" | "sentence"> {
  const { claims, sentences, tokens } = analysis;
  const sentence = sentences.find(({ end }) => end > time.start);
  const inSentence = sentence ? tokens.slice(sentence.from, sentence.to) : [];
  const clause = claims.filter((claim) => contains(claim, time)).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  const beside = (list: readonly Token[], range: Range): Set<string> =>
    termsIn(list.filter((token) => contains(range, token) && (token.end <= time.start || token.start >= time.end)));
  const whole = sentence ?? time;
  return { clause: beside(inSentence, clause ?? whole), sentence: beside(inSentence, whole) };
}

/** The shared weight of two sets of terms, to the weight of both (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (term: string) => number): number {
  let [shared, sum] = [0, 0];
  for (const term of a) {
    const weight = weigh(term);
    sum += weight;
    if (b.has(term)) shared += weight;
  }
  for (const term of b) sum += weigh(term);
  return sum === 0 ? 0 : (2 * shared) / sum;
}
