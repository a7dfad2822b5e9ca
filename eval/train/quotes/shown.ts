// Trains the trees that tell which reported clauses a record shows, on the annotated stories, and prints how well clauses are told apart in
// parts of the stories that were left out: `node eval/train/quotes/shown.ts [--without NAME,…]` writes src/analysis/en/quotes/learned/shown.bin.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { CLAUSE_COLUMNS } from "../../../src/analysis/en/quotes/learned/clause-features.ts";
import { encodeShown } from "../../../src/analysis/en/quotes/learned/shown-weights.ts";
import { type Forest, forestOdds } from "../../../src/model/trees.ts";
import { allTrainingStories } from "../../stories/training-stories.ts";
import { boost } from "../points/boosting.ts";
import { packed } from "./packed.ts";
import { type ClauseStory, clauseStory } from "./shown-examples.ts";

const PARTS = 8;
/** Forests of so many seeds are averaged. */
const SEEDS = [7, 20, 33];
const { values } = parseArgs({ options: { without: { type: "string", default: "" } } });
const without = values.without.split(",");
const stories = allTrainingStories()
  .filter(({ name }) => !without.includes(name))
  .map(clauseStory);

function fit(from: readonly ClauseStory[], target: "shown" | "exact"): Forest {
  const all = from.flatMap(({ clauses }) => clauses);
  const rows = new Float32Array(all.length * CLAUSE_COLUMNS);
  all.forEach(({ columns }, index) => rows.set(columns, index * CLAUSE_COLUMNS));
  const targets = all.map((clause) => (clause[target] ? 1 : 0));
  const examples = { rows, targets, width: CLAUSE_COLUMNS, weights: new Float32Array(all.length).fill(1) };
  const options = { rounds: 100, leaves: 8, rate: 0.08, shrink: 5, leastWeight: 4, rowShare: 0.6, columnShare: 0.4 };
  const forests = SEEDS.map((seed) => boost(examples, { ...options, seed }));
  const share = 1 / SEEDS.length;
  return {
    base: forests[0]!.base,
    trees: forests.flatMap(({ trees }) =>
      trees.map((tree) => ({ ...tree, value: tree.value.map((value) => value * share) })),
    ),
  };
}

for (const target of ["shown", "exact"] as const) {
  let [loss, count] = [0, 0];
  for (let part = 0; part < PARTS; part++) {
    const forest = fit(
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
const weights = { shown: packed(fit(stories, "shown")), exact: packed(fit(stories, "exact")) };
writeFileSync(file, encodeShown(weights));
