import type { PageBlock } from "../blocks/block.ts";
import type { Page } from "../tree/page-tree.ts";
import { folded } from "../tidy.ts";
import { standsApart } from "./apart.ts";
import { complete } from "./complete.ts";
import { foldStated } from "./looks.ts";
import { judge } from "./judge.ts";
import { measure } from "./measure.ts";
import { pageWeights, type PageWeights } from "./weights.ts";

/** How likely a block has to be of the report; and how likely where it stands between two that are. */
const LIKELY = 0.45;
const LIKELY_BETWEEN = 0.25;

/** Less text than this is no report, as a rule: then the likeliest blocks are taken, however unlikely. */
const SHORT = 250;
const SENTENCE = 80;
/** A headline or byline is no longer. */
const LONGEST_TOLD = 400;
/** A page with more blocks is no article's, and not worth the time. */
const MOST_BLOCKS = 20_000;

/** What a page states of its article that its text may repeat. */
export interface StatedOfText {
  readonly title: string;
  readonly byline: string;
  readonly description: string;
  readonly body: string;
}

/**
 * The blocks of a page that are its report's text, in their order.
 * @param weights others than the trained ones, to be evaluated
 */
export function chooseBlocks(
  page: Page,
  blocks: readonly PageBlock[],
  stated: StatedOfText,
  weights: PageWeights = pageWeights(),
): PageBlock[] {
  const told = new Set([stated.title, stated.byline, `by ${stated.byline}`].map(folded));
  const open = blocks.filter((block) => !standsApart(block) && !told.has(folded(block.text.slice(0, LONGEST_TOLD))));
  if (blocks.length > MOST_BLOCKS) return open;
  const measures = measure(page, blocks, foldStated(stated.title, stated.description, stated.body));
  const scores = judge(page, blocks, measures, weights);
  const likely = new Map(blocks.map((block, index) => [block, scores[index]!]));
  const above = (least: number): PageBlock[] => open.filter((block) => likely.get(block)! > least);
  const chosen = above(LIKELY);
  if (chosen.reduce((sum, { text }) => sum + text.length, 0) >= SHORT) {
    return withBetween(complete(open, new Set(chosen)), open, (block) => likely.get(block)! > LIKELY_BETWEEN);
  }
  const sentences = open.filter(({ text }) => text.length > SENTENCE);
  const best = sentences.reduce((most, block) => Math.max(most, likely.get(block)!), 0);
  const likeliest = above(Math.min(LIKELY, best / 2));
  // A page without a main part that can be told, such as a bare fragment, is read whole.
  return likeliest.length > 0 ? complete(open, new Set(likeliest)) : [...blocks];
}

/** The chosen blocks with those that stand alone between two of them and are not unlikely: a report seldom breaks off for one block. */
function withBetween(
  chosen: readonly PageBlock[],
  open: readonly PageBlock[],
  isLikely: (block: PageBlock) => boolean,
): PageBlock[] {
  const taken = new Set(chosen);
  const isTaken = (block: PageBlock | undefined): boolean => block !== undefined && taken.has(block);
  return open.filter(
    (block, index) => taken.has(block) || (isTaken(open[index - 1]) && isTaken(open[index + 1]) && isLikely(block)),
  );
}
