import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readPaths } from "../../src/intake/read-paths.ts";
import { Rule } from "../../src/model/finding.ts";
import { shared } from "../gold.ts";
import { StandOffDraft } from "./draft-pieces.ts";
import { plantedDrafts } from "./drafts.ts";
import { storyFolders } from "./story-folders.ts";

const FOLDER = join(import.meta.dirname, "drafts");
const folded = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
const isHere = existsSync(join(shared, "gold")) && existsSync(join(shared, "bench"));
const folders = storyFolders();
const { drafts, skipped } = plantedDrafts();

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

it.skipIf(!isHere).each(folded)(
  "%s has no four words in a row of its articles (skipped: where the annotated stories are not beside the project)",
  (file) => {
    const draft = StandOffDraft.parse(JSON.parse(readFileSync(join(FOLDER, file), "utf8")));
    const articles = readPaths([folders.get(draft.story)!]).articles.map(({ text }) => ` ${wordsOf(text).join(" ")} `);
    const own = draft.pieces
      .flatMap((piece) => (typeof piece === "object" && "words" in piece ? piece.words : [piece]))
      .filter((words) => typeof words === "string");
    const copied = own.flatMap((text) => {
      const words = wordsOf(text);
      const runs = words.slice(3).map((_, index) => words.slice(index, index + 4).join(" "));
      return runs.filter((run) => articles.some((article) => article.includes(` ${run} `)));
    });
    expect(copied).toEqual([]);
  },
);

it.skipIf(!isHere)(
  "has at least ten faults of each rule, over at least ten stories (skipped: where the annotated stories are not beside the project)",
  () => {
    expect(skipped).toEqual([]);
    const planted = drafts.flatMap(({ marks }) => marks.flatMap(({ mark }) => (Array.isArray(mark) ? [mark[0]] : [])));
    for (const rule of Rule.options)
      expect(planted.filter((one) => one === rule).length, rule).toBeGreaterThanOrEqual(10);
    expect(new Set(drafts.map(({ story }) => story)).size).toBeGreaterThanOrEqual(10);
  },
);

it("reads the drafts over the examples wherever the project stands", () => {
  const examples = drafts.filter(({ story }) => story.startsWith("examples/"));
  expect(examples.length).toBeGreaterThan(0);
  for (const { name, text, marks } of examples) {
    expect(text, name).not.toMatch(/\[\[|\]\]/u);
    expect(marks.length, name).toBeGreaterThan(10);
  }
});
