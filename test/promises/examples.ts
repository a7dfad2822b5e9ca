import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readPaths } from "../../src/intake/read-paths.ts";
import type { Article } from "../../src/model/article.ts";

const folder = join(import.meta.dirname, "../../examples");

/** The articles of each example story. */
export const examples: readonly { readonly name: string; readonly articles: readonly Article[] }[] = readdirSync(
  folder,
  { withFileTypes: true },
)
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted()
  .map((name) => ({ name, articles: readPaths([join(folder, name, "articles")]).articles }));
