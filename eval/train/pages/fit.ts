import { SECOND_COLUMNS, secondLook } from "../../../src/intake/html/choice/second-look.ts";
import type { PageWeights } from "../../../src/intake/html/choice/weights.ts";
import type { Forest, Tree } from "../../../src/model/trees.ts";
import { likely, OPINION_COLUMNS, widened } from "../../../src/intake/html/choice/judge.ts";
import type { Measures } from "../../../src/intake/html/choice/measure.ts";
import { boost, type BoostingOptions } from "../points/boosting.ts";
import type { PageExample } from "./examples.ts";

const OPTIONS: BoostingOptions = {
  rounds: 140,
  leaves: 12,
  rate: 0.09,
  shrink: 3,
  leastWeight: 3,
  rowShare: 0.7,
  columnShare: 0.25,
  seed: 7,
};
const FOLDS = 6;
/** One forest hangs on its seed by half a point of F1 on unseen outlets; so many together hang on it less. */
const FORESTS = 3;
/** Of short blocks far from the article one in so many is enough. */
const EASY = { one: 3, shorter: 30 };

/**
 * Learns the looks at a page's blocks: the second, alone and advised, learns from what first looks say of pages that they were not
 * trained on.
 */
export function fit(examples: readonly PageExample[], seconds = new Map<PageExample, Measures>()): PageWeights {
  const outlets = [...new Set(examples.map(({ page }) => page.outlet))].toSorted();
  const foldOf = ({ page }: PageExample): number => outlets.indexOf(page.outlet) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = learn(
      examples.filter((example) => foldOf(example) !== fold),
      ({ measures }) => measures,
    );
    for (const example of examples) {
      if (foldOf(example) !== fold) continue;
      const { blocks, measures } = example;
      seconds.set(example, widened(measures, secondLook(blocks, likely(forest, measures)), SECOND_COLUMNS));
    }
  }
  const advised = (example: PageExample): Measures => widened(seconds.get(example)!, example.opinion, OPINION_COLUMNS);
  return {
    first: learn(examples, ({ measures }) => measures),
    second: learn(examples, (example) => seconds.get(example)!),
    advised: learn(examples, advised),
  };
}

export function learn(examples: readonly PageExample[], rowsOf: (example: PageExample) => Measures): Forest {
  const picked: { from: Float32Array; at: number; target: number; weight: number }[] = [];
  let width = 0;
  let easy = 0;
  for (const example of examples) {
    const measured = rowsOf(example);
    width = measured.width;
    example.blocks.forEach((block, index) => {
      const weight = example.weights[index]!;
      if (weight === 0) return;
      const isEasy = block.text.length < EASY.shorter && isAlone(example.labels, index);
      if (isEasy && easy++ % EASY.one > 0) return;
      picked.push({
        from: measured.rows,
        at: index * width,
        target: example.labels[index]!,
        weight: isEasy ? weight * EASY.one : weight,
      });
    });
  }
  const rows = new Float32Array(picked.length * width);
  picked.forEach(({ from, at }, index) => rows.set(from.subarray(at, at + width), index * width));
  const scale = picked.length / picked.reduce((sum, { weight }) => sum + weight, 0);
  const examplesOf = {
    rows,
    width,
    targets: picked.map(({ target }) => target),
    weights: picked.map(({ weight }) => weight * scale),
  };
  return meanOf(
    Array.from({ length: FORESTS }, (_, index) => boost(examplesOf, { ...OPTIONS, seed: OPTIONS.seed + index })),
  );
}

/** One forest whose odds are the mean of those that several give; all of them begin at the same odds. */
function meanOf(forests: readonly Forest[]): Forest {
  const share = ({ value, ...tree }: Tree): Tree => ({
    ...tree,
    value: value.map((odds) => Number((odds / forests.length).toFixed(DIGITS))),
  });
  return { base: forests[0]!.base, trees: forests.flatMap(({ trees }) => trees.map(share)) };
}

const DIGITS = 5;

function isAlone(labels: Uint8Array, index: number): boolean {
  for (let at = index - 3; at <= index + 3; at++) if (labels[at] === 1) return false;
  return true;
}
