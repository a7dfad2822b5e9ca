// Trains the shipped weights of points on all annotated stories: `node eval/train/points/train.ts`.
import { writeFileSync } from "node:fs";
import { allTrainingStories } from "../../stories/training-stories.ts";
import { fit, prepare } from "./fit.ts";
import { annotatedStory } from "./stories.ts";

const stories = allTrainingStories().map((story) => prepare(annotatedStory(story)));
const target = new URL("../../../src/relation/points/weights.json", import.meta.url);
writeFileSync(target, JSON.stringify(fit(stories)) + "\n");
