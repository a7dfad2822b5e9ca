import type { PageBlock } from "../blocks/block.ts";
import type { PageElement } from "../tree/page-tree.ts";
import type { Mass } from "./masses.ts";

/** As Readability.js weighs tags and class names (Arc90's experiment, 2009). */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/iu;
const PERHAPS = /and|article|body|column|content|main|mathjax|shadow/iu;
const POSITIVE = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/iu;
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/iu;
const TAG_SCORES: Readonly<Record<string, number>> = {
  div: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  h1: -5,
  h2: -5,
  h3: -5,
  h4: -5,
  h5: -5,
  h6: -5,
  th: -5,
};
const SHORTEST = 25;
const LEVELS = 5;
const LONGEST_NAME = 300;

/** How likely each box holds the article by the paragraphs in it, and the box that does most. */
export interface Candidates {
  readonly scores: ReadonlyMap<PageElement, number>;
  readonly top: PageElement | undefined;
  readonly topScore: number;
}

/** Scores the boxes of a page as Readability does, on what is left of its steps for a tree that stays as it is. */
export function candidatesOf(blocks: readonly PageBlock[], masses: ReadonlyMap<PageElement, Mass>): Candidates {
  const scores = new Map<PageElement, number>();
  const unlikely = new Map<PageElement, boolean>();
  for (const block of blocks) {
    if (block.text.length < SHORTEST || isUnlikely(block.box, unlikely)) continue;
    const score = 1 + (block.text.match(/[,،、，]/gu)?.length ?? 0) + Math.min(3, Math.floor(block.text.length / 100));
    let box = block.box.name === "p" || block.box.name === "pre" ? block.box.parent : block.box;
    for (let level = 0; box && level < LEVELS; level++, box = box.parent) {
      const before = scores.get(box) ?? (TAG_SCORES[box.name] ?? 0) + classWeight(box);
      scores.set(box, before + score / (level === 0 ? 1 : level === 1 ? 2 : level * 3));
    }
  }
  let [top, topScore]: [PageElement | undefined, number] = [undefined, 0];
  for (const [box, score] of scores) {
    const mass = masses.get(box)!;
    const scaled = score * (1 - Math.min(1, mass.linked / mass.chars));
    scores.set(box, scaled);
    if (scaled > topScore) [top, topScore] = [box, scaled];
  }
  return { scores, top, topScore };
}

const nameOf = ({ attributes }: PageElement): readonly string[] =>
  [attributes.get("class"), attributes.get("id")].flatMap((name) => (name ? [name.slice(0, LONGEST_NAME)] : []));

function classWeight(box: PageElement): number {
  let weight = 0;
  for (const name of nameOf(box)) weight += (POSITIVE.test(name) ? 25 : 0) - (NEGATIVE.test(name) ? 25 : 0);
  return weight;
}

function isUnlikely(box: PageElement, known: Map<PageElement, boolean>): boolean {
  const before = known.get(box);
  if (before !== undefined) return before;
  const names = nameOf(box).join(" ");
  const own = box.name !== "body" && box.name !== "html" && UNLIKELY.test(names) && !PERHAPS.test(names);
  const found = own || (box.parent !== undefined && isUnlikely(box.parent, known));
  known.set(box, found);
  return found;
}
