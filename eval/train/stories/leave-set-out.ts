// How a stream does on a kind of set that its weights never saw: `node eval/train/stories/leave-set-out.ts` learns from two of the three
// sets and scores the third, beside the shipped weights, which saw them all. Nothing is written.
import { judgeBy } from "../../../src/stories/judge.ts";
import { shared } from "../../gold.ts";
import { scoreStream, storySets } from "../../public/stories/stories.ts";
import { examplesOf, pairsOf } from "./examples.ts";
import { fit } from "./fit.ts";
import { variantsOf } from "./variants.ts";

const pairs = variantsOf(shared).map((variant, index) => pairsOf(variant, index + 1));
for (const set of storySets) {
  const labelled = set.read(shared);
  const forest = fit(examplesOf(pairs, ({ set: name }) => name !== set.name));
  const unseen = scoreStream(
    set,
    labelled,
    judgeBy(() => forest),
  );
  const shipped = scoreStream(set, labelled, judgeBy());
  console.log(
    `${set.data}: ${set.measure} ${unseen.toFixed(1)} by weights of the other sets, ${shipped.toFixed(1)} by the shipped weights`,
  );
}
