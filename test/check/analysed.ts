import { analyse } from "../../src/analysis/analyse.ts";
import { articleOf } from "../../src/intake/article-of.ts";
import type { Analysed } from "../../src/model/analysis.ts";

/** A text with what it yields. */
export function analysed(text: string): Analysed {
  const article = articleOf(text, { id: "text", outlet: "", title: "", published: "2031-05-06", language: "en" });
  return { article, analysis: analyse(article) };
}
