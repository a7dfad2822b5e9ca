import type { PageBlock } from "../blocks/block.ts";
import { elementsOf, type PageElement } from "../tree/page-tree.ts";

/** What stands below an element. */
export interface Mass {
  blocks: number;
  chars: number;
  linked: number;
  /** Characters of running text: blocks as long as a sentence, without their links. */
  running: number;
}

/** A block this long is a sentence rather than a label. */
const SENTENCE = 60;

export const runningOf = (block: PageBlock): number =>
  block.text.length < SENTENCE ? 0 : Math.max(0, block.text.length - 1.5 * block.linked);

/** What stands below each box of a page. */
export function massesOf(root: PageElement, blocks: readonly PageBlock[]): ReadonlyMap<PageElement, Mass> {
  const masses = new Map<PageElement, Mass>();
  const add = (box: PageElement, { blocks, chars, linked, running }: Mass): void => {
    const mass = masses.get(box);
    if (mass) {
      mass.blocks += blocks;
      mass.chars += chars;
      mass.linked += linked;
      mass.running += running;
    } else masses.set(box, { blocks, chars, linked, running });
  };
  for (const block of blocks)
    add(block.box, { blocks: 1, chars: block.text.length, linked: block.linked, running: runningOf(block) });
  // Backwards, each box comes after all that stands in it.
  for (const box of [...elementsOf(root)].toReversed()) {
    const mass = masses.get(box);
    if (mass && box.parent) add(box.parent, mass);
  }
  return masses;
}

/** The deepest box that holds this share of the running text of each box around it. */
export function mainBox(root: PageElement, masses: ReadonlyMap<PageElement, Mass>, share: number): PageElement {
  let box = root;
  for (;;) {
    const whole = masses.get(box)?.running ?? 0;
    const next = box.children.find(
      (child) => child.kind === "element" && (masses.get(child)?.running ?? 0) >= share * whole,
    );
    if (whole === 0 || next?.kind !== "element" || !masses.has(next)) return box;
    box = next;
  }
}
