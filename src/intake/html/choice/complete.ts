import type { PageBlock } from "../blocks/block.ts";
import type { PageElement } from "../tree/page-tree.ts";

const HEADING = /^h[2-6]$/u;
const LONGEST_HEADING = 200;

/**
 * Takes what cannot be left out of a text once what stands around it is taken: a heading between two of its parts, and the rest of
 * a list of which most is taken.
 * @param open all blocks that may be of the text, in their order
 * @param chosen those that are
 */
export function complete(open: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): PageBlock[] {
  const lists = new Map<PageElement, { chosen: number; all: number }>();
  for (const block of open) {
    const list = listOf(block);
    if (!list) continue;
    const sum = lists.get(list) ?? { chosen: 0, all: 0 };
    sum.all += block.text.length;
    if (chosen.has(block)) sum.chosen += block.text.length;
    lists.set(list, sum);
  }
  return open.filter((block, index) => {
    if (chosen.has(block)) return true;
    const list = listOf(block);
    if (list) {
      const sum = lists.get(list)!;
      return sum.chosen > sum.all / 2;
    }
    return isHeading(block) && joins(open[index - 1], block, chosen) && joins(open[index + 1], block, chosen);
  });
}

const isHeading = ({ box, text }: PageBlock): boolean => HEADING.test(box.name) && text.length < LONGEST_HEADING;

/** Whether a chosen block stands in the same box as a heading. */
const joins = (other: PageBlock | undefined, { box }: PageBlock, chosen: ReadonlySet<PageBlock>): boolean => {
  if (!other || !chosen.has(other)) return false;
  for (let at = other.box.parent; at; at = at.parent) if (at === box.parent) return true;
  return false;
};

/** The list that a block is an item of; nested lists count as one. */
function listOf({ box }: PageBlock): PageElement | undefined {
  let list: PageElement | undefined;
  for (let at: PageElement | undefined = box; at; at = at.parent) {
    if (at.name !== "li") continue;
    if (at.parent?.name === "ul" || at.parent?.name === "ol") list = at.parent;
  }
  return list;
}
