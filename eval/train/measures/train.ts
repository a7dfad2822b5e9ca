// Trains the shipped weights of measures on all annotated stories, and prints what each story scores when it is left out:
// `node eval/train/measures/train.ts`.
import { writeFileSync } from "node:fs";
import { FEATURES } from "../../../src/relation/measures/features.ts";
import { allTrainingStories } from "../../stories/training-stories.ts";
import { fit, groupingF1 } from "./fit.ts";
import { measureStory } from "./stories.ts";

const stories = allTrainingStories().map(measureStory);
let sum = 0;
for (const story of stories) {
  const weights = fit(stories.filter((other) => other !== story));
  const f1 = 100 * groupingF1(story, weights);
  sum += f1;
  console.log(`${story.name.padEnd(12)} left out ${f1.toFixed(1)}  threshold ${weights.threshold}`);
}
console.log(`mean ${(sum / stories.length).toFixed(1)}`);
const shipped = fit(stories);
FEATURES.forEach(({ name }, i) => console.log(name.padEnd(30), shipped.weights[i]));
const target = new URL("../../../src/relation/measures/weights.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(shipped)}\n`);
