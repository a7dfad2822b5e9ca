import type { Article } from "../model/article.ts";

/** Articles by date of publication, then id: the order that every number and id of a record follows. */
export function inOrder<T>(articles: readonly T[], of: (one: T) => Article): T[] {
  return articles.toSorted((one, other) => {
    const [a, b] = [of(one), of(other)];
    return (
      compare((a.published ?? "9999").slice(0, 10), (b.published ?? "9999").slice(0, 10)) ||
      compare(a.id, b.id) ||
      compare(a.sha256, b.sha256)
    );
  });
}

/** By UTF-16 units, so that no locale of a machine changes the order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
