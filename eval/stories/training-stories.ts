import { join } from "node:path";
import { type GoldStory, goldStories, shared } from "../gold.ts";
import { unfoldedStories } from "./unfold.ts";

/** The annotated stories that weights are trained on: those that stand outside the project, and those that it annotates itself. */
export function trainingStories(): { gold: GoldStory[]; own: GoldStory[] } {
  return { gold: goldStories(join(shared, "gold")), own: unfoldedStories() };
}

/** Both in one list. */
export const allTrainingStories = (): GoldStory[] => Object.values(trainingStories()).flat();
