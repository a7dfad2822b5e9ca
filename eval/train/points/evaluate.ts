// Trains the weights of points without each story and prints how they do on it: `node eval/train/points/evaluate.ts [--train]`. The stories of
// others are left out one by one, the project's own in thirds; `--gold` leaves the latter aside, `--train` then trains what is shipped.
import { allTrainingStories, trainingStories } from "../../stories/training-stories.ts";
import { leftOutPoints } from "../../leave-out.ts";
import { readAnnotation } from "../../score/annotation.ts";
import { scoreReadout, type Scores } from "../../score/score.ts";
import { readPaths } from "../../../src/intake/read-paths.ts";
import { read } from "../../../src/readout/read.ts";

const ROWS = ["points", "points, tight", "points, firm", "points, each alike"];
const THIRDS = 3;

const { gold, own } = trainingStories();
const grouped = [
  ...gold.map((story) => ({ story, group: story.name })),
  ...own.map((story, index) => ({ story, group: `own ${index % THIRDS}` })),
];
const weights = leftOutPoints(grouped);
const scoreOf = (story: (typeof gold)[number]): Scores => {
  const record = read(readPaths([story.articles]).articles, { trained: { points: weights(story.name) } });
  const scores = scoreReadout(readAnnotation(story.gold), story.articles, record);
  console.error(story.name, ...ROWS.map((row) => scores[row]!.f1));
  return scores;
};
for (const [name, stories] of Object.entries({ gold, own: process.argv.includes("--gold") ? [] : own })) {
  const scores = stories.map(scoreOf);
  if (scores.length === 0) continue;
  console.log(name.padEnd(22) + stories.map((story) => story.name.slice(0, 6).padStart(7)).join(""));
  for (const row of ROWS) {
    const mean = (value: "f1" | "precision" | "recall"): string =>
      (scores.reduce((sum, score) => sum + score[row]![value], 0) / scores.length).toFixed(1);
    const each = scores.map((score) => score[row]!.f1.toFixed(1).padStart(7)).join("");
    console.log(
      `${row.padEnd(22)}${each}   mean ${mean("f1")}, precision ${mean("precision")}, recall ${mean("recall")}`,
    );
  }
}
if (process.argv.includes("--train") && allTrainingStories().length > 0) await import("./train.ts");
