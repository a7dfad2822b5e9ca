import { articleOf } from "../../../src/intake/article-of.ts";
import { analyse } from "../../../src/analysis/analyse.ts";
import type { Article } from "../../../src/model/article.ts";
import { type Sketch, sketchOf } from "../../../src/stories/sketch.ts";
import { ecbPlusArticles, feedItems, type Labelled, vietnameseArticles } from "../../public/stories/sets.ts";

/** A sketch of an article, as it is or changed, with its label. */
export interface Example {
  readonly sketch: Sketch;
  readonly story: string;
  readonly group: string;
}

/** The same articles, all changed in one way. */
export interface Variant {
  readonly set: string;
  readonly name: string;
  readonly examples: readonly Example[];
}

type Change = (article: Article) => Article;

const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(" ", length);
  return text.slice(0, end > 20 ? end : length);
};
const withText = (known: Article, text: string, title = known.title): Article => articleOf(text, { ...known, title });

/** A first line that reads as a heading becomes the title. */
const titled: Change = (article) => {
  const [head = "", ...rest] = article.text.split("\n\n");
  return article.title === "" && head.length < 160 && rest.length > 0
    ? withText(article, rest.join("\n\n"), head)
    : article;
};
const untitled: Change = (article) =>
  article.title === "" ? article : withText(article, `${article.title}\n\n${article.text}`, "");
const short =
  (length: number): Change =>
  (article) => {
    const changed = titled(article);
    return withText(changed, cut(changed.text, length));
  };

const sets = {
  ecbplus: { read: ecbPlusArticles, changes: { full: (a) => a, titled, short: short(250), middle: short(900) } },
  vietnamese: {
    read: vietnameseArticles,
    changes: { full: (a) => a, untitled, short: short(250), middle: short(900) },
  },
  "feed-items": { read: feedItems, changes: { full: (a) => a, untitled } },
} satisfies Record<string, { read: (shared: string) => Labelled[]; changes: Record<string, Change> }>;

/**
 * The sets that the join decision is learned from, each as it is and with titles, dates or most of the text taken away, so that what is particular to
 * one set (no titles, no dates, short texts) does not stand for its stories.
 */
export function variantsOf(shared: string): Variant[] {
  return Object.entries(sets).flatMap(([set, { read, changes }]) => {
    const articles = read(shared);
    return Object.entries<Change>(changes).map(([name, change], index) => ({
      set,
      name,
      examples: articles.map(({ article, story, group }) => ({
        sketch: dated(sketch(change(article)), index),
        story,
        group,
      })),
    }));
  });
}

const sketch = (article: Article): Sketch => sketchOf(article, analyse(article));

/** Every second variant is without moments. */
const dated = (made: Sketch, index: number): Sketch => (index % 2 === 0 ? made : { ...made, moment: null });
