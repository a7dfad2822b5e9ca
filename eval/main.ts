// Scores every annotated story: `npm run eval [-- STORY…]`.
import { join } from "node:path";
import { readPaths } from "../src/intake/read-paths.ts";
import { read } from "../src/readout/read.ts";
import { goldStories, shared } from "./gold.ts";
import { leftOutWeights } from "./leave-out.ts";
import { scoreStory, type Score } from "./score-story.ts";

const wanted = process.argv.slice(2);
const annotated = goldStories(join(shared, "gold"));
const trainedWithout = leftOutWeights(annotated);
const stories = annotated.filter((story) => wanted.length === 0 || wanted.includes(story.name));
const scores = stories.map((story) =>
  scoreStory(story, read(readPaths([story.articles]).articles, { trained: trainedWithout(story.name) })),
);
const rows = Object.keys(scores[0] ?? {});
console.log(
  ["F1".padEnd(20), ...stories.map((s) => s.name.slice(0, 6).padStart(7)), "   mean", " prec.", "  rec."].join(""),
);
const mean = (row: string, of: keyof Score): string =>
  (scores.reduce((sum, s) => sum + (s[row]?.[of] ?? 0), 0) / scores.length).toFixed(1);
for (const row of rows) {
  const cells = scores.map((s) => (s[row]?.f1 ?? 0).toFixed(1).padStart(7));
  console.log(
    [
      row.padEnd(20),
      ...cells,
      mean(row, "f1").padStart(7),
      mean(row, "precision").padStart(6),
      mean(row, "recall").padStart(6),
    ].join(""),
  );
}
