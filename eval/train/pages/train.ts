// Learns which blocks of a page are its article's from the annotated pages of two public sets and writes the weights:
// `node eval/train/pages/train.ts`. Numbers only; no text is kept. Weights that never saw a half of the pages go beside the
// evaluation (`eval/public/pages/half-N.trees` learned from the other half), those learned from all pages into the program.
import { writeFileSync } from "node:fs";
import type { PageWeights } from "../../../src/intake/html/choice/weights.ts";
import { shared } from "../../gold.ts";
import { readPageSets } from "../../public/pages/page-sets.ts";
import { exampleOf } from "./examples.ts";
import { fit } from "./fit.ts";

const examples = readPageSets(shared).map(exampleOf);
const write = (path: string, weights: PageWeights): void =>
  writeFileSync(new URL(`../../../${path}`, import.meta.url), `${JSON.stringify(weights)}\n`);

for (const half of [0, 1])
  write(`eval/public/pages/half-${half}.trees`, fit(examples.filter(({ page }) => page.half !== half)));
write("src/intake/html/choice/weights.trees", fit(examples));
