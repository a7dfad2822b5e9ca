// Trains the shipped weights of utterances on all annotated stories, and prints what each story scores when it is left out, with the
// quotes that are found and with the annotated ones: `node eval/train/utterances/train.ts`.
import { writeFileSync } from "node:fs";
import { allTrainingStories } from "../../stories/training-stories.ts";
import { fit, groupingF1 } from "./fit.ts";
import { utteranceStory } from "./stories.ts";

const stories = allTrainingStories().map(utteranceStory);
const sums = [0, 0];
for (const story of stories) {
  const weights = fit(stories.filter((other) => other !== story));
  const f1 = [story.found, story.annotated].map((seen) => 100 * groupingF1(seen, weights));
  f1.forEach((value, index) => (sums[index]! += value));
  console.log(
    `${story.found.name.padEnd(12)} left out ${f1.map((value) => value.toFixed(1)).join("  annotated quotes ")}`,
  );
}
console.log(`mean ${sums.map((sum) => (sum / stories.length).toFixed(1)).join("  annotated quotes ")}`);
const target = new URL("../../../src/relation/utterances/weights.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(fit(stories))}\n`);
