import type { PageBlock } from "../blocks/block.ts";
import type { Page, PageElement } from "../tree/page-tree.ts";
import { CLASS_GROUPS, classGroups } from "./class-words.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import { mainBox, type Mass, massesOf, runningOf } from "./masses.ts";
import { looksOf, type Stated } from "./looks.ts";

const BOXES: readonly (readonly string[])[] = [
  ["p"],
  ["li"],
  ["h1"],
  ["h2", "h3", "h4", "h5", "h6"],
  ["div", "section", "body", "main", "article"],
  ["td", "th"],
  ["figcaption"],
  ["dt", "dd", "pre", "address", "summary"],
];
const AROUND: readonly (readonly string[])[] = [
  ["article"],
  ["main"],
  ["aside"],
  ["nav"],
  ["footer"],
  ["header"],
  ["ul", "ol"],
  ["table"],
  ["blockquote"],
  ["figure"],
  ["form"],
];
const ROLES: readonly string[] = ["main", "article", "navigation", "complementary", "banner", "contentinfo", "dialog"];
const AROUND_OF = new Map(AROUND.flatMap((names, bit) => names.map((name) => [name, bit] as const)));

/** What the boxes around a block are: tags, roles and class words, of all and of the nearest. */
interface Path {
  readonly tags: number;
  readonly roles: number;
  readonly any: number;
  readonly near: number;
  readonly depth: number;
}

/** What is measured of each block, in the order of the columns. */
export interface Measures {
  readonly width: number;
  /** Row by row. */
  readonly rows: Float32Array;
}

const log = (count: number): number => Math.log2(1 + Math.max(0, count));

/** Measures every block of a page: itself, the boxes around it, its like on the page, its neighbours, its place. */
export function measure(page: Page, blocks: readonly PageBlock[], stated: Stated): Measures {
  const masses = massesOf(page.root, blocks);
  const whole = masses.get(page.root)?.running ?? 0;
  const paths = new Map<PageElement, Path>();
  const classes = new Map<string, number>();
  const main = [0.5, 0.75].map((share) => new Set(upwards(mainBox(page.root, masses, share))));
  const candidates = candidatesOf(blocks, masses);
  const topPath = new Set(candidates.top ? upwards(candidates.top) : []);
  const alike = [2, 3].map((levels) => countAlike(blocks, levels));
  const looks = blocks.map((block) => looksOf(block, stated));
  const titled = looks.findIndex((look) => look.isTitle > 0);
  const heading = blocks.findIndex(({ box }) => box.name === "h1");
  const longBefore: number[] = [];
  let long = 0;
  let seen = 0;
  const all = blocks.reduce((sum, block) => sum + runningOf(block), 0) || 1;
  const copies = new Map<string, number>();
  for (const { text } of blocks) copies.set(text, (copies.get(text) ?? 0) + 1);
  const rows: number[] = [];
  let width = 0;
  blocks.forEach((block, index) => {
    const { box } = block;
    const path = pathOf(box, paths, classes);
    longBefore.push(long);
    const row: number[] = [...looks[index]!.row];
    for (const names of BOXES) row.push(names.includes(box.name) ? 1 : 0);
    row.push(block.item ? 1 : 0, path.depth);
    for (let bit = 0; bit < AROUND.length; bit++) row.push((path.tags >> bit) & 1);
    for (let bit = 0; bit <= ROLES.length; bit++) row.push((path.roles >> bit) & 1);
    for (let bit = 0; bit < CLASS_GROUPS; bit++) row.push(((path.any >> bit) & 1) + ((path.near >> bit) & 1));
    // Where on the page.
    row.push(index / blocks.length, seen / all, log(long), whole === 0 ? 0 : log(whole));
    row.push(titled < 0 ? -50 : Math.max(-50, Math.min(50, index - titled)));
    row.push(heading < 0 ? -50 : Math.max(-50, Math.min(50, index - heading)));
    row.push(log(blocks.length), (copies.get(block.text) ?? 1) > 1 ? 1 : 0);
    // The boxes around it.
    for (const up of [1, 2, 3, 5]) row.push(...boxMeasures(ancestor(box, up - 1), block, masses, whole));
    for (const set of main) row.push(distance(box, set));
    row.push(...candidateMeasures(box, candidates, topPath));
    // Its like.
    for (const groups of alike) {
      const group = groups.get(keyOf(block, groups === alike[0] ? 2 : 3))!;
      row.push(
        log(group.count),
        log(group.chars / group.count),
        group.running / (whole || 1),
        group.linked / group.chars,
      );
    }
    // Its neighbours.
    for (const at of [-3, -2, -1, 1, 2, 3]) row.push(...neighbourMeasures(blocks[index + at], block));
    width = row.length;
    for (const value of row) rows.push(value);
    const running = runningOf(block);
    seen += running;
    if (running > 0) long++;
  });
  return { width, rows: Float32Array.from(rows) };
}

function boxMeasures(
  box: PageElement,
  block: PageBlock,
  masses: ReadonlyMap<PageElement, Mass>,
  whole: number,
): number[] {
  const mass = masses.get(box)!;
  return [
    whole === 0 ? 0 : mass.running / whole,
    mass.linked / mass.chars,
    log(mass.blocks),
    mass.running / mass.chars,
    block.text.length / mass.chars,
  ];
}

/** Whether it stands in the likeliest box or beside it, and how likely the boxes around it are. */
function candidateMeasures(box: PageElement, candidates: Candidates, topPath: ReadonlySet<PageElement>): number[] {
  const { top, topScore, scores } = candidates;
  if (!top) return [0, 0, 0, 0, 0];
  let [inside, best]: [boolean, number] = [false, 0];
  for (let at: PageElement | undefined = box; at && !topPath.has(at); at = at.parent) {
    best = Math.max(best, (scores.get(at) ?? 0) / topScore);
  }
  for (const at of upwards(box)) inside ||= at === top;
  return [
    inside ? 1 : 0,
    inside || topPath.size === 0 ? 0 : distance(box, topPath),
    best,
    (scores.get(box.parent ?? box) ?? 0) / topScore,
    log(topScore),
  ];
}

function neighbourMeasures(other: PageBlock | undefined, block: PageBlock): number[] {
  if (!other) return [-1, 0, 0, 0];
  return [
    log(other.text.length),
    other.linked / other.text.length,
    other.box.parent === block.box.parent ? 1 : 0,
    other.box.name === "p" ? 1 : /^h[1-6]$/u.test(other.box.name) ? 2 : other.box.name === "li" ? 3 : 0,
  ];
}

function ancestor(box: PageElement, up: number): PageElement {
  let at = box;
  for (let i = 0; i < up && at.parent; i++) at = at.parent;
  return at;
}

function* upwards(box: PageElement): Generator<PageElement> {
  for (let at: PageElement | undefined = box; at; at = at.parent) yield at;
}

/** How many boxes a block has to leave until it is in the main box or around it; the main box itself counts as around. */
function distance(box: PageElement, around: ReadonlySet<PageElement>): number {
  let steps = 0;
  let at: PageElement | undefined = box;
  while (at && !around.has(at)) {
    steps++;
    at = at.parent;
  }
  // How far up the chain of the main box they meet: zero for what is inside.
  return steps === 0 ? 0 : at ? around.size - depthOf(at) + steps / 100 : 99;
}

function depthOf(box: PageElement): number {
  let depth = 0;
  for (const _ of upwards(box)) depth++;
  return depth;
}

function pathOf(box: PageElement, paths: Map<PageElement, Path>, classes: Map<string, number>): Path {
  const known = paths.get(box);
  if (known) return known;
  const around = box.parent ? pathOf(box.parent, paths, classes) : { tags: 0, roles: 0, any: 0, near: 0, depth: 0 };
  const tag = AROUND_OF.get(box.name);
  const role = ROLES.indexOf(box.attributes.get("role") ?? "");
  const isBody = /articleBody|text/iu.test(box.attributes.get("itemprop") ?? "");
  const own = box.name === "body" || box.name === "html" ? 0 : classGroups(box, classes);
  const parents = box.parent ? classGroups(box.parent, classes) : 0;
  const made: Path = {
    tags: around.tags | (tag === undefined ? 0 : 1 << tag),
    roles: around.roles | (role < 0 ? 0 : 1 << role) | (isBody ? 1 << ROLES.length : 0),
    any: around.any | own,
    near: own | (box.parent?.name === "body" ? 0 : parents),
    depth: around.depth + 1,
  };
  paths.set(box, made);
  return made;
}

interface Alike {
  count: number;
  chars: number;
  linked: number;
  running: number;
}

function countAlike(blocks: readonly PageBlock[], levels: number): ReadonlyMap<string, Alike> {
  const groups = new Map<string, Alike>();
  for (const block of blocks) {
    const key = keyOf(block, levels);
    const group = groups.get(key) ?? { count: 0, chars: 0, linked: 0, running: 0 };
    group.count++;
    group.chars += block.text.length;
    group.linked += block.linked;
    group.running += runningOf(block);
    groups.set(key, group);
  }
  return groups;
}

/** Tags and classes of a block's box and of those around it: what a page prints alike has them alike. */
function keyOf({ box }: PageBlock, levels: number): string {
  let key = "";
  let at: PageElement | undefined = box;
  for (let level = 0; level < levels && at; level++, at = at.parent) {
    key += `${at.name}.${(at.attributes.get("class") ?? "").slice(0, 120)}>`;
  }
  return key;
}
