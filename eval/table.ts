import type { Scores } from "./score/score.ts";

export interface StoryScores {
  readonly name: string;
  readonly scores: Scores;
  readonly baseline: Scores;
}

/** F1 that two independent annotations of one story reach against each other. */
const AGREEMENT: Readonly<Record<string, number>> = {
  quotes: 100,
  indirect: 96,
  utterances: 82,
  "times + value": 94,
  figures: 98,
  points: 87,
  "points, tight": 77,
  conflicts: 86,
  names: 99,
};
/** The rows that the naive baseline has an answer for. */
const BASELINE_ROWS = new Set(["points", "points, tight", "points, each alike"]);

const round = (value: number): number => Math.round(value * 10) / 10;
const meanOf = (values: readonly number[]): number => round(values.reduce((a, b) => a + b, 0) / values.length);
const rowsOf = (stories: readonly StoryScores[]): string[] => Object.keys(stories[0]?.scores ?? {});

/** The mean F1 of each row over the stories; of 'points, firm' the precision, which is what a reader relies on. */
export function meansOf(stories: readonly StoryScores[]): Record<string, number> {
  return Object.fromEntries(
    rowsOf(stories).flatMap((row) => {
      const mean = (of: "f1" | "precision"): number => meanOf(stories.map((story) => story.scores[row]?.[of] ?? 0));
      return row === "points, firm"
        ? [
            [row, mean("f1")],
            [`${row}: precision`, mean("precision")],
          ]
        : [[row, mean("f1")]];
    }),
  );
}

/** F1 of every row and story with the means, the naive baseline and the agreement of two annotators beside them. */
export function tableOf(set: string, stories: readonly StoryScores[]): string {
  const cell = (text: string | number | undefined): string =>
    (typeof text === "number" ? text.toFixed(1) : (text ?? "")).padStart(7);
  const head = [
    `F1, ${set}`.padEnd(20),
    ...stories.map((story) => cell(story.name.slice(0, 6))),
    ...["mean", "prec.", "rec.", "naive", "agree"].map(cell),
  ];
  const lines = rowsOf(stories).map((row) => {
    const mean = (of: "f1" | "precision" | "recall"): number =>
      meanOf(stories.map((story) => story.scores[row]?.[of] ?? 0));
    const naive = BASELINE_ROWS.has(row) ? meanOf(stories.map((story) => story.baseline[row]?.f1 ?? 0)) : undefined;
    const cells = [
      ...stories.map((story) => story.scores[row]?.f1),
      mean("f1"),
      mean("precision"),
      mean("recall"),
      naive,
      AGREEMENT[row],
    ];
    return [row.padEnd(20), ...cells.map(cell)].join("");
  });
  return [head.join(""), ...lines].join("\n");
}
