import type { Block, Layout, Sentence } from "../../model/analysis.ts";
import { lengthOf, type Range, sharedLength } from "../../model/span.ts";

/**
 * A layout in which furniture is apart from the report: a block that is mostly furniture becomes furniture whole; where only its
 * beginning or its end is ('TOWN, March 3 (Agency) - '), the block and its sentence are cut there, so that no sentence of the report
 * holds words that are no part of it.
 */
export function setApart(layout: Layout, found: readonly Range[]): Layout {
  if (found.length === 0) return layout;
  const furniture = found.map(({ start, end }) => ({ start: outOfToken(layout, start), end: outOfToken(layout, end) }));
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const ofBlock = sentencesByBlock(layout);
  layout.blocks.forEach((block, index) => {
    const touching = furniture.filter((range) => sharedLength(range, block) > 0);
    for (const part of partsOf(block, touching)) {
      const at = blocks.push(part) - 1;
      for (const sentence of ofBlock[index] ?? []) sentences.push(...within(layout, sentence, part, at));
    }
  });
  return { ...layout, blocks, sentences };
}

/** An offset moved to the end of the token that it would cut. */
function outOfToken({ tokens }: Layout, at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  return token && token.start < at ? token.end : at;
}

function sentencesByBlock(layout: Layout): Sentence[][] {
  const byBlock: Sentence[][] = layout.blocks.map(() => []);
  for (const sentence of layout.sentences) byBlock[sentence.block]?.push(sentence);
  return byBlock;
}

/** A block cut where furniture begins or ends inside it. */
function partsOf(block: Block, furniture: readonly Range[]): Block[] {
  if (furniture.length === 0) return [block];
  if (furniture.some((range) => sharedLength(range, block) > 0.9 * lengthOf(block)))
    return [{ ...block, kind: "furniture" }];
  const cuts = furniture.flatMap(({ start, end }) => [start, end]).filter((at) => at > block.start && at < block.end);
  const edges = [block.start, ...new Set(cuts.toSorted((a, b) => a - b)), block.end];
  return edges.slice(1).map((end, index): Block => {
    const start = edges[index] ?? block.start;
    const apart = furniture.some((range) => range.start <= start && end <= range.end);
    return { start, end, kind: apart ? "furniture" : block.kind };
  });
}

/** The part of a sentence that lies in a block, by whole tokens. */
function within(layout: Layout, sentence: Sentence, block: Block, index: number): Sentence[] {
  let { from, to } = sentence;
  while (from < to && (layout.tokens[from]?.start ?? 0) < block.start) from++;
  while (to > from && (layout.tokens[to - 1]?.start ?? 0) >= block.end) to--;
  const [first, last] = [layout.tokens[from], layout.tokens[to - 1]];
  return first && last && from < to ? [{ start: first.start, end: last.end, block: index, from, to }] : [];
}
