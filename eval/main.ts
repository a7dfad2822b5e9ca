// Scores the annotated stories: `npm run eval [-- STORY…] [--floors | --raise [--lower "SET: ROW" --reason WHY]]`,
// with `--public` the public sets instead of them, with `check [STORY…] [--misses [--kept]] [--left-out]` drafts with planted faults.
import { parseArgs } from "node:util";
import { readPaths } from "../src/intake/read-paths.ts";
import { read } from "../src/readout/read.ts";
import type { AnalysisWeights } from "../src/analysis/analyse.ts";
import type { TrainedWeights } from "../src/relation/relate.ts";
import { baselineScores } from "./baseline.ts";
import { evaluateCheck } from "./check/evaluate-check.ts";
import { type Floors, fallsUnder, raised, readFloors, writeFloors } from "./floors.ts";
import { type GoldStory, goldStories, shared } from "./gold.ts";
import { leftOutWeights } from "./leave-out.ts";
import { publicJobs } from "./public/jobs.ts";
import { publicMeans, publicTable, runJobs } from "./public/table.ts";
import { readAnnotation } from "./score/annotation.ts";
import { scoreReadout } from "./score/score.ts";
import { trainingStories } from "./stories/training-stories.ts";
import { meansOf, type StoryScores, tableOf } from "./table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    public: { type: "boolean" },
    misses: { type: "boolean" },
    kept: { type: "boolean" },
    "left-out": { type: "boolean" },
    floors: { type: "boolean" },
    raise: { type: "boolean" },
    lower: { type: "string", multiple: true },
    reason: { type: "string" },
  },
});

/** Into how many parts the project's own annotated stories are split, each read with weights trained on the others and on all of `gold`. */
const PARTS = 3;
/** The positional that names another job than the annotated stories. */
const CHECK = "check";
const isCheck = positionals[0] === CHECK;
const wanted = isCheck ? positionals.slice(1) : positionals;
const isWanted = (story: GoldStory): boolean => wanted.length === 0 || wanted.includes(story.name);
const means: Floors = isCheck ? scoreCheck() : values.public ? scorePublic() : scoreStories();
if (values.raise) raise();
if (values.floors) holdFloors();

/**
 * Misses of drafts that are kept are printed only where asked for: whoever writes rules does not read them. With `--left-out` each story is read
 * with weights trained without it, which takes minutes the first time.
 */
function scoreCheck(): Floors {
  const { means, table, misses } = evaluateCheck(wanted, values["left-out"] ? weightsWithout() : undefined);
  if (values.misses) console.log(`${values.kept ? misses.kept : misses.read}\n`);
  console.log(`${table}\n`);
  return { [CHECK]: means };
}

function scorePublic(): Floors {
  const result = runJobs(publicJobs, shared);
  console.log(`${publicTable(result)}\n`);
  return publicMeans(result.rows);
}

function scoreStories(): Floors {
  const { gold, own } = trainingStories();
  const trainedWithout = weightsWithout();
  const sets: Record<string, readonly GoldStory[]> = {
    gold: gold.filter(isWanted),
    own: own.filter(isWanted),
    examples: goldStories(new URL("../examples", import.meta.url).pathname).filter(isWanted),
  };
  const found: Floors = {};
  for (const [set, stories] of Object.entries(sets)) {
    if (stories.length === 0) {
      if (wanted.length === 0) console.log(`skipped: no annotated story of the set '${set}' is here\n`);
      continue;
    }
    const scores = scoresOf(stories, set === "examples" ? () => ({}) : trainedWithout);
    found[set] = meansOf(scores);
    console.log(`${tableOf(set, scores)}\n`);
  }
  return found;
}

/** For each story that weights are trained on, those trained without it. */
function weightsWithout(): ReturnType<typeof leftOutWeights> {
  const { gold, own } = trainingStories();
  return leftOutWeights([
    ...gold.map((story) => ({ story, group: story.name })),
    ...own.map((story, index) => ({ story, group: `part ${index % PARTS}` })),
  ]);
}

/** Each story that weights are trained on is read with weights that were trained without it. */
function scoresOf(
  stories: readonly GoldStory[],
  trained: (name: string) => TrainedWeights & AnalysisWeights,
): StoryScores[] {
  return stories.map((story) => {
    const gold = readAnnotation(story.gold);
    const { articles } = readPaths([story.articles]);
    const readout = read(articles, { trained: trained(story.name) });
    return {
      name: story.name,
      scores: scoreReadout(gold, story.articles, readout),
      baseline: baselineScores(gold, story.articles, readout),
    };
  });
}

function raise(): void {
  const lower = new Set(values.lower ?? []);
  if (lower.size > 0 && !values.reason) {
    console.error("--lower needs --reason: say why a floor may fall, and put the same words into the commit.");
    process.exit(2);
  }
  if (wanted.length > 0) {
    console.error("--raise takes no story: a floor is a mean over all of them.");
    process.exit(2);
  }
  writeFloors(raised(readFloors(), means, lower));
  console.log(`floors written${values.reason ? `; lowered because ${values.reason}` : ""}`);
}

function holdFloors(): void {
  const falls = fallsUnder(readFloors(), means);
  for (const { set, row, floor, mean } of falls)
    console.error(`${set}, ${row}: ${mean} is under the floor of ${floor}`);
  console.log(falls.length === 0 ? "every floor holds" : `${falls.length} floors do not hold`);
  if (falls.length > 0) process.exitCode = 1;
}
