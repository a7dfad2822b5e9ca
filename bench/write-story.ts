import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/model/article.ts";
import { madeStory } from "./made-story.ts";

/** Writes articles into a new folder, each a file of plain text, with a list of what the files do not say; gives the folder back. */
export function writeStory(folder: string, articles: readonly Article[]): string {
  mkdirSync(folder, { recursive: true });
  for (const { id, text } of articles) writeFileSync(join(folder, `${id}.txt`), text);
  const list = articles.map(({ id, outlet, published }) => ({ file: `${id}.txt`, outlet, published }));
  writeFileSync(join(folder, "articles.json"), JSON.stringify(list));
  return folder;
}

/** Writes a draft of about `words` words, made like the articles of a story but with other perturbations; gives its path back. */
export function writeDraft(path: string, words: number): string {
  const text = madeStory(1, words * 8, 11)[0]!.text;
  const end = [...text.matchAll(/\S+/gu)][words - 1];
  writeFileSync(path, text.slice(0, end ? end.index + end[0].length : text.length));
  return path;
}
