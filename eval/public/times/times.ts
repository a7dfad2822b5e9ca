import { annotated } from "../annotated.ts";
import { dataAt, type PublicJob, type PublicRow } from "../job.ts";
import { datesAlone } from "./dates-alone.ts";
import { scoreTimes, type TimeScores } from "./score-times.ts";
import { isKeptApart, readTimeBank, type TimedText } from "./timebank.ts";

const MEASURES = [
  ["strict F1", "strict", 82, "HeidelTime 81.3 on the platinum set (M)"],
  ["relaxed F1", "relaxed", 92, "HeidelTime, SUTime 90.3 on the platinum set (M)"],
  ["value F1", "value", 80, "UWTime 82.4 on the platinum set (M)"],
] as const;

/** Time expressions of newswire, on the fifth that is kept apart and on the rest, which the rules were made with. */
export const times: PublicJob = (shared) => {
  const folders = ["TimeBank", "AQUAINT"].map((set) => dataAt(shared, "bench/tempeval3", set));
  const texts = folders.flatMap(readTimeBank);
  return [
    ...rowsOf(
      "kept fifth",
      texts.filter(({ id }) => isKeptApart(id)),
    ),
    ...rowsOf(
      "rest, read",
      texts.filter(({ id }) => !isKeptApart(id)),
    ),
  ];
};

function rowsOf(split: string, texts: readonly TimedText[]): PublicRow[] {
  const score = (find: (text: TimedText) => TimedText["times"]): TimeScores =>
    scoreTimes(texts.map((text) => ({ wanted: text.times, found: find(text) })));
  const ours = score(({ text, published }) =>
    annotated(text, published).times.map(({ span, value }) => ({ ...span, value })),
  );
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
