import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readPaths } from "../../src/intake/read-paths.ts";
import { shared } from "../gold.ts";
import { readAnnotation } from "../score/annotation.ts";
import { locate } from "../train/locate.ts";
import { StandOff } from "./stand-off.ts";
import { unfoldedStories } from "./unfold.ts";

const kept = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".json"));

it.each(kept)("%s holds places and no words of its articles", (file) => {
  const story = StandOff.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")));
  const ids = new Set(story.quotes.map(({ id }) => id));
  const figures = new Set(story.figures.map(({ id }) => id));
  expect(story.utterances.flat().filter((id) => !ids.has(id))).toEqual([]);
  expect(story.measures.flatMap((measure) => measure.figures).filter((id) => !figures.has(id))).toEqual([]);
  const longest = [...JSON.stringify(story).matchAll(/"([^"]*)"/gu)].map((match) => match[1]!.split(" ").length);
  expect(Math.max(...longest)).toBeLessThan(4);
});

it.skipIf(!existsSync(join(shared, "bench")))(
  "unfolds every story into articles and an annotation that stands in them (skipped: where the public data is not beside the project)",
  () => {
    const stories = unfoldedStories();
    expect(stories.map(({ name }) => `${name}.json`)).toEqual(kept.toSorted());
    for (const { gold, articles } of stories) {
      const annotation = readAnnotation(gold);
      const texts = new Map(readPaths([articles]).articles.map(({ path, text }) => [path!.split("/").at(-1)!, text]));
      expect([...texts.keys()].toSorted()).toEqual(annotation.articles.map(({ file }) => file).toSorted());
      for (const { file, text, at } of [...annotation.quotes, ...annotation.figures, ...annotation.times]) {
        expect(locate(texts.get(file)!, text, at ?? 0), text).not.toBeNull();
      }
    }
  },
);
