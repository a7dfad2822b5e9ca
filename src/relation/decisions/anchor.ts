import type { Article } from "../../model/article.ts";
import type { Range, Span } from "../../model/span.ts";

/**
 * Where a passage that a person named stands in the article's text of today. Where its words are known it stands where they do: at its place,
 * or, in a text that changed since, at the only other place that has them. Without its words it is taken to stand where it stood.
 * @returns nothing where the text no longer has it, or has its words more than once
 */
export function anchored({ text }: Pick<Article, "text">, { start, end }: Span, words?: string): Range | undefined {
  const stands = end <= text.length && !splitsPair(text, start) && !splitsPair(text, end);
  if (words === undefined) return stands ? { start, end } : undefined;
  if (text.slice(start, end) === words) return { start, end };
  const first = text.indexOf(words);
  if (first < 0 || text.includes(words, first + 1)) return undefined;
  return { start: first, end: first + words.length };
}

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
