import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readPaths } from "../../src/intake/read-paths.ts";
import { read } from "../../src/readout/read.ts";
import { goldStories, shared } from "../gold.ts";
import { scoreStory } from "../score-story.ts";
import { readAnnotation } from "./annotation.ts";
import { scoreReadout } from "./score.ts";

const story = goldStories(join(shared, "gold")).find(({ name }) => name === "call");

it.skipIf(!story || !existsSync(join(shared, "gold", "score.mjs")))(
  "gives what the reference scorer gives (skipped: where the annotated stories are not beside the project)",
  () => {
    if (!story) return;
    const readout = read(readPaths([story.articles]).articles);
    expect(scoreReadout(readAnnotation(story.gold), story.articles, readout)).toEqual(scoreStory(story, readout));
  },
);
