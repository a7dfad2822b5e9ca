import type { Writing } from "../../archive/archive.ts";
import type { Kept } from "../keep-batch.ts";

/** Says that the stories of what was kept have something to tell; where nothing was told of them yet, what they held before counts as told. */
export async function markChanged(writing: Writing, kept: readonly Kept[]): Promise<void> {
  const news = kept.filter(({ kind }) => kind !== "known");
  for (const id of new Set(news.map(({ story }) => story))) {
    const story = await writing.story(id);
    if (!story) continue;
    const before = new Map(story.articles.map((article) => [article.id, article.revision]));
    for (const { kind, article } of news) {
      const revision = before.get(article);
      if (revision === undefined) continue;
      if (kind === "added" || revision === 1) before.delete(article);
      else before.set(article, revision - 1);
    }
    await writing.markUntold(story.id, before);
  }
}
