import type { FindStory } from "../check/load-sources.ts";

/** The articles of a story that an archive keeps, by the story's id. */
export const findKeptStory: FindStory | undefined = undefined;
