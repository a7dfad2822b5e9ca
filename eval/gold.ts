import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where the annotated stories stand that are not part of the project; `READOUT_SHARED` names another place. */
export const shared = process.env["READOUT_SHARED"] ?? new URL("../../shared", import.meta.url).pathname;

export interface GoldStory {
  readonly name: string;
  readonly gold: string;
  readonly articles: string;
}

/** The annotated stories in `folder`, by name. */
export function goldStories(folder: string): GoldStory[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "gold.json")))
    .toSorted()
    .map((name) => ({ name, gold: join(folder, name, "gold.json"), articles: join(folder, name, "articles") }));
}
