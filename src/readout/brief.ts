import type { Analysed } from "../model/analysis.ts";
import { findOrigins } from "../relation/reuse/find-origins.ts";
import { findReuse } from "../relation/reuse/find-reuse.ts";
import { inOrder } from "./article-order.ts";
import { titleOf } from "./title.ts";

/** What a list shows of a story: the words that its record is headed by, and how many origins its articles have. */
export interface Brief {
  readonly title: string;
  readonly origins: number;
}

/** The same as the record would say, without the work of making it. There is at least one article. */
export function briefOf(articles: readonly Analysed[]): Brief {
  const story = inOrder(articles, ({ article }) => article);
  const { article, start, end } = titleOf(story);
  const text = story.find((one) => one.article.id === article)?.article.text ?? "";
  return { title: text.slice(start, end), origins: new Set(findOrigins(story, findReuse(story))).size };
}
