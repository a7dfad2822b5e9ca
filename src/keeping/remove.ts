import type { Deleted } from "../archive/kept.ts";
import type { Keeping } from "./keeping.ts";
import { noArticle } from "./decide.ts";
import { analysisVersion } from "./versions.ts";

/**
 * Deletes articles with all that stands on them, together or not at all, and tells what they were.
 * @throws ReadoutError 'not-found' where one of them is not in the archive; then none is deleted
 */
export async function deleteArticles({ archive }: Keeping, ids: readonly string[]): Promise<readonly Deleted[]> {
  return archive.write(async (writing) => {
    const deleted: Deleted[] = [];
    for (const id of new Set(ids)) {
      const one = await writing.delete(id);
      if (!one) throw noArticle(id);
      deleted.push(one);
    }
    return deleted;
  });
}

/** So many are deleted in one transaction, so that others can write in between. */
const BATCH = 100;

/** Deletes the articles that were published before a date (ISO 8601), batch by batch. Those without a date stay. */
export async function* deleteBefore(keeping: Keeping, until: string): AsyncGenerator<Deleted> {
  for (;;) {
    const found = await keeping.archive.search({ until, limit: BATCH });
    if (found.length === 0) return;
    yield* await deleteArticles(
      keeping,
      found.map(({ id }) => id),
    );
  }
}

/** Deletes what can be computed again and is of no use any more. Tells how many analyses and records. */
export const forgetComputed = ({ archive }: Keeping): Promise<number> =>
  archive.write((writing) => writing.forgetComputed(analysisVersion()));
