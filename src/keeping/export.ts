import type { ArticleQuery } from "../archive/query.ts";
import type { Article } from "../model/article.ts";
import type { Keeping } from "./keeping.ts";

/** An article as it leaves the archive; other fields beside `article` are passed over where it is read again. */
export interface Exported {
  readonly article: Article;
  readonly story: string | null;
  readonly revision: number;
  /** When that revision was kept (ISO 8601). */
  readonly seen: string;
  /** Whether there is a newer revision. */
  readonly superseded?: true;
}

/** The articles for which the query holds, in the order of their dates; with their earlier revisions, each before the newer one, where those are asked for. */
export async function* exportArticles(
  { archive }: Keeping,
  query: Omit<ArticleQuery, "sort" | "limit" | "offset">,
  earlier = false,
): AsyncGenerator<Exported> {
  const found = await archive.search({ ...query, sort: "newest" });
  for (const { id, story } of found.toReversed()) {
    const revisions = await archive.revisions(id);
    const last = revisions.at(-1)?.number;
    for (const { article, number, seen } of revisions) {
      if (number !== last && !earlier) continue;
      yield { article, story, revision: number, seen, ...(number !== last && { superseded: true as const }) };
    }
  }
}
