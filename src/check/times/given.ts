import { type Span, spanOf } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { Story } from "../../relation/relation.ts";
import { contextLikeness, contextReader, type SlotContext } from "../slots/context.ts";
import type { PassageIndex } from "../support/passages.ts";
import { compareTimes } from "./compare.ts";
import { isDated, type StatedTime, statedIn, statedThere } from "./stated.ts";

/** A time of a source that can be compared with one of the draft, and how alike the clauses around the two are, 0 to 1. */
export interface GivenTime {
  readonly article: number;
  readonly span: Span;
  readonly alike: number;
  readonly agrees: boolean;
  readonly stated: StatedTime;
}

/** A time of the draft with the comparable times of the sources, the most alike first. */
export interface DraftTime {
  readonly time: TimeExpression;
  readonly stated: StatedTime;
  readonly given: readonly GivenTime[];
  /** Whether a source has the time for whatever event; a weekday alone is always known. */
  readonly known: boolean;
}

interface Placed {
  readonly article: number;
  readonly span: Span;
  readonly stated: StatedTime;
  readonly context: SlotContext;
}

/** The times of a draft beside those of its sources; `story` has the draft as its last article. */
export function timesOf(story: Story, index: PassageIndex): DraftTime[] {
  const draft = story.at(-1)!;
  const sources = story.slice(0, -1).flatMap(({ article, analysis }, at) => {
    const contextOf = contextReader(analysis, index);
    return analysis.times.flatMap((time): Placed[] => {
      if (time.role === "header" || time.value.startsWith("P")) return [];
      const stated = statedThere(time, analysis.text.slice(time.start, time.end));
      return [{ article: at, span: spanOf(article.id, time), stated, context: contextOf(time) }];
    });
  });
  const contextOf = contextReader(draft.analysis, index);
  const times = draft.analysis.times.flatMap((time): DraftTime[] => {
    if (time.role === "header" || time.value.startsWith("P")) return [];
    const stated = statedIn(time, draft.analysis.text.slice(time.start, time.end));
    const own = contextOf(time);
    const given = sources.flatMap((other): GivenTime[] => {
      const relation = compareTimes(stated, other.stated);
      if (relation === "unlike") return [];
      const alike = contextLikeness(own, other.context);
      return [{ article: other.article, span: other.span, alike, agrees: relation === "same", stated: other.stated }];
    });
    const known =
      (!isDated(stated) && (stated.clock ?? stated.ago) === undefined) || given.some(({ agrees }) => agrees);
    return [{ time, stated, known, given: given.toSorted((a, b) => b.alike - a.alike) }];
  });
  const sentenceOf = ({ time }: DraftTime): number => draft.analysis.sentences.findIndex(({ end }) => end > time.start);
  return times.map((one) => {
    const others = times.filter(
      (other) =>
        other !== one &&
        sentenceOf(other) === sentenceOf(one) &&
        (other.stated.clock === undefined) === (one.stated.clock === undefined),
    );
    const isTaken = ({ agrees, span }: GivenTime): boolean =>
      !agrees && others.some(({ given }) => given.some((other) => other.agrees && isSame(other.span, span)));
    return { ...one, given: one.given.filter((given) => !isTaken(given)) };
  });
}

const isSame = (a: Span, b: Span): boolean => a.article === b.article && a.start === b.start;
