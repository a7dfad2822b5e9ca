import { CLAUSE_COLUMNS } from "../../../src/analysis/en/quotes/learned/clause-features.ts";
import type { ShownWeights } from "../../../src/analysis/en/quotes/learned/shown-weights.ts";
import type { Forest } from "../../../src/model/trees.ts";
import { boost } from "../points/boosting.ts";
import { packed } from "./packed.ts";
import type { ClauseStory } from "./shown-examples.ts";

/** Forests of so many seeds are averaged. */
const SEEDS = [7, 20, 33];

/** The trees that tell which reported clauses a record shows, from the runs of some stories. The same stories give the same numbers. */
export const fitShown = (stories: readonly ClauseStory[]): ShownWeights => ({
  shown: packed(fitTarget(stories, "shown")),
  exact: packed(fitTarget(stories, "exact")),
});

/** The trees of one target, as they are before they are packed for their file. */
export function fitTarget(from: readonly ClauseStory[], target: "shown" | "exact"): Forest {
  const all = from.flatMap(({ clauses }) => clauses);
  const rows = new Float32Array(all.length * CLAUSE_COLUMNS);
  all.forEach(({ columns }, index) => rows.set(columns, index * CLAUSE_COLUMNS));
  const targets = all.map((clause) => (clause[target] ? 1 : 0));
  const examples = { rows, targets, width: CLAUSE_COLUMNS, weights: new Float32Array(all.length).fill(1) };
  const options = { rounds: 60, leaves: 8, rate: 0.08, shrink: 5, leastWeight: 4, rowShare: 0.6, columnShare: 0.4 };
  const forests = SEEDS.map((seed) => boost(examples, { ...options, seed }));
  const share = 1 / SEEDS.length;
  return {
    base: forests[0]!.base,
    trees: forests.flatMap(({ trees }) =>
      trees.map((tree) => ({ ...tree, value: tree.value.map((value) => value * share) })),
    ),
  };
}
