import { lengthOf, sharedLength, type Range } from "../../../src/model/span.ts";
import { scored, type Scored } from "../job.ts";
import type { AnnotatedTime } from "./timebank.ts";

export interface TimeScores {
  /** Exactly the annotated words. */
  readonly strict: Scored;
  /** A character in common. */
  readonly relaxed: Scored;
  /** A character in common and the same value. */
  readonly value: Scored;
}

/** What is annotated in one text and what a program found there. */
export interface ComparedTimes {
  readonly wanted: readonly AnnotatedTime[];
  readonly found: readonly AnnotatedTime[];
}

/** Scores as TempEval-3 does, and `score.mjs timex` with it: each annotated expression is held against the one that overlaps it most. */
export function scoreTimes(texts: readonly ComparedTimes[]): TimeScores {
  let [wanted, found, strict, met, touching, value] = [0, 0, 0, 0, 0, 0];
  for (const text of texts) {
    wanted += text.wanted.length;
    found += text.found.length;
    touching += text.found.filter((time) => text.wanted.some((one) => sharedLength(one, time) > 0)).length;
    for (const one of text.wanted) {
      const near = nearest(one, text.found);
      if (!near) continue;
      met++;
      if (near.start === one.start && near.end === one.end) strict++;
      if (near.value === one.value) value++;
    }
  }
  return {
    strict: scored(strict, found, strict, wanted),
    relaxed: scored(touching, found, met, wanted),
    value: scored(value, found, value, wanted),
  };
}

function nearest(wanted: Range, times: readonly AnnotatedTime[]): AnnotatedTime | undefined {
  const share = (time: Range): number => {
    const both = sharedLength(wanted, time);
    return both / (lengthOf(wanted) + lengthOf(time) - both);
  };
  return times.filter((time) => sharedLength(wanted, time) > 0).toSorted((a, b) => share(b) - share(a))[0];
}
