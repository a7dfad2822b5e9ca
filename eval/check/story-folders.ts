import { existsSync } from "node:fs";
import { join } from "node:path";
import { goldStories, shared } from "../gold.ts";
import { unfoldedStories } from "../stories/unfold.ts";
import { unfoldedSources } from "./unfolded-sources.ts";

const EXAMPLES = new URL("../../examples", import.meta.url).pathname;

/** The folder of articles of each story that a draft may be written on, by set and name ('examples/ferry'); those that are here. */
export function storyFolders(): ReadonlyMap<string, string> {
  const sets = {
    examples: goldStories(EXAMPLES),
    gold: goldStories(join(shared, "gold")),
    own: unfoldedStories(),
    bench: unfoldedSources(),
  };
  return new Map(
    Object.entries(sets).flatMap(([set, stories]) =>
      stories
        .filter(({ articles }) => existsSync(articles))
        .map(({ name, articles }): [string, string] => [`${set}/${name}`, articles]),
    ),
  );
}
