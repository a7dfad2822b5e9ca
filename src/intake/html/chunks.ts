import { blocksOf, type PageBlock } from "./page-blocks.ts";
import { ELEMENT, type Page, type PageElement } from "./dom.ts";

/** The parts of a page whose paragraphs stand in boxes of the same kind, in the order of the page. */
export interface Chunks {
  readonly blocks: readonly PageBlock[];
  readonly paragraphs: readonly string[];
}

/** How much of the paragraphs may be lacking in the main text before it is taken for one part of several. */
const LACKING = 0.2;
/** How much of the main text must come from the paragraphs, for them to be the same article. */
const COMMON = 0.3;
const SHORTEST = 60;

/**
 * The boxes that hold most of the page's paragraphs: an article that advertisements cut into pieces stands in several
 * boxes of the same tags and classes, of which a search for one main part finds one. To be called before that search.
 */
export function findChunks(page: Page): Chunks {
  const boxes = new Map<
    string,
    { length: number; readonly parents: Set<PageElement>; readonly paragraphs: string[] }
  >();
  for (const paragraph of page.querySelectorAll("p")) {
    const text = folded(paragraph.textContent ?? "");
    const parent = paragraph.parentNode;
    if (!parent || text.length < SHORTEST) continue;
    const key = pathOf(parent);
    if (key === undefined) continue;
    const box = boxes.get(key) ?? { length: 0, parents: new Set(), paragraphs: [] };
    box.length += text.length;
    box.parents.add(parent);
    box.paragraphs.push(text);
    boxes.set(key, box);
  }
  const [largest] = [...boxes.values()].toSorted((a, b) => b.length - a.length);
  if (!largest || largest.parents.size < 2) return { blocks: [], paragraphs: [] };
  return { blocks: [...largest.parents].flatMap(blocksOf), paragraphs: largest.paragraphs };
}

/** Whether the main text is only a part of what the chunks hold. */
export function isPartOf(main: readonly PageBlock[], chunks: Chunks): boolean {
  const text = folded(main.map((block) => block.text).join("\n"));
  const lengthOf = (paragraphs: readonly string[]): number =>
    paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const held = lengthOf(chunks.paragraphs.filter((paragraph) => text.includes(paragraph)));
  const all = lengthOf(chunks.paragraphs);
  return held > COMMON * text.length && all - held > LACKING * all;
}

const folded = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** Tags and classes from the root to an element; undefined where no article stands. */
function pathOf(element: PageElement): string | undefined {
  const path: string[] = [];
  for (let at: PageElement | null = element; at && at.nodeType === ELEMENT; at = at.parentNode) {
    if (/^(?:nav|footer|aside|form|li|blockquote)$/u.test(at.localName)) return undefined;
    const classes = at.getAttribute("class") ?? "";
    if (/comment|footer|newsletter|promo/iu.test(classes)) return undefined;
    path.push(`${at.localName}.${classes}`);
  }
  return path.join(">");
}
