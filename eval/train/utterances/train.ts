// Trains the shipped weights of utterances on all annotated stories, and prints what each story scores when it is left out:
// `node eval/train/utterances/train.ts`.
import { writeFileSync } from "node:fs";
import { allTrainingStories } from "../../stories/training-stories.ts";
import { fit, groupingF1 } from "./fit.ts";
import { utteranceStory } from "./stories.ts";

const stories = allTrainingStories().map((story) => utteranceStory(story).found);
let sum = 0;
for (const story of stories) {
  const weights = fit(stories.filter((other) => other !== story));
  const f1 = 100 * groupingF1(story, weights);
  sum += f1;
  console.log(`${story.name.padEnd(12)} left out ${f1.toFixed(1)}  threshold ${weights.threshold}`);
}
console.log(`mean ${(sum / stories.length).toFixed(1)}`);
const target = new URL("../../../src/relation/utterances/weights.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(fit(stories))}\n`);
