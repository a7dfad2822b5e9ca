import { existsSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../src/analysis/analyse.ts";
import { readPaths } from "../src/intake/read-paths.ts";
import type { Counted, Named, Sketch } from "../src/stories/sketch.ts";
import { sketchOf } from "../src/stories/sketch.ts";
import { ecbPlusArticles, feedItems, vietnameseArticles } from "../eval/public/stories/sets.ts";
import { randomFrom } from "../eval/random.ts";

const DAY = 86_400_000;
/** Articles a day: a million in a year. */
const A_DAY = 2740;
/** Stories that gain articles at the same time: at four or five articles a story, each is told for about five days. */
const RUNNING = 3000;
/** Share of the words of names that a made story has for itself. */
const OWN_NAMES = 0.8;
/** Share of its other terms that it has for itself, and share that it has from a second story; the rest is that of the story it is made from. */
const OWN_WORDS = 0.2;
const SECOND_WORDS = 0.4;
/** Share of terms that a made article leaves out, and share that it takes from an article of another story. */
const LEFT_OUT = 0.25;
const MIXED_IN = 0.1;

/** The sketches that a made stream is made from, by story, and where they come from. */
export interface Stock {
  readonly stories: readonly (readonly Sketch[])[];
  readonly from: string;
}

/** The public sets where they are under `shared`, else the examples. */
export function stockFrom(shared: string): Stock {
  const isHere = ["ecbplus", "vietnamese", "feed-items"].every((set) => existsSync(join(shared, "bench", set)));
  const byStory = new Map<string, Sketch[]>();
  const put = (story: string, sketch: Sketch): void => void byStory.set(story, [...(byStory.get(story) ?? []), sketch]);
  if (isHere) {
    for (const { article, story } of [...ecbPlusArticles(shared), ...vietnameseArticles(shared), ...feedItems(shared)])
      put(story, sketchOf(article, analyse(article)));
    return { stories: [...byStory.values()], from: "the public sets" };
  }
  const examples = new URL("../examples", import.meta.url).pathname;
  for (const name of ["ferry", "mill"]) {
    for (const article of readPaths([join(examples, name, "articles")]).articles)
      put(name, sketchOf(article, analyse(article)));
  }
  return { stories: [...byStory.values()], from: "the two examples" };
}

/** A story that is being told: which one it is made from, and how many of its articles are still to come. */
interface Running {
  readonly key: string;
  readonly stock: readonly Sketch[];
  /** Terms of the second story that it is mixed with. */
  readonly second: readonly string[];
  left: number;
}

/**
 * Sketches of articles as they would come in, without end: 2,740 a day, of 3,000 stories that run at the same time. Each story is made from two of
 * the stock: most of the names of the first and some of its other terms become new words, some become words of the second. Each article leaves some terms out
 * and mixes in some of any other.
 */
export function* madeStream({ stories }: Stock, seed = 1): Generator<Sketch, never> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let made = 0;
  const begin = (): Running => {
    const stock = pick(stories);
    const second = pick(pick(stories)).body.map(([term]) => term);
    const left = Math.max(1, Math.min(stock.length, 1 + Math.floor(random() * 10)));
    return { key: (made++).toString(36), stock, second, left };
  };
  const running = Array.from({ length: RUNNING }, begin);
  for (let count = 0; ; count++) {
    const at = Math.floor(random() * RUNNING);
    const story = running[at]!;
    // As it comes out of an archive, with strings that are stored plainly.
    const sketch = perturbed(pick(story.stock), pick(pick(stories)), story, count, random);
    yield JSON.parse(JSON.stringify(sketch)) as Sketch;
    if (--story.left === 0) running[at] = begin();
  }
}

function perturbed(sketch: Sketch, other: Sketch, story: Running, count: number, random: () => number): Sketch {
  const { key, second } = story;
  const word = (term: string): string => {
    const share = shareOf(term, key);
    if (share < OWN_WORDS) return `${term}${key}`;
    return share < OWN_WORDS + SECOND_WORDS ? (second[Math.floor(share * 1e6) % second.length] ?? term) : term;
  };
  const name = (term: string): string =>
    term
      .split(" ")
      .map((part) => (shareOf(part, key) < OWN_NAMES ? `${part}${key}` : part))
      .join(" ");
  const named = new Set(sketch.names.flatMap(([one]) => one.split(" ")));
  const terms = (list: readonly Counted[], others: readonly Counted[]): Counted[] => [
    ...list
      .filter(() => random() >= LEFT_OUT)
      .map(([term, times]): Counted => [named.has(term) ? name(term) : word(term), times]),
    ...others.filter(() => random() < MIXED_IN),
  ];
  return {
    ...sketch,
    article: `made-${count}`,
    seed: count.toString(16).padStart(16, "0"),
    moment: Date.UTC(2025, 0, 1) + Math.floor((count / A_DAY) * DAY),
    address: null,
    title: terms(sketch.title, []),
    lead: terms(sketch.lead, []),
    body: terms(sketch.body, other.body),
    names: sketch.names.filter(() => random() >= LEFT_OUT).map(([one, kind, times]): Named => [name(one), kind, times]),
    figures: sketch.figures.filter(() => random() >= LEFT_OUT),
  };
}

/** A share in [0, 1) that a term has in a story, the same whenever it is asked for (FNV-1a). */
function shareOf(term: string, key: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${term} ${key}`) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296;
}
