// Trains the trees that tell which reported clauses a record shows, on the annotated stories, and prints how well clauses are told apart in
// parts of the stories that were left out: `node eval/train/quotes/shown.ts [--without NAME,…]` writes src/analysis/en/quotes/learned/shown.bin.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { encodeShown } from "../../../src/analysis/en/quotes/learned/shown-weights.ts";
import { forestOdds } from "../../../src/model/trees.ts";
import { allTrainingStories } from "../../stories/training-stories.ts";
import { fitShown, fitTarget } from "./fit-shown.ts";
import { clauseStory } from "./shown-examples.ts";

const PARTS = 8;
const { values } = parseArgs({ options: { without: { type: "string", default: "" } } });
const without = values.without.split(",");
const stories = allTrainingStories()
  .filter(({ name }) => !without.includes(name))
  .map(clauseStory);

for (const target of ["shown", "exact"] as const) {
  let [loss, count] = [0, 0];
  for (let part = 0; part < PARTS; part++) {
    const forest = fitTarget(
      stories.filter((_, index) => index % PARTS !== part),
      target,
    );
    const kept = stories.filter((_, index) => index % PARTS === part).flatMap(({ clauses }) => clauses);
    for (const { columns, [target]: yes } of kept) {
      const odds = forestOdds(forest, columns, 0);
      loss += Math.log1p(Math.exp(yes ? -odds : odds));
      count++;
    }
  }
  console.log(`${target}: ${count} runs of ${stories.length} stories, mean loss left out ${(loss / count).toFixed(4)}`);
}
const file = new URL("../../../src/analysis/en/quotes/learned/shown.bin", import.meta.url);
writeFileSync(file, encodeShown(fitShown(stories)));
