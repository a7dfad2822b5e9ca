import { annotated } from "../annotated.ts";
import { chosen, examplesOf, fit } from "../../train/times/fit.ts";
import type { PublicJob, PublicRow } from "../job.ts";
import { datesAlone } from "./dates-alone.ts";
import { scoreTimes, type TimeScores } from "./score-times.ts";
import { readTexts, type TimedText } from "./timebank.ts";

const MEASURES = [
  ["strict F1", "strict", 82, "HeidelTime 81.3 on the platinum set (M)"],
  ["relaxed F1", "relaxed", 92, "HeidelTime, SUTime 90.3 on the platinum set (M)"],
  ["value F1", "value", 80, "UWTime 82.4 on the platinum set (M)"],
] as const;

/**
 * Time expressions of newswire, on the fifth that is kept apart and on the rest, which the rules were made with. What is annotated at all was
 * learned from the rest: each fifth of it is read by weights of the other four.
 */
export const times: PublicJob = (shared) => {
  const { kept, rest } = readTexts(shared);
  const ours = kept.map(({ text, published }) =>
    annotated(text, published).times.map(({ span, value }) => ({ ...span, value })),
  );
  return [...rowsOf("kept fifth", kept, ours), ...rowsOf("rest, read", rest, crossRead(rest))];
};

const FOLDS = 5;

/** What is found in each text by weights that were trained without it. */
function crossRead(texts: readonly TimedText[]): TimedText["times"][] {
  const examples = texts.map(examplesOf);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit(examples.filter((_, at) => at % FOLDS !== fold).flat()),
  );
  return examples.map((found, at) => chosen(found, models[at % FOLDS]!));
}

function rowsOf(split: string, texts: readonly TimedText[], found: readonly TimedText["times"][]): PublicRow[] {
  const score = (find: (text: TimedText, at: number) => TimedText["times"]): TimeScores =>
    scoreTimes(texts.map((text, at) => ({ wanted: text.times, found: find(text, at) })));
  const ours = score((_, at) => found[at]!);
  const naive = score(({ text, published }) => datesAlone(text, published));
  return MEASURES.map(([measure, key, target, published]) => ({
    job: "times",
    data: "TimeBank + AQUAINT",
    split,
    measure,
    ours: ours[key].f1,
    naive: naive[key].f1,
    published,
    target,
  }));
}
