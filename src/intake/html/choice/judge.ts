import { forestOdds, type Forest, probabilityOf } from "../../../model/trees.ts";
import type { PageBlock } from "../blocks/block.ts";
import { askReadability } from "../opinions/readability.ts";
import type { Page } from "../tree/page-tree.ts";
import type { Measures } from "./measure.ts";
import { SECOND_COLUMNS, secondLook } from "./second-look.ts";
import type { PageWeights } from "./weights.ts";

/** How likely each block of a page is of the report: two looks of our own, and where they are in doubt what Readability says. */
export function judge(
  page: Page,
  blocks: readonly PageBlock[],
  measures: Measures,
  weights: PageWeights,
): ArrayLike<number> {
  const first = likely(weights.first, measures);
  const second = widened(measures, secondLook(blocks, first), SECOND_COLUMNS);
  const own = likely(weights.second, second);
  if (!isInDoubt(blocks, own)) return own;
  const opinion = askReadability(page, blocks);
  if (!opinion) return own;
  const advised = likely(weights.advised, widened(second, opinionColumns(blocks, opinion), OPINION_COLUMNS));
  return own.map((p, index) => (p + advised[index]!) / 2);
}

/** The probability of each row. */
export function likely(forest: Forest, { rows, width }: Measures): Float64Array {
  return Float64Array.from({ length: rows.length / width }, (_, row) =>
    probabilityOf(forestOdds(forest, rows, row * width)),
  );
}

/** Rows with more columns behind those that they have. */
export function widened({ rows, width }: Measures, more: Float32Array, count: number): Measures {
  const whole = width + count;
  const wide = new Float32Array((rows.length / width) * whole);
  for (let row = 0; row * width < rows.length; row++) {
    wide.set(rows.subarray(row * width, (row + 1) * width), row * whole);
    wide.set(more.subarray(row * count, (row + 1) * count), row * whole + width);
  }
  return { rows: wide, width: whole };
}

export const OPINION_COLUMNS = 2;

/** Whether another extractor takes each block, and how much of what it takes the block is. */
export function opinionColumns(blocks: readonly PageBlock[], opinion: readonly boolean[]): Float32Array {
  const whole = blocks.reduce((sum, { text }, index) => sum + (opinion[index] ? text.length : 0), 0);
  return Float32Array.from(blocks.flatMap(({ text }, index) => (opinion[index] ? [1, text.length / whole] : [0, 0])));
}

/** The least text that a report is expected to have. */
const SHORT = 600;
/** How much of the text may be unsure. */
const UNSURE = 0.06;

/** Whether the probabilities leave open what is of the report: much text that may or may not be, or next to none that is. */
export function isInDoubt(blocks: readonly PageBlock[], own: ArrayLike<number>): boolean {
  let [sure, open] = [0, 0];
  blocks.forEach(({ text }, index) => {
    const p = own[index]!;
    sure += text.length * p;
    open += text.length * Math.min(p, 1 - p);
  });
  return sure < SHORT || open > UNSURE * sure;
}
